// WithTimeout and WithDeadline: which deadline wins, DeadlineExceeded, causes, cancel before the timer.
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	bg := context.Background()
	ctx, cancel := context.WithTimeout(bg, 20*time.Millisecond)
	_, has := ctx.Deadline()
	_, none := bg.Deadline()
	fmt.Println(has, none, ctx.Err())
	inner, cancelInner := context.WithTimeout(ctx, time.Hour)
	d1, _ := ctx.Deadline()
	d2, _ := inner.Deadline()
	fmt.Println(d1.Equal(d2))
	<-inner.Done()
	fmt.Println(inner.Err(), ctx.Err(), errors.Is(inner.Err(), context.DeadlineExceeded), context.Cause(inner))
	var timeout interface{ Timeout() bool }
	fmt.Println(errors.As(ctx.Err(), &timeout), timeout.Timeout(), ctx.Err() == context.DeadlineExceeded)
	cancelInner()
	cancel()
	early, cancelEarly := context.WithTimeout(bg, time.Hour)
	cancelEarly()
	<-early.Done()
	fmt.Println(early.Err())
	past, cancelPast := context.WithDeadline(bg, time.Now().Add(-time.Second))
	fmt.Println(past.Err())
	cancelPast()
	caused, cancelCaused := context.WithTimeoutCause(bg, time.Millisecond, errors.New("too slow"))
	<-caused.Done()
	fmt.Println(caused.Err(), context.Cause(caused))
	cancelCaused()
	parent, cancelParent := context.WithCancelCause(bg)
	child, cancelChild := context.WithDeadlineCause(parent, time.Now().Add(time.Hour), errors.New("unused"))
	cancelParent(errors.New("parent's reason"))
	<-child.Done()
	fmt.Println(child.Err(), context.Cause(child))
	cancelChild()
	work := func(ctx context.Context, n int) (sum int, err error) {
		for i := 0; i < n; i++ {
			if err := ctx.Err(); err != nil {
				return sum, fmt.Errorf("after %v steps: %w", sum > 0, err)
			}
			sum++
			time.Sleep(time.Millisecond)
		}
		return sum, nil
	}
	c, stop := context.WithTimeout(bg, 30*time.Millisecond)
	defer stop()
	fmt.Println(work(c, 3))
	_, err := work(c, 100000)
	fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
	select {
	case <-c.Done():
		fmt.Println("select sees it")
	case <-time.After(time.Minute):
		fmt.Println("never")
	}
}

// go1.26.8
// Output:
// true false <nil>
// true
// context deadline exceeded context deadline exceeded true context deadline exceeded
// true true true
// context canceled
// context deadline exceeded
// context deadline exceeded too slow
// context canceled parent's reason
// 3 <nil>
// after true steps: context deadline exceeded true
// select sees it
