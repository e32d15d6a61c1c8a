// Embedding: promoted fields and methods, depth rules, shadowing, pointers to embedded structs, interface embedded in struct.
package main

import "fmt"

type Base struct {
	ID   int
	Name string
}

func (b Base) Describe() string { return fmt.Sprintf("Base(%d,%s)", b.ID, b.Name) }
func (b *Base) SetID(n int)     { b.ID = n }
func (b Base) Hello() string    { return "hello from " + b.who() }
func (b Base) who() string      { return "base" }

type Mid struct {
	Base
	Name string
}

func (m Mid) who() string { return "mid" }

type Top struct {
	*Mid
	extra
	Tags []string
}

type extra struct{ note string }

func (e extra) Note() string      { return "note:" + e.note }
func (e *extra) SetNote(s string) { e.note = s }

type Speaker interface{ Hello() string }

type Loud struct{ Speaker }

func (l Loud) Hello() string { return l.Speaker.Hello() + "!" }

type A struct{ X, Y int }
type B struct{ X, Z int }
type AB struct {
	A
	B
	Y string
}

func main() {
	t := Top{Mid: &Mid{Base: Base{1, "base"}, Name: "mid"}}
	fmt.Println(t.ID, t.Name, t.Base.Name, t.Mid.Base.Name, t.Describe())
	t.SetID(42)
	t.SetNote("n")
	fmt.Println(t.ID, t.Mid.ID, t.Note(), t.note, t.who(), t.Hello())
	u := t
	u.SetID(7)
	u.SetNote("other")
	fmt.Println(t.ID, t.note, u.note)
	var s Speaker = t
	fmt.Println(s.Hello(), Loud{t}.Hello(), Loud{Loud{t.Mid}}.Hello())
	ab := AB{A{1, 2}, B{3, 4}, "y"}
	fmt.Println(ab.A.X, ab.B.X, ab.Y, ab.A.Y, ab.Z)
	f := t.Describe
	t.Name = "changed"
	t.Base.Name = "changed base"
	fmt.Println(f(), t.Describe())
	fmt.Printf("%+v\n", ab)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var empty Top
		fmt.Println(empty.Note(), empty.Tags == nil)
		fmt.Println(empty.ID)
	}()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(Loud{}.Hello())
	}()
}

// go1.26.8
// Output:
// 1 mid base base Base(1,base)
// 42 42 note:n n mid hello from base
// 7 n other
// hello from base hello from base! hello from base!!
// 1 3 y 2 4
// Base(7,base) Base(7,changed base)
// {A:{X:1 Y:2} B:{X:3 Z:4} Y:y}
// note: true
// recovered: runtime error: invalid memory address or nil pointer dereference
// recovered: runtime error: invalid memory address or nil pointer dereference
