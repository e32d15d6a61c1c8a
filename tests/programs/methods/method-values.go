// Method values bind a copy of the receiver when evaluated; method expressions take it as first argument.
package main

import "fmt"

type C struct{ n int }

func (c C) Get() int          { return c.n }
func (c *C) Inc(by int) int   { c.n += by; return c.n }
func (c C) Plus(a, b int) int { return c.n + a + b }

type Getter interface{ Get() int }

type D struct {
	*C
	name string
}

func main() {
	c := C{1}
	get, inc := c.Get, c.Inc
	c.n = 10
	fmt.Println(get(), inc(5), c.n, get(), c.Get())
	fmt.Println(C.Get(c), (*C).Inc(&c, 1), (*C).Get(&c), C.Plus(c, 1, 2))
	f := C.Plus
	g := (*C).Plus
	fmt.Printf("%T %T %T %T\n", f, g, get, inc)
	fmt.Println(f(C{100}, 1, 2), g(&C{200}, 1, 2))
	var i Getter = &c
	ig := i.Get
	c.n = 77
	fmt.Println(ig(), i.Get(), Getter.Get(i), Getter.Get(C{5}))
	i = c
	ig = i.Get
	c.n = 78
	fmt.Println(ig(), i.Get())
	d := D{&c, "d"}
	dg, di := d.Get, d.Inc
	d.C = &C{1000}
	fmt.Println(dg(), di(1), c.n, d.n, D.Get(d), D.Inc(d, 3))
	fs := map[string]func(int) int{"inc": c.Inc, "plus": func(n int) int { return c.Plus(n, n) }}
	fmt.Println(fs["inc"](2), fs["plus"](2))
	defer fmt.Println("deferred", c.Get())
	defer func(h func() int) { fmt.Println("bound", h()) }(c.Get)
	c.n = 0
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *C
		h := p.Inc
		fmt.Println("pointer method value of nil is fine", h != nil)
		k := p.Get
		fmt.Println("not reached", k)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var n Getter
		_ = n.Get
		fmt.Println("not reached")
	}()
}

// go1.26.8
// Output:
// 1 15 15 1 15
// 15 16 16 19
// func(main.C, int, int) int func(*main.C, int, int) int func() int func(int) int
// 103 203
// 77 77 77 5
// 77 77
// 78 79 79 1003 1000 1003
// 81 85
// pointer method value of nil is fine true
// runtime error: invalid memory address or nil pointer dereference
// runtime error: invalid memory address or nil pointer dereference
// bound 81
// deferred 81
