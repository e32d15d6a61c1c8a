// Line breaks where a semicolon is inserted though the author did not mean it.
package main

func a() int
/* ERROR "syntax error: unexpected semicolon or newline before {" */ {
	return 1
}
func b() {
	y := f
	(/* ERROR "syntax error: unexpected ), expected expression" */ )
	z := x
	/* ERROR "syntax error: unexpected ., expected }" */ .String()
}
func c() {
	if x == 1 {
	}
	/* ERROR "syntax error: unexpected keyword else, expected }" */ else {
	}
}
func d() {
	for i := 0
	i < 3
	i++ {
	}
}
func e() {
	switch x
	{
	}
}
func f() {
	a := []int{
		1,
		2/* ERROR "syntax error: unexpected newline in composite literal; possibly missing comma or }" */
	}
}
func g() {
	c := x
		/* ERROR "syntax error: unexpected &&, expected }" */ && y
}
func h() {
	f(
		1,
		2/* ERROR "syntax error: unexpected newline in argument list; possibly missing comma or )" */
	)
}
func i(
	a int,
	b int/* ERROR "syntax error: unexpected newline in parameter list; possibly missing comma or )" */
) {
}
func j() {
	return
	{
	}
	var x =
	1
}
func main() {}
