// For statements.
package p

func f() {
	for x = /* ERROR "cannot use assignment x = 1 as value" */ 1 {
	}
	for i := 0; i < 10 { /* ERROR "unexpected {, expected semicolon or newline" */
	} /* ERROR "unexpected }, expected expression" */
	for i := 0; i < 10; i := /* ERROR "cannot declare in post statement of for loop" */ 1 {
	}
	for ; ; {
	}
	for i := /* ERROR "cannot use i := 0 as value" */ 0 {
	}
	for var i /* ERROR "var declaration not allowed in for initializer" */ = 0; i < 10; i++ {
	}
	for i = range x; /* ERROR "unexpected semicolon, expected { after for clause" */ y {
	}
	for i := range { /* ERROR "unexpected {, expected expression" */
	} /* ERROR "unexpected }, expected { after for clause" */
	for i, j, k = range x {
	}
	for range x {
	}
	for i := 0; i < 10; i++/* ERROR "unexpected newline, expected { after for clause" */
	{
	}
}

func g /* ERROR "unexpected name g, expected (" */() {
	for /* ERROR "unexpected keyword for at end of statement" */ i := 0; i = 10; i++ {
	}
	for x; range /* ERROR "unexpected keyword range, expected expression" */ y {
	} /* ERROR "unexpected }, expected semicolon or newline" */
	while x {
	} /* ERROR "unexpected }, expected { after for clause" */
}

func h() {
	for i := /* ERROR "cannot use i := 1, 2 as value" */ 1, 2 { }
	for i < 10; i++ { /* ERROR "unexpected {, expected semicolon or newline" */ }
}
