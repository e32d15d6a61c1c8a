// Package errors: values that say what went wrong.
package errors

// ErrUnsupported stands for an operation that cannot be carried out here.
var ErrUnsupported = New("unsupported operation")

type errorString struct {
	s string
}

// New makes an error that is different from every other one, whatever its text.
func New(text string) error {
	return &errorString{text}
}

func (e *errorString) Error() string {
	return e.s
}
