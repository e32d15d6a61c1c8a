// Composite literals, and where their brace is a block's.
package p

func f() {
	_ = T{1, 2 /* ERROR "unexpected newline in composite literal; possibly missing comma or }" */
	}
	_ = T{1 2 /* ERROR "unexpected literal 2 in composite literal; possibly missing comma or }" */}
	_ = (T){ /* ERROR "cannot parenthesize type in composite literal" */1}
	_ = []int{1: 2: /* ERROR "unexpected : in composite literal; possibly missing comma or }" */ 3}
	_ = map[string]int{"a": 1; /* ERROR "unexpected semicolon in composite literal; possibly missing comma or }" */ "b": 2}
	_ = &T{
		a: 1,
		b: 2 /* ERROR "unexpected newline in composite literal; possibly missing comma or }" */
	}
}

func g() {
	if x == T{1} { /* ERROR "unexpected { at end of statement" */
	}
	for /* ERROR "non-declaration statement outside function body" */ range T{1, 2} {
	}
}

func h() {
	if x == (T{1}) {
	}
	switch (T{}) {
	}
	_ = [...]T{{1}, {2}}
	_ = T{, /* ERROR "unexpected comma, expected expression" */}
}
