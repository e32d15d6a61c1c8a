package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"time"
)

type T struct {
	D time.Duration
	M time.Month
	W time.Weekday
}

func try(n string, f func()) {
	defer func() { r := recover(); fmt.Printf("%s: %T %v\n", n, r, r) }()
	f()
}
func main() {
	t := time.Date(2024, 2, 29, 13, 4, 5, 678901234, time.UTC)
	for _, l := range []string{time.Layout, time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly} {
		fmt.Println(t.Format(l))
	}
	fmt.Println(t, t.Add(36*time.Hour), t.AddDate(1, 0, 0), t.YearDay(), t.Weekday(), t.Unix(), t.UnixMilli(), t.UnixNano())
	fmt.Printf("%v %+v %s %d %T %#v\n", time.Duration(1500)*time.Millisecond, T{time.Second, 3, 4}, time.March, time.March, time.Second, t)
	fmt.Println(t.Sub(t.Add(-90*time.Minute)), t.Truncate(time.Hour), t.Round(24*time.Hour), t.In(time.FixedZone("CET", 3600)), time.Time{}.IsZero(), time.Unix(0, 0).UTC())
	d, err := time.ParseDuration("1h15m30.918s")
	fmt.Println(d, err, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds())
	_, err = time.ParseDuration("x")
	fmt.Println(err)
	fmt.Println(time.Duration(1<<63-1), time.Duration(-1<<63), time.Duration(123456789).Round(time.Millisecond))
	start := time.Now()
	time.Sleep(30 * time.Millisecond)
	e := time.Since(start)
	fmt.Println(e >= 30*time.Millisecond, e < time.Second, start.Before(time.Now()), start.Equal(start), time.Until(start) < 0)
	tm := time.NewTimer(time.Hour)
	fmt.Println(tm.Stop(), tm.Stop(), tm.Reset(time.Millisecond))
	<-tm.C
	tk := time.NewTicker(5 * time.Millisecond)
	for i := 0; i < 3; i++ {
		<-tk.C
	}
	tk.Reset(time.Millisecond)
	<-tk.C
	tk.Stop()
	select {
	case <-tk.C:
		fmt.Println("tick?")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("stopped")
	}
	n := 0
	af := time.AfterFunc(time.Millisecond, func() { n++ })
	time.Sleep(20 * time.Millisecond)
	fmt.Println(n, af.Stop(), af.Reset(time.Millisecond))
	time.Sleep(20 * time.Millisecond)
	fmt.Println(n)
	try("ticker", func() { time.NewTicker(0) })
	try("t", func() { var t time.Timer; t.Stop() })
	var v atomic.Value
	try("v1", func() { v.CompareAndSwap(nil, nil) })
	fmt.Println(v.Load())
	v.Store(1)
	try("v2", func() { v.Store("x") })
	try("v3", func() { v.Store(nil) })
	fmt.Println(v.Swap(2), v.CompareAndSwap(2, 3), v.CompareAndSwap(2, 4), v.Load())
	var i32 atomic.Int32
	var u64 atomic.Uint64
	var b atomic.Bool
	fmt.Println(i32.Add(-5), i32.CompareAndSwap(-5, 7), i32.Swap(9), i32.Load(), u64.Add(^uint64(0)), u64.Add(2), b.Swap(true), b.Load(), i32.And(8), i32.Or(3), i32.Load())
	var i64 int64 = 1 << 62
	fmt.Println(atomic.AddInt64(&i64, 1<<62), atomic.LoadInt64(&i64))
	var u32 uint32
	fmt.Println(atomic.AddUint32(&u32, ^uint32(0)), atomic.SwapUint32(&u32, 4))
	try("nil", func() { var p *int64; atomic.AddInt64(p, 1) })
	fmt.Println(runtime.GOOS, runtime.GOARCH, runtime.NumGoroutine(), runtime.Version(), runtime.GOMAXPROCS(3) > 0, runtime.GOMAXPROCS(0))
	done := make(chan bool)
	go func() { defer close(done); defer fmt.Println("deferred"); runtime.Goexit(); fmt.Println("no") }()
	<-done
	fmt.Fprintln(os.Stderr, "err")
	os.Stdout.WriteString("ws\n")
	os.Stdout.Write([]byte("wb\n"))
	fmt.Println(os.Getenv("NOPE_X") == "")
	var nf *os.File
	_, err = nf.Write(nil)
	fmt.Println(err)
	_, err = os.Stdin.Write([]byte("x"))
	fmt.Println(err)
	var pe *os.PathError
	fmt.Println(errors.As(err, &pe), strings.ToUpper(pe.Op))
	try("idx", func() { var s []int; i := 0; _ = s[i] })
	func() {
		defer func() { r := recover(); _, ok := r.(runtime.Error); fmt.Printf("%T %v %v\n", r, r, ok) }()
		var x any = 5
		_ = x.(string)
	}()
	func() {
		defer func() { r := recover(); _, ok := r.(runtime.Error); fmt.Printf("%T %v %v\n", r, r, ok) }()
		panic(nil)
	}()
	defer fmt.Println("not printed")
	os.Exit(3)
}
