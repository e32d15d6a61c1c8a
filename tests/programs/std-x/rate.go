// golang.org/x/time/rate: what a bucket allows at given moments.
package main

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/time/rate"
)

func main() {
	t0 := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	at := func(ms int) time.Time { return t0.Add(time.Duration(ms) * time.Millisecond) }

	l := rate.NewLimiter(10, 3)
	for _, ms := range []int{0, 0, 0, 0, 50, 100, 100, 150, 400, 400, 400, 400, 10000} {
		fmt.Print(ms, l.AllowN(at(ms), 1), " ")
	}
	fmt.Println(l.Limit(), l.Burst())
	fmt.Println(l.AllowN(at(10001), 4), l.AllowN(at(20000), 3), l.AllowN(at(20000), 0))
	fmt.Printf("%.2f %.2f\n", l.TokensAt(at(20100)), l.TokensAt(at(30000)))

	r := rate.NewLimiter(2, 2)
	for i := range 5 {
		v := r.ReserveN(at(0), 1)
		fmt.Print(i, v.OK(), v.DelayFrom(at(0)), ",")
	}
	fmt.Println()
	big := r.ReserveN(at(0), 3)
	fmt.Println(big.OK(), big.DelayFrom(at(0)) == rate.InfDuration, big.Delay() == rate.InfDuration)
	a := r.ReserveN(at(2000), 2)
	b := r.ReserveN(at(2000), 1)
	fmt.Println(a.DelayFrom(at(2000)), b.DelayFrom(at(2000)), b.DelayFrom(at(9000)))
	b.CancelAt(at(2000))
	c := r.ReserveN(at(2000), 1)
	fmt.Println(c.DelayFrom(at(2000)))
	a.CancelAt(at(2100))
	fmt.Printf("%.2f\n", r.TokensAt(at(2100)))
	c.CancelAt(at(99000))
	fmt.Printf("%.2f\n", r.TokensAt(at(99000)))

	r.SetLimitAt(at(99000), 100)
	r.SetBurstAt(at(99000), 5)
	fmt.Printf("%.2f %.2f %v %v\n", r.TokensAt(at(99010)), r.TokensAt(at(99100)), r.Limit(), r.Burst())

	inf := rate.NewLimiter(rate.Inf, 0)
	fmt.Println(inf.Allow(), inf.AllowN(t0, 1000), inf.Reserve().OK(), inf.Wait(context.Background()))
	none := rate.NewLimiter(0, 1)
	fmt.Println(none.AllowN(t0, 1), none.AllowN(at(1000000), 1), none.ReserveN(t0, 1).OK())
	var zero rate.Limiter
	fmt.Println(zero.Allow(), rate.Every(250*time.Millisecond), rate.Every(0) == rate.Inf)

	w := rate.NewLimiter(rate.Every(3*time.Millisecond), 1)
	start := time.Now()
	for range 4 {
		if err := w.Wait(context.Background()); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(time.Since(start) >= 9*time.Millisecond)
	fmt.Println(w.WaitN(context.Background(), 2))
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	slow := rate.NewLimiter(1, 1)
	fmt.Println(slow.Wait(ctx), slow.Wait(ctx))
	cancelled, stop := context.WithCancel(context.Background())
	go func() {
		time.Sleep(2 * time.Millisecond)
		stop()
	}()
	fmt.Println(slow.Wait(cancelled), slow.Wait(cancelled))

	var once, first, every rate.Sometimes
	first.First = 3
	every.Every = 4
	counts := [4]int{}
	long := rate.Sometimes{Interval: time.Hour}
	for range 10 {
		once.Do(func() { counts[0]++ })
		first.Do(func() { counts[1]++ })
		every.Do(func() { counts[2]++ })
		long.Do(func() { counts[3]++ })
	}
	fmt.Println(counts)
}

// go1.26.8
// Output:
// 0 true 0 true 0 true 0 false 50 false 100 true 100 false 150 false 400 true 400 true 400 true 400 false 10000 true 10 3
// false true true
// 1.00 3.00
// 0 true 0s,1 true 0s,2 true 500ms,3 true 1s,4 true 1.5s,
// false true true
// 500ms 1s 0s
// 1s
// -0.80
// 2.00
// 3.00 5.00 100 5
// true true true <nil>
// true false true
// false 4 true
// true
// rate: Wait(n=2) exceeds limiter's burst 1
// <nil> rate: Wait(n=1) would exceed context deadline
// context canceled context canceled
// [1 3 3 1]
