// Struct types among type arguments, as %T prints them: a field that is not exported has the path of its package in front.
package main

import (
	"fmt"
	"time"
)

type box[T any] struct{ v T }

type local struct{ a int }

func main() {
	fmt.Printf("%T\n", box[struct {
		a int
		B string `k:"v"`
	}]{})
	fmt.Printf("%T\n", box[struct{ local }]{})
	fmt.Printf("%T\n", box[struct{ *local }]{})
	fmt.Printf("%T\n", box[struct {
		time.Time
		f func(a int) struct{ b, C bool }
	}]{})
	fmt.Printf("%T\n", box[map[struct{ k int }]interface {
		m()
		N()
	}]{})
	fmt.Printf("%T\n", struct{ a, B int }{})
}

// go1.26.8
// Output:
// main.box[struct { main.a int; B string "k:\"v\"" }]
// main.box[struct { main.local }]
// main.box[struct { *main.local }]
// main.box[struct { time.Time; main.f func(int) struct { main.b bool; C bool } }]
// main.box[map[struct { main.k int }]interface { N(); main.m() }]
// struct { a int; B int }
