// Address-of and dereference where they are not possible.
package main

type T struct{ n int }

func f() T { return T{} }

func main() {
	m := map[string]int{}
	s := "abc"
	var p *int
	var e interface{}
	_ = & /* ERROR "invalid operation: cannot take address of f() (value of struct type T)" */ f()
	_ = & /* ERROR "invalid operation: cannot take address of m[\"a\"] (map index expression of type int)" */ m["a"]
	_ = & /* ERROR "invalid operation: cannot take address of s[0] (value of type byte)" */ s[0]
	_ = & /* ERROR "invalid operation: cannot take address of \"abc\" (untyped string constant)" */ "abc"
	_ = & /* ERROR "invalid operation: cannot take address of nil" */ nil
	_ = & /* ERROR "invalid operation: cannot take address of main (value of type func())" */ main
	_ = & /* ERROR "invalid operation: cannot take address of f().n (value of type int)" */ f().n
	_ = & /* ERROR "invalid operation: cannot take address of T{}.n (value of type int)" */ T{}.n
	_ = &(T{})
	_ = &[]int{1}[0]
	_ = &( /* ERROR "invalid operation: cannot take address of 1 + 2 (untyped int constant 3)" */ 1 + 2)
	_ = & /* ERROR "len (built-in) must be called" */ len
	_ = * /* ERROR "invalid operation: cannot indirect 5 (untyped int constant)" */ 5
	_ = * /* ERROR "invalid operation: cannot indirect s (variable of type string)" */ s
	_ = * /* ERROR "invalid operation: cannot indirect *p (variable of type int)" */ *p
	_ = * /* ERROR "invalid operation: cannot indirect e (variable of type interface{})" */ e
	_ = * /* ERROR "invalid operation: cannot indirect nil" */ nil
	*p = /* ERROR "cannot use \"a\" (untyped string constant) as int value in assignment" */ "a"
	p = /* ERROR "cannot use 5 (untyped int constant) as *int value in assignment" */ 5
	p = /* ERROR "cannot use &s (value of type *string) as *int value in assignment" */ &s
	p. /* ERROR "p.x undefined (type *int has no field or method x)" */ x = 1
	p /* ERROR "cannot index p (variable of type *int)" */ [0] = 1
	/* ERROR "invalid operation: p++ (non-numeric type *int)" */ p++
	_ = p == /* ERROR "invalid operation: p == 0 (mismatched types *int and untyped int)" */ 0
	var pa *[3]int
	_ = pa[ /* ERROR "invalid argument: index 5 out of bounds [0:3]" */ 5]
	var ps *[]int
	_ = ps /* ERROR "cannot index ps (variable of type *[]int)" */ [0]
	for range /* ERROR "cannot range over ps (variable of type *[]int)" */ ps {
	}
	_ = len( /* ERROR "invalid argument: ps (variable of type *[]int) for built-in len" */ ps)
	* /* ERROR "invalid operation: cannot indirect f() (value of struct type T)" */ f() = 1
	_ = & /* ERROR "T (type) is not an expression" */ T
	_ = /* ERROR "*T (type) is not an expression" */ *T
}
