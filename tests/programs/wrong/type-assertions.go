// Assertions and type switches that can never be true.
package main

import "io"

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

func main() {
	var i I
	var e interface{}
	n := 1
	_ = /* ERROR "invalid operation: n (variable of type int) is not an interface" */ n.(int)
	_ = /* ERROR "impossible type assertion: i.(T)\n\tT does not implement I (missing method M)" */ i.(T)
	_ = /* ERROR "impossible type assertion: i.(P)\n\tP does not implement I (method M has pointer receiver)" */ i.(P)
	_ = i.(*P)
	_ = e.( /* ERROR "undefined: Missing" */ Missing)
	_ = /* ERROR "invalid syntax tree: use of .(type) outside type switch" */ e.(type)
	_ = i.(io.Reader)
	switch /* ERROR "n (variable of type int) is not an interface" */ n.(type) {
	}
	switch /* ERROR "x declared and not used" */ x := i.(type) {
	case /* ERROR "impossible type switch case: T\n\ti (variable of interface type I) cannot have dynamic type T (missing method M)" */ T:
	case *P , /* ERROR "duplicate case *P in type switch" */ *P:
	case I:
	case nil , /* ERROR "duplicate case nil in type switch" */ nil:
	case /* ERROR "impossible type switch case: int\n\ti (variable of interface type I) cannot have dynamic type int (missing method M)" */ int:
	case /* ERROR "5 is not a type" */ 5:
	}
	switch y := e.(type) {
	case int:
	case /* ERROR "duplicate case int in type switch" */ int:
	case T, string:
		_ = /* ERROR "invalid operation: y + 1 (mismatched types interface{} and untyped int)" */ y + 1
	default:
		
	/* ERROR "multiple defaults (first at ./type-assertions.go:38:2)" */ default:
	}
	switch e.(type) {
	case error:
		/* ERROR "cannot fallthrough in type switch" */ fallthrough
	case nil:
	}
	switch /* ERROR "e declared and not used" */ e := e.(type) {
	}
	var a, ok int = /* ERROR "cannot use e.(int) (untyped bool value) as int value in assignment" */ e.(int)
	b, c, d := /* ERROR "assignment mismatch: 3 variables but 1 value" */ e.(int)
	_ = /* ERROR "T (type) is not an expression" */ T.(int)
	_, _, _, _, _ = a, ok, b, c, d
}
