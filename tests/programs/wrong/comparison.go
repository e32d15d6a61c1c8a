// Values that cannot be compared.
package main

type S struct{ f []int }

func main() {
	var a, b []int
	var m map[string]int
	var f func()
	var s S
	var e interface{}
	var p *int
	var q *string
	var c chan int
	_ = /* ERROR "invalid operation: a == b (slice can only be compared to nil)" */ a == b
	_ = /* ERROR "invalid operation: m == m (map can only be compared to nil)" */ m == m
	_ = /* ERROR "invalid operation: f == f (func can only be compared to nil)" */ f == f
	_ = /* ERROR "invalid operation: s == s (struct containing []int cannot be compared)" */ s == s
	_ = e == /* ERROR "invalid operation: e == s (struct containing []int cannot be compared)" */ s
	_ = p == /* ERROR "invalid operation: p == q (mismatched types *int and *string)" */ q
	_ = a == nil
	_ = s == /* ERROR "invalid operation: s == nil (mismatched types S and untyped nil)" */ nil
	_ = 1 == /* ERROR "invalid operation: 1 == nil (mismatched types untyped int and untyped nil)" */ nil
	_ = nil == /* ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)" */ nil
	_ = /* ERROR "invalid operation: e < e (operator < not defined on interface)" */ e < e
	_ = /* ERROR "invalid operation: p < p (operator < not defined on pointer)" */ p < p
	_ = /* ERROR "invalid operation: true < false (operator < not defined on untyped bool)" */ true < false
	_ = /* ERROR "invalid operation: c > c (operator > not defined on chan)" */ c > c
	_ = /* ERROR "invalid operation: [2][]int{} == [2][]int{} ([2][]int cannot be compared)" */ [2][]int{} == [2][]int{}
	_ = struct{ a int }{} == /* ERROR "invalid operation: struct{a int}{} == struct{b int}{} (mismatched types struct{a int} and struct{b int})" */ struct{ b int }{}
	switch f {
	case nil:
	case /* ERROR "invalid case f in switch on f (func can only be compared to nil)" */ f:
	}
	switch a {
	case /* ERROR "invalid case a in switch on a (slice can only be compared to nil)" */ a:
	}
	var mm map[ /* ERROR "invalid map key type []int" */ []int]string
	var mf map[ /* ERROR "invalid map key type S" */ S]int
	_, _ = mm, mf
}
