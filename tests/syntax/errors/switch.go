// Switch statements.
package p

func f() {
	switch {
	case 1, 2:
	case : /* ERROR "unexpected :, expected expression" */
	case 3
		x() /* ERROR "unexpected ), expected :" */
	default:
	}
	switch x
	{
	}
}

func g() {
	switch x := y.(type) {
	}
	switch x = /* ERROR "cannot use assignment x = y.(type) as value" */ y.(type) {
	}
	switch x, z := /* ERROR "cannot use x, z := y.(type) as value" */ y.(type) {
	}
	switch x := /* ERROR "cannot use x := 1 as value" */ 1 {
	}
	switch a; b = /* ERROR "cannot use assignment b = c as value" */ c {
	}
	switch x {
		y /* ERROR "unexpected name y, expected case or default or }" */()
	case /* ERROR "unexpected keyword case, expected :" */ 1:
	}
	switch x {
	case 1: break L; fallthrough
	case x := /* ERROR "unexpected :=, expected :" */ 2:
	default 3 /* ERROR "unexpected literal 3, expected :" */:
	}
}
