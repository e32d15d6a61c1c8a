// The error of a key without a hash that a look-up in an empty map examines.

//go:build go1.25

package maps

// unhashableTypeError has its whole text from the machine.
type unhashableTypeError struct {
	text string
}

func (unhashableTypeError) RuntimeError() {}

func (e unhashableTypeError) Error() string { return e.text }
