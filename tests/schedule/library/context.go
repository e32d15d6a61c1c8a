package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

type key struct{}
type skey string
type nk int

func (nk) String() string { return "nk!" }

type foreign struct {
	context.Context
	done chan struct{}
}

func (f foreign) Done() <-chan struct{} { return f.done }
func (f foreign) Err() error {
	select {
	case <-f.done:
		return errors.New("foreign end")
	default:
		return nil
	}
}

type after struct {
	context.Context
	done chan struct{}
	mu   sync.Mutex
	fs   map[int]func()
	n    int
	err  error
}

func (a *after) Done() <-chan struct{} { return a.done }
func (a *after) Err() error            { a.mu.Lock(); defer a.mu.Unlock(); return a.err }
func (a *after) AfterFunc(f func()) func() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.n++
	n := a.n
	a.fs[n] = f
	return func() bool { a.mu.Lock(); defer a.mu.Unlock(); _, ok := a.fs[n]; delete(a.fs, n); return ok }
}
func (a *after) end() {
	a.mu.Lock()
	a.err = errors.New("after end")
	close(a.done)
	fs := a.fs
	a.fs = nil
	a.mu.Unlock()
	for _, f := range fs {
		f()
	}
}
func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", n, r, r)
		}
	}()
	f()
}
func st(n string, c context.Context) {
	d, ok := c.Deadline()
	fmt.Printf("%s: %v | %T | err=%v cause=%v dl=%v %v\n", n, c, c, c.Err(), context.Cause(c), ok, d.Year())
}
func main() {
	bg := context.Background()
	st("bg", bg)
	st("todo", context.TODO())
	c, cancel := context.WithCancel(bg)
	st("c", c)
	cancel()
	cancel()
	st("c", c)
	fmt.Println(c.Done() != nil)
	<-c.Done()
	c2, cc2 := context.WithCancelCause(bg)
	ch, chc := context.WithCancel(c2)
	v := context.WithValue(ch, key{}, 5)
	cc2(errors.New("why"))
	cc2(errors.New("again"))
	st("c2", c2)
	st("ch", ch)
	st("v", v)
	chc()
	fmt.Println(v.Value(key{}), v.Value(skey("x")), v.Value(5))
	vv := context.WithValue(context.WithValue(bg, skey("k"), "text"), nk(1), nil)
	st("vv", vv)
	fmt.Println(context.WithValue(vv, "s", nk(2)), context.WithValue(bg, 1.5, []int{1}))
	try("nilkey", func() { context.WithValue(bg, nil, 1) })
	try("cmp", func() { context.WithValue(bg, []int{}, 1) })
	try("nilp", func() { context.WithCancel(nil) })
	try("nilp", func() { context.WithTimeout(nil, 1) })
	try("nilp", func() { context.WithValue(nil, 1, 1) })
	try("nilp", func() { context.WithoutCancel(nil) })
	dl := time.Date(2999, 1, 2, 3, 4, 5, 0, time.UTC)
	d, dc := context.WithDeadline(bg, dl)
	s := fmt.Sprint(d)
	fmt.Println(s[:72])
	dd, _ := context.WithDeadline(d, dl.Add(time.Hour))
	fmt.Println(fmt.Sprintf("%T", dd), fmt.Sprintf("%T", d))
	dc()
	st("dd", dd)
	t, tc := context.WithTimeout(bg, 20*time.Millisecond)
	<-t.Done()
	fmt.Println(t.Err(), context.Cause(t), t.Err() == context.DeadlineExceeded)
	tc()
	t2, tc2 := context.WithTimeoutCause(bg, time.Millisecond, errors.New("slow"))
	<-t2.Done()
	fmt.Println(t2.Err(), context.Cause(t2))
	tc2()
	t3, tc3 := context.WithDeadlineCause(bg, time.Now().Add(-time.Second), errors.New("past"))
	fmt.Println(t3.Err(), context.Cause(t3))
	tc3()
	t4, tc4 := context.WithTimeout(c, time.Second)
	fmt.Println(t4.Err())
	tc4()
	w := context.WithoutCancel(v)
	st("w", w)
	fmt.Println(w.Value(key{}), w.Done() == nil)
	wc, wcc := context.WithCancel(w)
	st("wc", wc)
	wcc()
	st("wc", wc)
	de := context.DeadlineExceeded
	fmt.Println(de, de.(interface{ Timeout() bool }).Timeout(), de.(interface{ Temporary() bool }).Temporary())
	fmt.Printf("%T %T\n", de, context.Canceled)
	f := foreign{bg, make(chan struct{})}
	before := runtime.NumGoroutine()
	fc, fcc := context.WithCancel(f)
	fmt.Println(runtime.NumGoroutine() - before)
	close(f.done)
	<-fc.Done()
	st("f", fc)
	fcc()
	fmt.Println(context.WithValue(f, key{}, 1))
	a := &after{Context: bg, done: make(chan struct{}), fs: map[int]func(){}}
	before = runtime.NumGoroutine()
	ac, acc := context.WithCancel(a)
	fmt.Println(runtime.NumGoroutine()-before, len(a.fs))
	ac2, acc2 := context.WithCancel(a)
	acc2()
	fmt.Println(len(a.fs), ac2.Err())
	a.end()
	st("ac", ac)
	acc()
	var wg sync.WaitGroup
	wg.Add(1)
	p, pc := context.WithCancel(bg)
	stop := context.AfterFunc(p, func() { fmt.Println("ran"); wg.Done() })
	pc()
	wg.Wait()
	fmt.Println(stop())
	p2, pc2 := context.WithCancel(bg)
	stop2 := context.AfterFunc(p2, func() { fmt.Println("never") })
	fmt.Println(stop2(), stop2())
	pc2()
	wg.Add(1)
	context.AfterFunc(p2, func() { fmt.Println("ran2"); wg.Done() })
	wg.Wait()
	x, xc := context.WithCancel(bg)
	kids := []context.Context{}
	for i := 0; i < 5; i++ {
		k, _ := context.WithCancel(x)
		kids = append(kids, k)
	}
	xc()
	for _, k := range kids {
		fmt.Println(k.Err())
	}
	y, yc := context.WithCancelCause(x)
	fmt.Println(y.Err(), context.Cause(y))
	yc(errors.New("late"))
	fmt.Println(context.Cause(y))
	fmt.Println(context.Cause(context.WithValue(f, 1, 2)))
	e, ec := context.WithCancelCause(bg)
	ec(nil)
	fmt.Println(context.Cause(e))
}
