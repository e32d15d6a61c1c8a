// Values stored in interfaces are copies; method calls go to the dynamic type; interfaces as map keys and channel elements.
package main

import "fmt"

type Animal interface{ Sound() string }
type Dog struct{ n int }
type Cat struct{ n int }

func (d Dog) Sound() string  { return fmt.Sprint("woof", d.n) }
func (c *Cat) Sound() string { c.n++; return fmt.Sprint("meow", c.n) }

type Base struct{}

func (Base) Name() string    { return "base" }
func (b Base) Intro() string { return "I am " + b.Name() }

type Derived struct{ Base }

func (Derived) Name() string { return "derived" }

type Namer interface {
	Name() string
	Intro() string
}

type Visitor interface{ Visit(n int) Visitor }
type counting struct{ depth int }

func (c counting) Visit(n int) Visitor {
	if n == 0 {
		return nil
	}
	return counting{c.depth + 1}
}

func main() {
	d := Dog{1}
	c := &Cat{1}
	as := []Animal{d, c, &d}
	d.n = 5
	c.n = 10
	for _, a := range as {
		fmt.Println(a.Sound(), a.Sound())
	}
	var n Namer = Derived{}
	fmt.Println(n.Name(), n.Intro())
	n = &Derived{}
	fmt.Println(n.Name(), n.Intro())
	m := map[Animal]int{Dog{1}: 1, c: 2}
	m[Dog{1}]++
	m[Dog{2}]--
	fmt.Println(m[Dog{1}], m[c], m[Dog{2}], m[&Cat{}], len(m))
	ch := make(chan Animal, 2)
	ch <- as[0]
	ch <- nil
	x, y := <-ch, <-ch
	fmt.Println(x, y)
	var v Visitor = counting{}
	depth := 0
	for i := 3; v != nil; i-- {
		depth = v.(counting).depth
		v = v.Visit(i)
	}
	fmt.Println(depth)
	var arr interface{} = [3]int{1, 2, 3}
	b := arr.([3]int)
	b[0] = 100
	fmt.Println(arr, b)
	fs := []func() string{as[0].Sound, as[1].Sound}
	fmt.Println(fs[0](), fs[1](), c.n)
}

// go1.26.8
// Output:
// woof1 woof1
// meow11 meow12
// woof5 woof5
// derived I am base
// derived I am base
// 2 2 -1 0 3
// {1} <nil>
// 3
// [1 2 3] [100 2 3]
// woof1 meow13 13
