// Blocks and parentheses that are never closed.
package main

func main() {
	x := []int{1, 2, 3/* ERROR "syntax error: unexpected newline in composite literal; possibly missing comma or }" */
	}
	f(1, 2/* ERROR "syntax error: unexpected newline in argument list; possibly missing comma or )" */
	)
	if true/* ERROR "syntax error: unexpected newline, expected { after if clause" */
	{
	}
	for i := 0; i < 3; i++/* ERROR "syntax error: unexpected newline, expected { after for clause" */
	{
	}
	y := (1 + 2/* ERROR "syntax error: unexpected newline, expected )" */
	/* ERROR "syntax error: unexpected name g at end of statement" */ g(1, 2]
	m := map[string]int{
		"a": 1/* ERROR "syntax error: unexpected newline in composite literal; possibly missing comma or }" */
	}
}
