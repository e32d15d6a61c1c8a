// Wrapping, joining and finding errors.
package main

import (
	"errors"
	"fmt"
	"io"
	"strconv"
)

type myErr struct{ code int }

func (e myErr) Error() string { return "my" + strconv.Itoa(e.code) }

type ptrErr struct{ s string }

func (e *ptrErr) Error() string        { return e.s }
func (e *ptrErr) Is(target error) bool { return target == io.EOF }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

func main() {
	base := errors.New("base")
	w := fmt.Errorf("w: %w", base)
	w2 := fmt.Errorf("x %w y %w", w, myErr{3})
	fmt.Println(w, errors.Is(w, base), errors.Unwrap(w) == base, errors.Is(w2, base), w2)
	var me myErr
	fmt.Println(errors.As(w2, &me), me.code, errors.Join(nil, w, nil, base), errors.Join(nil) == nil)
	var pe *ptrErr
	fmt.Println(errors.As(fmt.Errorf("q %w", &ptrErr{"pp"}), &pe), pe, errors.Is(&ptrErr{"a"}, io.EOF))
	var ie interface{ Error() string }
	fmt.Println(errors.As(w2, &ie), ie)
	try("As nil", func() { errors.As(w, nil) })
	try("As nonptr", func() { errors.As(w, me) })
	try("As bad", func() { x := 3; errors.As(w, &x) })
}

// go1.26.8
// Output:
// w: base true true true x w: base y my3
// true 3 w: base
// base true
// true pp true
// true x w: base y my3
// As nil panics: errors: target cannot be nil
// As nonptr panics: errors: target must be a non-nil pointer
// As bad panics: errors: *target must be interface or implement error
