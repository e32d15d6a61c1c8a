// Select statements.
package p

func f() {
	select {
	case <-c:
	case x := <-c:
	case x, ok = <-c:
	case c <- 1:
	case x:
	case x++:
	default:
	}
	select x /* ERROR "missing { after select clause" */ {
	}
}

func g() {
	select {
	case a, b: /* ERROR "unexpected :, expected := or = or comma" */
	case:
	foo()/* ERROR "unexpected newline, expected :" */
	}
}

func h() {
	select
	{
	}
}
