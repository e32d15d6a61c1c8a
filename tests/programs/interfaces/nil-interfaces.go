// A nil pointer in an interface is not a nil interface; typed nils keep their methods.
package main

import "fmt"

type E struct{}

func (e *E) Error() string {
	if e == nil {
		return "nil *E"
	}
	return "E"
}

type V struct{ n int }

func (v V) Error() string { return fmt.Sprint("V", v.n) }

func bad(fail bool) error {
	var e *E
	if fail {
		e = &E{}
	}
	return e
}

func good() error { return nil }

func main() {
	fmt.Println(bad(true) == nil, bad(false) == nil, good() == nil)
	err := bad(false)
	fmt.Println(err, err.(*E) == nil, err == error((*E)(nil)), err != (*E)(nil))
	fmt.Printf("%T %v %T\n", err, err, good())
	var i interface{}
	fmt.Println(i == nil, i)
	i = good()
	fmt.Println(i == nil)
	i = (map[string]int)(nil)
	fmt.Println(i == nil, i)
	var p *int
	i = p
	fmt.Println(i == nil, i == (*int)(nil), i == interface{}(nil), i == (*string)(nil))
	var f func()
	i = f
	fmt.Println(i == nil)
	var pv *V
	err = pv
	defer func() {
		r := recover()
		fmt.Println(r)
		e, ok := r.(error)
		fmt.Println(ok, e)
	}()
	fmt.Println(err.Error())
}

// go1.26.8
// Output:
// false false true
// nil *E true true false
// *main.E nil *E <nil>
// true <nil>
// true
// false map[]
// false true false false
// false
// value method main.V.Error called using nil *V pointer
// true value method main.V.Error called using nil *V pointer
