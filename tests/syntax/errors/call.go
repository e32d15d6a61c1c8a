// Calls and argument lists.
package p

func _() {
	g(1,
		2 /* ERROR "unexpected newline in argument list; possibly missing comma or )" */
	)
}

func _() {
	g(1 2 /* ERROR "unexpected literal 2 in argument list; possibly missing comma or )" */)
}

func _() {
	g(1, 2 /* ERROR "unexpected newline in argument list; possibly missing comma or )" */
}

func _() {
	g(1; /* ERROR "unexpected semicolon in argument list; possibly missing comma or )" */2)
}

func _() {
	g(a..., b /* ERROR "unexpected name b, expected )" */)
}

func _() {
	g(a...,)
}

func _() {
	g(... /* ERROR "unexpected ..., expected expression" */)
}

func _() {
	g(, /* ERROR "unexpected comma, expected expression" */)
}

func _() {
	g(x := /* ERROR "unexpected := in argument list; possibly missing comma or )" */ 1)
}

func _() {
	g(1,, /* ERROR "unexpected comma, expected expression" */2)
}

func _() {
	g(1)(2)(
} /* ERROR "unexpected }, expected expression" */

func _() {
	g(func() {
	})
}

func _() {
	g(func() {
	}/* ERROR "unexpected newline in argument list; possibly missing comma or )" */
}

func _() {
	g(1, 2 /* ERROR "unexpected newline in argument list; possibly missing comma or )" */
		, 3)
}

func _() {
	g(a... b /* ERROR "unexpected name b in argument list; possibly missing comma or )" */)
}

func _() {
	g(if /* ERROR "unexpected keyword if, expected expression" */)
} /* ERROR "unexpected }, expected expression" */

func _ /* ERROR "unexpected name _, expected (" */() {
	g(1=2)
}

func _() {
	g(a: /* ERROR "unexpected : in argument list; possibly missing comma or )" */ b)
}
