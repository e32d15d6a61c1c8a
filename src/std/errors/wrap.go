// The tree of wrapped errors: walking it and searching it.
package errors

// Unwrap steps down a tree of single wrappers only.
func Unwrap(err error) error {
	u, ok := err.(interface{ Unwrap() error })
	if !ok {
		return nil
	}
	return u.Unwrap()
}

// Is searches err's tree, depth first, for target or for an error that says it is target.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, comparableValue(target))
}

func is(err, target error, canCompare bool) bool {
	for {
		if canCompare && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, canCompare) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As searches err's tree, depth first, for an error that *target can hold, and stores it there.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	switch checkTarget(target) {
	case targetNil:
		panic("errors: target cannot be nil")
	case targetNoPointer:
		panic("errors: target must be a non-nil pointer")
	case targetNoError:
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target)
}

func as(err error, target any) bool {
	for {
		if assign(target, err) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

const (
	targetFine = iota
	targetNil
	targetNoPointer
	targetNoError
)

// checkTarget says whether target is a non-nil pointer to an interface or to an error type.
func checkTarget(target any) int

// assign stores err in *target if its type allows that.
func assign(target any, err error) bool

// comparableValue reports whether the dynamic type of err has ==.
func comparableValue(err error) bool

// AsType is As for a target of type E, which it returns.
func AsType[E error](err error) (E, bool) {
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			var e E
			if x.As(&e) {
				return e, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			continue
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if e, ok := AsType[E](err); ok {
					return e, true
				}
			}
		}
		break
	}
	var zero E
	return zero, false
}
