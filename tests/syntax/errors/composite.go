// Composite literals, and where their brace is that of a block.
package p

func _() {
	_ = T{1, 2 /* ERROR "unexpected newline in composite literal; possibly missing comma or }" */
	}
}

func _() {
	_ = T{1 2 /* ERROR "unexpected literal 2 in composite literal; possibly missing comma or }" */}
}

func _() {
	_ = (T){ /* ERROR "cannot parenthesize type in composite literal" */1}
}

func _() {
	_ = []int{1: 2: /* ERROR "unexpected : in composite literal; possibly missing comma or }" */ 3}
}

func _() {
	_ = map[string]int{"a": 1; /* ERROR "unexpected semicolon in composite literal; possibly missing comma or }" */ "b": 2}
}

func _() {
	_ = &T{
		a: 1,
		b: 2 /* ERROR "unexpected newline in composite literal; possibly missing comma or }" */
	}
}

func _() {
	if x == T{1} { /* ERROR "unexpected { at end of statement" */
	}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	for range T{1, 2} /* ERROR "unexpected }, expected := or = or comma" */ {
	}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	if x == (T{1}) {
	}
}

func _() {
	switch (T{}) {
	}
}

func _() {
	_ = [...]T{{1}, {2}}
}

func _() {
	_ = T{, /* ERROR "unexpected comma, expected expression" */}
}

func _() {
	_ = T{1,, /* ERROR "unexpected comma, expected expression" */}
}

func _() {
	_ = { /* ERROR "unexpected {, expected expression" */1}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	_ = []{ /* ERROR "unexpected {, expected type" */1}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	_ = T[int]{1}
}

func _() {
	if x := /* ERROR "cannot use x := T[int] as value" */ T[int]{1}; x {
	}
}

func _() {
	_ = *T{1}
}

func _() {
	_ = f(){ /* ERROR "unexpected { at end of statement" */1}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	_ = a.b.c{1}
}

func _() {
	_ = a[1]{ /* ERROR "unexpected { at end of statement" */2}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	_ = a[f()]{ /* ERROR "unexpected { at end of statement" */2}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	if x == []int{1}[0] {
	}
}

func _() {
	_ = struct{ x int }{1}
}

func _() {
	_ = func(){}{ /* ERROR "unexpected { at end of statement" */1}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	for T{} { /* ERROR "unexpected { at end of statement" */
	}
} /* ERROR "non-declaration statement outside function body" */

func _() {
	_ = T{x = /* ERROR "unexpected = in composite literal; possibly missing comma or }" */ 1}
}

func _() {
	_ = (((T))){ /* ERROR "cannot parenthesize type in composite literal" */}
}
