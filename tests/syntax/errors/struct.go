// Struct types.
package p

type a struct {
	( /* ERROR "cannot parenthesize embedded type" */T)
}

type b struct {
	*( /* ERROR "cannot parenthesize embedded type" */T)
}

type c struct {
	( /* ERROR "cannot parenthesize embedded type" */*T)
}

type d struct {
	x int, /* ERROR "unexpected comma in struct type; possibly missing semicolon or newline or }" */
	y int
}

type e struct {
	3 /* ERROR "unexpected literal 3, expected field name or embedded type" */ int
}

type f struct {
	x, int /* ERROR "unexpected newline, expected type" */
}

type g struct {
	func /* ERROR "unexpected keyword func, expected field name or embedded type" */()
}

type h struct { x int y /* ERROR "unexpected name y in struct type; possibly missing semicolon or newline or }" */ int }

type i struct {
	x int = /* ERROR "unexpected = in struct type; possibly missing semicolon or newline or }" */ 3
}

type j struct

type /* ERROR "unexpected keyword type, expected {" */ k struct {
	x [3]int
	T[int]
	U[a, b]
	*V[int] `tag`
	w.X[int,]
	y, z []int "tag"
}

type /* ERROR "unexpected keyword type, expected field name or embedded type" */ l struct {
	x int 3
	T[]/* ERROR "unexpected newline, expected type" */
	a.b. /* ERROR "unexpected . in struct type; possibly missing semicolon or newline or }" */c
