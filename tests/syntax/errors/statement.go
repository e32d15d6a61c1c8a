// Statements at large.
package p

func _() {
	a b /* ERROR "unexpected name b at end of statement" */
}

func _() {
	a, b /* ERROR "unexpected newline, expected := or = or comma" */
}

func _() {
	a, b += /* ERROR "unexpected +=, expected := or = or comma" */ 1, 2
}

func _() {
	a++ b /* ERROR "unexpected name b at end of statement" */
}

func _() {
	++ /* ERROR "unexpected ++, expected }" */a
}

func _() {
	a = b++ /* ERROR "unexpected ++ at end of statement" */
}

func _() {
	goto
} /* ERROR "unexpected }, expected name" */

func _ /* ERROR "unexpected name _, expected (" */() {
	goto /* ERROR "unexpected keyword goto at end of statement" */ 1
}

func _() {
	break 1 /* ERROR "unexpected literal 1 at end of statement" */
}

func _() {
	import /* ERROR "unexpected keyword import, expected }" */ "x"
}

func _() {
	func g /* ERROR "unexpected name g, expected (" */() {}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	var x /* ERROR "unexpected newline, expected type" */
}

func _() {
	x y /* ERROR "unexpected name y at end of statement" */ := 1
}

func _() {
	return 1 2 /* ERROR "unexpected literal 2 at end of statement" */
}

func _() {
	else /* ERROR "unexpected keyword else, expected }" */ {
	}
}

func _() {
	case /* ERROR "unexpected keyword case, expected }" */ 1:
}

func _() {
	x = 1;;
}

func _() {
	) /* ERROR "unexpected ), expected }" */
} /* ERROR "non-declaration statement outside function body" */

func _() {
	range /* ERROR "unexpected keyword range, expected }" */ x
}

func _() {
	package /* ERROR "unexpected keyword package, expected }" */ q
}

func _() {
	, /* ERROR "unexpected comma, expected }" */ z
}

func _() {
	~ /* ERROR "unexpected ~, expected }" */x
}

func _() {
	{ a b /* ERROR "unexpected name b at end of statement" */ }
}

func _() {
	if true { a b /* ERROR "unexpected name b at end of statement" */ }
}

func _() {
	goto L
	L: }
} /* ERROR "non-declaration statement outside function body" */

func _() {
	goto L
	L:
	goto M
	M:
}

func _() {
	a = b; c = d;
}

func _() {
	const x
}

func _() {
	type T /* ERROR "unexpected newline in type declaration" */
}

func _() {
	var x = 1 y /* ERROR "unexpected name y at end of statement" */
}

func _() {
	fallthrough L /* ERROR "unexpected name L at end of statement" */
}

func _() {
	continue 3 /* ERROR "unexpected literal 3 at end of statement" */
}

func _() {
	... /* ERROR "unexpected ..., expected }" */
} /* ERROR "unexpected } after top level declaration" */

func _() {
	a := b := /* ERROR "unexpected := at end of statement" */ c
}

func _() {
	a <- b <- /* ERROR "unexpected <- at end of statement" */ c
}

func _() {
	chan int
}

func _() {
	map[string]int
}

func _() {
	func() {}
}

func _() {
	(a /* ERROR "unexpected newline, expected )" */
}

func _() {
	a.b.c: /* ERROR "unexpected : at end of statement" */
}

func _() {
	struct{}{}.x()
}

func _() {
	interface{}(x).y()
}

func _() {
	if
} /* ERROR "unexpected }, expected expression" */

func _() {
	for
} /* ERROR "unexpected }, expected expression" */

func _() { /* ERROR "unexpected {, expected for loop condition" */
	switch
} /* ERROR "unexpected }, expected expression" */

func _() {
	select /* ERROR "unexpected keyword select, expected case or default or }" */
}
