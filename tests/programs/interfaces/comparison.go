// Comparing interface values: dynamic types, mixed operands, uncomparable values panic.
package main

import "fmt"

type S struct {
	a int
	b interface{}
}
type F struct{ f func() }
type MyInt int
type Str interface{ String() string }

func (m MyInt) String() string { return "my" }

func try(name string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	var a, b interface{} = 1, 1
	fmt.Println(a == b, a == 1, a == int64(1), a == 1.0, a == MyInt(1), a != nil)
	a, b = S{1, "x"}, S{1, "x"}
	fmt.Println(a == b, a == S{1, "y"}, a == S{1, 2})
	a, b = [2]string{"p", "q"}, [2]string{"p", "q"}
	fmt.Println(a == b, &a == &b)
	var s Str = MyInt(3)
	fmt.Println(s == MyInt(3), MyInt(4) == s, a == s, interface{}(s) == interface{}(MyInt(3)))
	x, y := new(int), new(int)
	a, b = x, y
	fmt.Println(a == b, a == x, *x == *y)
	c := make(chan int)
	a, b = c, (<-chan int)(c)
	fmt.Println(a == b, a == c)
	nan := 0.0
	nan /= nan
	a, b = nan, nan
	fmt.Println(a == b, a == a)
	try("slices", func() bool { return interface{}([]int{1}) == interface{}([]int{1}) })
	try("slice and int", func() bool { return interface{}([]int{1}) == interface{}(1) })
	try("maps", func() bool { a = map[string]int{}; return a == a })
	try("funcs", func() bool { a = main; return a == a })
	try("struct with func", func() bool { return interface{}(F{}) == interface{}(F{}) })
	try("nested", func() bool { return S{1, []int{}} == S{1, []int{}} })
	try("nested differs first", func() bool { return S{1, []int{}} == S{2, []int{}} })
	try("array", func() bool { return [1]interface{}{main} == [1]interface{}{main} })
	try("array differs first", func() bool { return [2]interface{}{1, main} == [2]interface{}{2, main} })
}

// go1.26.8
// Output:
// true true false false false true
// true false false
// true false
// true false false true
// false true true
// false true
// false false
// slices panics: runtime error: comparing uncomparable type []int
// slice and int false
// maps panics: runtime error: comparing uncomparable type map[string]int
// funcs panics: runtime error: comparing uncomparable type func()
// struct with func panics: runtime error: comparing uncomparable type main.F
// nested panics: runtime error: comparing uncomparable type []int
// nested differs first false
// array panics: runtime error: comparing uncomparable type func()
// array differs first false
