// Embedded interfaces and pointers, method values and expressions, wrapped errors, failing assertions.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type Animal interface {
	Name() string
	Sound() string
}
type Walker interface{ Walk() string }
type Base struct{ name string }

func (b Base) Name() string     { return b.name }
func (b *Base) Rename(n string) { b.name = n }
func (b Base) Sound() string    { return "..." }

type Dog struct {
	*Base
	Tag string
}

func (d Dog) Sound() string { return "woof from " + d.Name() }
func (d Dog) Walk() string  { return d.Tag }

type AW interface {
	Animal
	Walker
	fmt.Stringer
}

func (d Dog) String() string { return "Dog(" + d.name + ")" }

type Logger struct {
	io.Writer
	prefix string
}

func (l Logger) Write(p []byte) (int, error) {
	return l.Writer.Write(append([]byte(l.prefix), p...))
}

type MyErr struct{ Code int }

func (e *MyErr) Error() string        { return fmt.Sprint("code ", e.Code) }
func (e *MyErr) Is(target error) bool { return target == io.EOF && e.Code == 0 }

func mayFail(n int) error {
	var e *MyErr
	if n > 0 {
		e = &MyErr{n}
	}
	return e
}

type Op func(float64, float64) float64

func (o Op) Apply(a, b float64) float64 { return o(a, b) }

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Rect struct{ W, H float64 }
type Sq struct{ Rect }

func (r Rect) Area() float64      { return r.W * r.H }
func (r Rect) Perimeter() float64 { return 2 * (r.W + r.H) }
func (s Sq) Area() float64        { return s.Rect.Area() + 0.5 }

func main() {
	d := Dog{&Base{"rex"}, "walks"}
	var a AW = d
	fmt.Println(a, a.Sound(), a.Walk(), a.Name())
	d.Rename("max")
	f := d.Name
	g := (*Base).Rename
	h := Base.Name
	k := Animal.Sound
	g(d.Base, "bo")
	fmt.Println(f(), h(*d.Base), k(d), a)
	d.Base = &Base{"new"}
	fmt.Println(f(), d.Name(), a.Name())
	fmt.Fprintf(Logger{os.Stdout, "> "}, "%s\n", d)
	err := mayFail(0)
	fmt.Println(err == nil, err != nil, errors.Is(&MyErr{0}, io.EOF), errors.Is(&MyErr{1}, io.EOF))
	w := fmt.Errorf("ctx: %w", fmt.Errorf("mid: %w", mayFail(3)))
	var me *MyErr
	fmt.Println(w, errors.As(w, &me), me.Code, errors.Unwrap(errors.Unwrap(w)) == error(me))
	j := errors.Join(io.EOF, nil, w)
	fmt.Printf("%v|%q|%t\n", j, j, errors.Is(j, io.EOF))
	fmt.Println(Op(func(a, b float64) float64 { return a / b }).Apply(1, 4))
	for _, s := range []Shape{Rect{1, 2}, Sq{Rect{3, 3}}, &Rect{4, 5}, &Sq{}} {
		switch v := s.(type) {
		case Rect, *Rect:
			fmt.Printf("rect %T %v %+v\n", v, v, v)
		case interface{ Area() float64 }:
			fmt.Printf("other %T %.1f %#v\n", v, v.Area(), v)
		}
	}
	var sh Shape
	_, ok := sh.(Rect)
	fmt.Println(sh, ok, sh == nil)
	fmt.Printf("%v %+v %T %s %d\n", sh, sh, sh, sh, sh)
	defer func() {
		r := recover()
		fmt.Println(r)
		var e error
		e, ok = r.(error)
		fmt.Printf("%T %v\n", e, ok)
		var x any = "str"
		_ = x.(fmt.Stringer)
	}()
	_ = sh.(Rect)
}

// go1.26.8
// Output:
// Dog(rex) woof from rex walks rex
// max bo woof from bo Dog(bo)
// max new bo
// > Dog(new)
// false true true false
// ctx: mid: code 3 true 3 true
// EOF
// ctx: mid: code 3|"EOF\nctx: mid: code 3"|true
// 0.25
// rect main.Rect {1 2} {W:1 H:2}
// other main.Sq 9.5 main.Sq{Rect:main.Rect{W:3, H:3}}
// rect *main.Rect &{4 5} &{W:4 H:5}
// other *main.Sq 0.5 &main.Sq{Rect:main.Rect{W:0, H:0}}
// <nil> false true
// <nil> <nil> <nil> %!s(<nil>) %!d(<nil>)
// interface conversion: main.Shape is nil, not main.Rect
// *runtime.TypeAssertionError true
// Stderr:
// panic: interface conversion: main.Shape is nil, not main.Rect [recovered]
// 	panic: interface conversion: string is not fmt.Stringer: missing method String
// Exit: 2
