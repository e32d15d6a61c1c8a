// Errors made with a format, which may wrap others.
package fmt

import "errors"

// Errorf formats like Sprintf; each operand of %w can be found again with errors.Is, As and Unwrap.
func Errorf(format string, a ...any) (err error) {
	p := newPrinter()
	p.wrapErrs = true
	p.doPrintf(format, a)
	if pooled {
		p.free()
	}
	s := string(p.buf)
	switch len(p.wrappedErrs) {
	case 0:
		return errors.New(s)
	case 1:
		w := &wrapError{msg: s}
		w.err, _ = a[p.wrappedErrs[0]].(error)
		return w
	}
	return &wrapErrors{s, wrapped(a, p.wrappedErrs)}
}

// wrapped are the errors among a that %w named, each once, in the order of the arguments.
func wrapped(a []any, named []int) []error {
	var errs []error
	for i, arg := range a {
		for _, n := range named {
			if n == i {
				if err, ok := arg.(error); ok {
					errs = append(errs, err)
				}
				break
			}
		}
	}
	return errs
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
