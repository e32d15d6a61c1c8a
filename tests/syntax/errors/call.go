// Calls and argument lists.
package p

func f() {
	g(1,
		2 /* ERROR "unexpected newline in argument list; possibly missing comma or )" */
	)
	g(1 2 /* ERROR "unexpected literal 2 in argument list; possibly missing comma or )" */)
	g(1, 2 /* ERROR "unexpected newline in argument list; possibly missing comma or )" */
}

func h() {
	g(1; /* ERROR "unexpected semicolon in argument list; possibly missing comma or )" */2)
	g(a..., b /* ERROR "unexpected name b, expected )" */)
	g(a...,)
	g(... /* ERROR "unexpected ..., expected expression" */)
	g(, /* ERROR "unexpected comma, expected expression" */)
	g(x := /* ERROR "unexpected := in argument list; possibly missing comma or )" */ 1)
}
