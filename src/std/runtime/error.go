// Package runtime: the errors that the machine raises, and what a program may ask of its scheduler.
package runtime

// The machine makes values of these types and puts the text into their string.

type Error interface {
	error
	RuntimeError()
}

type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

type boundsError struct {
	text string
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string { return "runtime error: " + e.text }

type TypeAssertionError struct {
	text string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string { return e.text }

// PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) Error() string {
	return panicNilText
}

func (*PanicNilError) RuntimeError() {}

// panicrangestate is called with a state of a range-over-func loop in which its body must not run, or the loop not end.
func panicrangestate(state int) {
	switch state {
	case 0:
		panic(errorString("range function continued iteration after function for loop body returned false"))
	case 2:
		panic(errorString("range function continued iteration after loop body panic"))
	case 3:
		panic(errorString("range function continued iteration after whole loop exit"))
	case 4:
		panic(errorString("range function recovered a loop body panic and did not resume panicking"))
	}
	panic(errorString("range function in an unknown state"))
}
