// Interface types.
package p

type a interface {
	m(x int) int
	T
	T[int]
	w.X
	~int | ~string
	*T | []int
	(T)
}

type b interface {
	x int /* ERROR "unexpected name int in interface type; possibly missing semicolon or newline or }" */
}

type c interface {
	m(), /* ERROR "unexpected comma in interface type; possibly missing semicolon or newline or }" */ n()
}

type d interface {
	~int |
} /* ERROR "unexpected }, expected ~ term or type" */

type e interface {
	3 /* ERROR "unexpected literal 3, expected ~ term or type" */
}

type f interface { a; b c /* ERROR "unexpected name c in interface type; possibly missing semicolon or newline or }" */ }

type g interface {
	func()
}

type h interface {
	m() { /* ERROR "unexpected { in interface type; possibly missing semicolon or newline or }" */}
} /* ERROR "non-declaration statement outside function body" */
