// If statements.
package p

func f() {
	if { /* ERROR "missing condition in if statement" */
	}
	if x = /* ERROR "cannot use assignment x = 1 as value" */ 1 {
	}
	if x := /* ERROR "cannot use x := 1 as value" */ 1 {
	}
	if x++ /* ERROR "cannot use x++ as value" */ {
	}
	if c <- /* ERROR "cannot use c <- 1 as value" */ 1 {
	}
	if x, y = 1, 2; /* ERROR "missing condition in if statement" */ {
	}
	if a + b = /* ERROR "cannot use assignment (a + b) = c as value" */ c {
	}
	if x := 1; /* ERROR "missing condition in if statement" */ {
	}
	if x := f()/* ERROR "unexpected newline, expected { after if clause" */
	{
	}
	if var x /* ERROR "var declaration not allowed in if initializer" */ = 1; x > 0 {
	}
	if a, b { /* ERROR "unexpected {, expected := or = or comma" */
	} /* ERROR "unexpected }, expected {" */
} /* ERROR "unexpected }, expected expression" */

func g /* ERROR "unexpected name g, expected (" */() {
	if /* ERROR "unexpected keyword if at end of statement" */ x
	{
	}
}

func h() {
	if x {
	} else y /* ERROR "else must be followed by if or statement block" */
	if x {
	}
	else /* ERROR "unexpected keyword else, expected }" */ {
	}
}

func i() {
	if x return /* ERROR "unexpected keyword return, expected {" */
} /* ERROR "unexpected }, expected expression" */

func j /* ERROR "unexpected name j, expected (" */() {
	if /* ERROR "unexpected keyword if at end of statement" */ x == func() bool { return true } {
	}
	if x; y; /* ERROR "unexpected semicolon, expected { after if clause" */ z {
	}
	if x += /* ERROR "cannot use x += 1 as value" */ 1 {
	}
}
