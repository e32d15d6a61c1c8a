// WithCancel: propagation to children, Err and Cause, Done of each kind, cancelling twice.
package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

func state(c context.Context) string {
	select {
	case <-c.Done():
		return fmt.Sprint("done ", c.Err(), " cause ", context.Cause(c))
	default:
		return fmt.Sprint("open ", c.Err(), " cause ", context.Cause(c))
	}
}

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO(), bg.Done() == nil, bg.Err(), context.Cause(bg))
	root, cancelRoot := context.WithCancel(bg)
	a, cancelA := context.WithCancelCause(root)
	b, cancelB := context.WithCancel(a)
	v := context.WithValue(b, "k", 1)
	fmt.Println(state(root), state(a), state(v))
	cancelA(errors.New("because"))
	cancelA(errors.New("too late"))
	fmt.Println(state(root))
	fmt.Println(state(a))
	fmt.Println(state(b))
	fmt.Println(state(v))
	cancelB()
	cancelRoot()
	cancelRoot()
	fmt.Println(state(root), state(a))
	late, cancelLate := context.WithCancel(a)
	fmt.Println(state(late))
	cancelLate()
	n, cancelN := context.WithCancelCause(bg)
	cancelN(nil)
	fmt.Println(state(n), n.Err() == context.Canceled, context.Cause(n) == context.Canceled)
	w := context.WithoutCancel(v)
	fmt.Println(state(w), w.Value("k"), w)
	ctx, cancel := context.WithCancel(bg)
	var wg sync.WaitGroup
	got := make([]error, 5)
	for i := range got {
		child, stop := context.WithCancel(ctx)
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer stop()
			<-child.Done()
			got[i] = child.Err()
		}()
	}
	cancel()
	wg.Wait()
	fmt.Println(got)
	func() {
		defer func() { fmt.Println(recover()) }()
		var nilParent context.Context
		context.WithCancel(nilParent)
	}()
}

// go1.26.8
// Output:
// context.Background context.TODO true <nil> <nil>
// open <nil> cause <nil> open <nil> cause <nil> open <nil> cause <nil>
// open <nil> cause <nil>
// done context canceled cause because
// done context canceled cause because
// done context canceled cause because
// done context canceled cause context canceled done context canceled cause because
// done context canceled cause because
// done context canceled cause context canceled true true
// open <nil> cause <nil> 1 context.Background.WithCancel.WithCancel.WithCancel.WithValue(k, int).WithoutCancel
// [context canceled context canceled context canceled context canceled context canceled]
// cannot create context from nil parent
