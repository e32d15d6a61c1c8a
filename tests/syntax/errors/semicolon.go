// Semicolons the scanner puts in, and braces on the wrong line.
package p

func f() {
	x := a
		. /* ERROR "unexpected ., expected }" */b()
	y := a +
		b
	z := a
		+ b
	if a &&
		b {
	}
	g(/* one
	two */ 1 /* three
	four */)
	return /* five */ 1
	return /* six
	seven */ 1
}

type T struct
{
}
