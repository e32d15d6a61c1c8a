// Typed constants keep their type and method set; untyped ones take the type that the context asks for.
package main

import "fmt"

type Level int

const (
	Low  Level = 1
	High       = Low + 9
	raw        = 10
)

func (l Level) String() string { return fmt.Sprintf("L%d", int(l)) }

type Flags uint8

const All Flags = 1<<3 - 1

func takes(f float32, l Level, b byte) string { return fmt.Sprint(f, l, b) }

func main() {
	fmt.Println(Low, High, raw, All)
	fmt.Println(takes(raw, raw, raw), takes('a', 'a', 'a'))
	fmt.Printf("%T %T %v %d %T\n", High, raw, High*2, High, High*2)
	var any1 interface{} = raw
	_, isInt := any1.(int)
	_, isLevel := any1.(Level)
	fmt.Println(isInt, isLevel, any1 == 10, any1 == Level(10), any1 == interface{}(10.0))
	var l Level = 3
	fmt.Println(l+1, 2*l, l == 3, l > Low, -l, ^All&All, All&^2)
	switch any1 {
	case 10.0:
		fmt.Println("float")
	case 10:
		fmt.Println("int")
	}
	const t = true
	type Bool bool
	var b Bool = t
	b = b && 3 > 2
	fmt.Printf("%v %T\n", b, b)
	const name = "x"
	type Name string
	n := Name(name) + "y" + name
	fmt.Printf("%v %T %d\n", n, n, len(n))
}

// go1.26.8
// Output:
// L1 L10 10 7
// 10 L10 10 97 L97 97
// main.Level int L20 10 main.Level
// true false true false false
// L4 L6 true true L-3 0 5
// int
// true main.Bool
// xyx main.Name 3
