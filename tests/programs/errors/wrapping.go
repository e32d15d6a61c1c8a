// errors.Is, As, Join, Unwrap and %w, with custom Is, As and Unwrap methods.
package main

import (
	"errors"
	"fmt"
)

var ErrBase = errors.New("base")

type Code struct{ n int }

func (c Code) Error() string        { return fmt.Sprint("code ", c.n) }
func (c Code) Is(target error) bool { t, ok := target.(Code); return ok && t.n == 0 }

type Ptr struct{ inner error }

func (p *Ptr) Error() string { return "ptr(" + p.inner.Error() + ")" }
func (p *Ptr) Unwrap() error { return p.inner }

type Multi []error

func (m Multi) Error() string   { return fmt.Sprint(len(m), " errors") }
func (m Multi) Unwrap() []error { return m }

type AsInt struct{}

func (AsInt) Error() string { return "as int" }
func (AsInt) As(target any) bool {
	if p, ok := target.(*Code); ok {
		p.n = 77
		return true
	}
	return false
}

func main() {
	w := fmt.Errorf("outer: %w", fmt.Errorf("middle: %w", ErrBase))
	fmt.Println(w, errors.Is(w, ErrBase), errors.Unwrap(w), errors.Unwrap(errors.Unwrap(errors.Unwrap(w))))
	fmt.Println(errors.Is(w, errors.New("base")), errors.Is(nil, ErrBase), errors.Is(w, nil), errors.Is(nil, nil), w == w)
	two := fmt.Errorf("%w and %w and %v", ErrBase, Code{5}, "text")
	var c Code
	fmt.Println(two, errors.Is(two, ErrBase), errors.Is(two, Code{5}), errors.Is(two, Code{0}), errors.Is(two, Code{6}), errors.As(two, &c), c.n, errors.Unwrap(two))
	fmt.Printf("%T %T %T\n", w, two, ErrBase)
	j := errors.Join(ErrBase, nil, Code{1}, &Ptr{Code{2}})
	fmt.Printf("%q %T %v\n", j.Error(), j, errors.Join(nil, nil) == nil)
	var p *Ptr
	fmt.Println(errors.As(j, &p), p, errors.As(p.inner, &c), c.n, errors.Is(j, Code{2}))
	m := Multi{&Ptr{ErrBase}, nil, AsInt{}}
	fmt.Println(m, errors.Is(m, ErrBase), errors.As(m, &c), c.n, errors.Unwrap(m))
	none := fmt.Errorf("no wrap: %v %d", ErrBase, 1)
	fmt.Printf("%v %v %T %v\n", none, errors.Is(none, ErrBase), none, errors.Unwrap(none))
	nilw := fmt.Errorf("nil: %w", nil)
	fmt.Println(nilw, errors.Unwrap(nilw))
	var iface interface{ Unwrap() error }
	fmt.Println(errors.As(w, &iface), iface != nil)
	try := func(target any) {
		defer func() { fmt.Println("panic:", recover()) }()
		errors.As(w, target)
	}
	try(nil)
	try(5)
	try(new(int))
	var np *Code
	try(np)
	fmt.Println(errors.New("x") == errors.New("x"), errors.Is(errors.ErrUnsupported, errors.ErrUnsupported), errors.ErrUnsupported)
	uncomparable := Multi{ErrBase}
	fmt.Println(errors.Is(uncomparable, uncomparable))
}

// go1.26.8
// Output:
// outer: middle: base true middle: base <nil>
// false false false true true
// base and code 5 and text true true true false true 5 <nil>
// *fmt.wrapError *fmt.wrapErrors *errors.errorString
// "base\ncode 1\nptr(code 2)" *errors.joinError true
// true ptr(code 2) true 2 true
// 3 errors true true 77 <nil>
// no wrap: base 1 false *errors.errorString <nil>
// nil: %!w(<nil>) <nil>
// true true
// panic: errors: target cannot be nil
// panic: errors: target must be a non-nil pointer
// panic: errors: *target must be interface or implement error
// panic: errors: target must be a non-nil pointer
// false true unsupported operation
// false
