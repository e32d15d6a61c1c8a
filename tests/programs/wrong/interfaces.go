// Types that do not implement an interface, with the reasons.
package main

import (
	"fmt"
	"sort"
)

type I interface {
	M()
	N(int) string
}
type A struct{}
type B struct{}
type C struct{}
type D struct{ *B }
type E struct{ M int }
type F struct{ A }

func (A) M()              {}
func (*B) M()             {}
func (*B) N(int) string   { return "" }
func (C) M()              {}
func (C) N(string) string { return "" }
func (E) N(int) string    { return "" }
func (C) m()              {}

func take(i I) {}

func main() {
	var i I = /* ERROR "cannot use A{} (value of struct type A) as I value in variable declaration: A does not implement I (missing method N)" */ A{}
	i = /* ERROR "cannot use B{} (value of struct type B) as I value in assignment: B does not implement I (method M has pointer receiver)" */ B{}
	i = &B{}
	i = /* ERROR "cannot use C{} (value of struct type C) as I value in assignment: C does not implement I (wrong type for method N)\n\t\thave N(string) string\n\t\twant N(int) string" */ C{}
	i = D{}
	i = /* ERROR "cannot use E{} (value of struct type E) as I value in assignment: E does not implement I (E.M is a field, not a method)" */ E{}
	i = /* ERROR "cannot use F{} (value of struct type F) as I value in assignment: F does not implement I (missing method N)" */ F{}
	i = /* ERROR "cannot use &A{} (value of type *A) as I value in assignment: *A does not implement I (missing method N)" */ &A{}
	i = /* ERROR "cannot use 5 (constant of type int) as I value in assignment: int does not implement I (missing method M)" */ 5
	i = nil
	take( /* ERROR "cannot use A{} (value of struct type A) as I value in argument to take: A does not implement I (missing method N)" */ A{})
	take( /* ERROR "cannot use \"s\" (constant of type string) as I value in argument to take: string does not implement I (missing method M)" */ "s")
	var e error = /* ERROR "cannot use A{} (value of struct type A) as error value in variable declaration: A does not implement error (missing method Error)" */ A{}
	e = /* ERROR "cannot use fmt.Errorf (value of type func(format string, a ...any) (err error)) as error value in assignment: func(format string, a ...any) (err error) does not implement error (missing method Error)" */ fmt.Errorf
	var s fmt.Stringer = /* ERROR "cannot use i (variable of interface type I) as fmt.Stringer value in variable declaration: I does not implement fmt.Stringer (missing method String)" */ i
	_ = sort.Interface( /* ERROR "cannot convert []int{} (value of type []int) to type sort.Interface: []int does not implement sort.Interface (missing method Len)" */ []int{})
	_ = I( /* ERROR "cannot convert C{} (value of struct type C) to type I: C does not implement I (wrong type for method N)\n\t\thave N(string) string\n\t\twant N(int) string" */ C{})
	_ = []I{ /* ERROR "cannot use A{} (value of struct type A) as I value in array or slice literal: A does not implement I (missing method N)" */ A{}}
	_ = map[string]I{"a": /* ERROR "cannot use 1 (constant of type int) as I value in map literal: int does not implement I (missing method M)" */ 1}
	var p *I = &i
	p. /* ERROR "p.M undefined (type *I is pointer to interface, not interface)" */ M()
	i. /* ERROR "i.X undefined (type I has no field or method X)" */ X()
	i. /* ERROR "i.m undefined (type I has no field or method m, but does have method M)" */ m()
	C{}.M( /* ERROR "too many arguments in call to C{}.M\n\thave (number)\n\twant ()" */ 1)
	_ = e
	_ = s
	var cm interface{ m() } = /* ERROR "cannot use A{} (value of struct type A) as interface{m()} value in variable declaration: A does not implement interface{m()} (missing method m)\n\t\thave M()\n\t\twant m()" */ A{}
	_ = cm
	return
	func() I {
		return /* ERROR "cannot use A{} (value of struct type A) as I value in return statement: A does not implement I (missing method N)" */ A{}
	}()
}
