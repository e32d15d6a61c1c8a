// The file ends too early.
package p

func f() {
	if x {
/* ERROR "unexpected EOF, expected }" */