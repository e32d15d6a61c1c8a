// Labels.
package p

func f() {
	a.b: /* ERROR "unexpected : at end of statement" */
	x()
	1: /* ERROR "unexpected : at end of statement" */
	x()
L: M: x()
N:
}
