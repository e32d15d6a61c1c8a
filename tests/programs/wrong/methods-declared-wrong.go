// Receivers of the wrong kind and methods on types of other packages.
package main

import "time"

type T struct{}
type P *T
type I interface{ M() }
type A = int

func ( /* ERROR "cannot define new methods on non-local type int" */ int) a()                     {}
func (* /* ERROR "cannot define new methods on non-local type int" */ int) b()                    {}
func ( /* ERROR "invalid receiver type P (pointer or interface type)" */ P) c()                   {}
func (* /* ERROR "invalid receiver type P (pointer or interface type)" */ P) d()                  {}
func ( /* ERROR "invalid receiver type I (pointer or interface type)" */ I) e()                   {}
func ( /* ERROR "cannot define new methods on non-local type time.Duration" */ time.Duration) f() {}
func ( /* ERROR "invalid receiver type map[string]int" */ map[string]int) g()                     {}
func ( /* ERROR "cannot define new methods on non-local type A" */ A) h()                         {}
func (t * /* ERROR "invalid receiver type **T" */ *T) i()                                         {}
func ( /* ERROR "undefined: Missing" */ Missing) j()                                              {}
func (* /* ERROR "invalid receiver type I (pointer or interface type)" */ I) k()                  {}
func (T) fine()                                                                                   {}
func (t *T) fine2( /* ERROR "t redeclared in this block" */ t int)                                {}

func main() {
	var p P
	p. /* ERROR "p.fine undefined (type P has no field or method fine)" */ fine()
	/* ERROR "not enough arguments in call to T.fine\n\thave ()\n\twant (T)" */ T.fine()
	(*T). /* ERROR "(*T).missing undefined (type *T has no field or method missing)" */ missing(nil)
	/* ERROR "cannot assign to T{}.fine (neither addressable nor a map index expression)" */ T{}.fine = nil
	var t T
	/* ERROR "t.fine (value of type func()) is not used" */ t.fine
	/* ERROR "declared and not used: x" */ x := /* ERROR "t.fine() (no value) used as value" */ t.fine()
	/* ERROR "t.fine() (no value) used as value" */ t.fine() = 1
}
