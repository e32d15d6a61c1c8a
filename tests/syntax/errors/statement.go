// Statements at large.
package p

func f() {
	a b /* ERROR "unexpected name b at end of statement" */
	a, b /* ERROR "unexpected newline, expected := or = or comma" */
	a := 
	a, b += /* ERROR "unexpected += at end of statement" */ 1, 2
	a++ b /* ERROR "unexpected name b at end of statement" */
	++ /* ERROR "unexpected ++, expected }" */a
	a = b++
	goto
	goto 1
	break 1
	L:
	import /* ERROR "imports must appear before other declarations" */ "x"
	func g() {}
	var x /* ERROR "unexpected newline, expected type" */
	x /* ERROR "non-declaration statement outside function body" */ y := 1
	return 1 2
	else {
	}
	case 1:
	}
}

func g() {
L:
	for {
		break L
	}
}

func h() {
	switch {
	case true:
	L: /* ERROR "missing statement after label" */
	case false:
	}
	x = 1;;
	) /* ERROR "unexpected ), expected }" */
	y /* ERROR "non-declaration statement outside function body" */ = 2
	range x
	package q
	, z
	~x
	{ a b }
	if true { a b }
