// WithValue: lookup through the chain, key types, shadowing, printed forms of every context.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key struct{}
type strKey string
type intKey int

func (k intKey) String() string { return fmt.Sprint("intKey#", int(k)) }

type stringer struct{ n int }

func (s stringer) String() string { return fmt.Sprint("S", s.n) }

type custom struct{ context.Context }

func (c custom) Value(k any) any {
	if k == "custom" {
		return "from custom"
	}
	return c.Context.Value(k)
}

func main() {
	bg := context.Background()
	a := context.WithValue(bg, key{}, 5)
	b := context.WithValue(a, strKey("k"), "text")
	c := context.WithValue(b, "k", 2.5)
	d := context.WithValue(c, strKey("k"), nil)
	e := context.WithValue(d, intKey(3), stringer{9})
	fmt.Println(e.Value(key{}), e.Value(strKey("k")), c.Value(strKey("k")), e.Value("k"), e.Value(intKey(3)), e.Value("none"), bg.Value(key{}))
	fmt.Println(a)
	fmt.Println(b)
	fmt.Println(c)
	fmt.Println(d)
	fmt.Println(e)
	x, cancel := context.WithCancel(e)
	fmt.Println(x)
	cu := custom{x}
	y, cancel2 := context.WithCancel(cu)
	fmt.Println(y.Value("custom"), y.Value(key{}), context.WithValue(cu, "z", struct{}{}).Value("custom"))
	cancel()
	<-y.Done()
	fmt.Println(y.Err())
	cancel2()
	z, cancel3 := context.WithDeadline(bg, time.Date(2999, 1, 2, 3, 4, 5, 0, time.UTC))
	s := fmt.Sprint(z)
	fmt.Println(s[:len("context.Background.WithDeadline(2999-01-02 03:04:05 +0000 UTC")])
	cancel3()
	ran := make(chan string, 3)
	p, cancelP := context.WithCancelCause(bg)
	stop := context.AfterFunc(p, func() { ran <- fmt.Sprint("after: ", context.Cause(p)) })
	stop2 := context.AfterFunc(p, func() { ran <- "stopped, never" })
	fmt.Println(stop2(), stop2())
	cancelP(errors.New("go"))
	fmt.Println(<-ran, stop())
	already := context.AfterFunc(p, func() { ran <- "at once" })
	fmt.Println(<-ran, already())
	fmt.Println(context.WithoutCancel(a), fmt.Sprintf("%T %T %T %T", bg, a, x, z))
	try := func(k, v any) {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(bg, k, v)
	}
	try(nil, 1)
	try([]int{}, 1)
	var nilCtx context.Context
	func() {
		defer func() { fmt.Println(recover()) }()
		context.WithValue(nilCtx, 1, 1)
	}()
}

// go1.26.8
// Output:
// 5 <nil> text 2.5 S9 <nil> <nil>
// context.Background.WithValue(main.key, int)
// context.Background.WithValue(main.key, int).WithValue(main.strKey, text)
// context.Background.WithValue(main.key, int).WithValue(main.strKey, text).WithValue(k, float64)
// context.Background.WithValue(main.key, int).WithValue(main.strKey, text).WithValue(k, float64).WithValue(main.strKey, <nil>)
// context.Background.WithValue(main.key, int).WithValue(main.strKey, text).WithValue(k, float64).WithValue(main.strKey, <nil>).WithValue(intKey#3, S9)
// context.Background.WithValue(main.key, int).WithValue(main.strKey, text).WithValue(k, float64).WithValue(main.strKey, <nil>).WithValue(intKey#3, S9).WithCancel
// from custom 5 from custom
// context canceled
// context.Background.WithDeadline(2999-01-02 03:04:05 +0000 UTC
// true false
// after: go false
// at once false
// context.Background.WithValue(main.key, int).WithoutCancel context.backgroundCtx *context.valueCtx *context.cancelCtx *context.timerCtx
// nil key
// key is not comparable
// cannot create context from nil parent
