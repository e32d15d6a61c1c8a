// The blank identifier where a value is wanted.
package main

import _ "fmt"

type _ struct{}

func _() {}

type T struct {
	_ int
	_ string
}

func main() {
	/* ERROR "declared and not used: x" */ x := /* ERROR "cannot use _ as value or type" */ _
	_ = 1
	_ /* ERROR "no new variables on left side of :=" */ := 2
	/* ERROR "cannot use _ as value or type" */ _()
	/* ERROR "cannot use _ as value or type" */ _ += 1
	/* ERROR "cannot use _ as value or type" */ _++
	var t T
	t. /* ERROR "t._ undefined (type T has no field or method _)" */ _ = 1
	/* ERROR "cannot use _ as value or type" */ _.x = 2
	var _ = /* ERROR "undefined: undefinedName" */ undefinedName
	for _ = range 3 {
	}
	_ = /* ERROR "use of untyped nil in assignment to _ identifier" */ nil
	var _ int = /* ERROR "cannot use \"s\" (untyped string constant) as int value in variable declaration" */ "s"
	_, _ /* ERROR "no new variables on left side of :=" */ := 1, 2
	/* ERROR "undefined: f" */ f(_)
	_ = T{ /* ERROR "unknown field _ in struct literal of type T" */ _: 1}
	return /* ERROR "cannot use _ as value or type" */ _
}
