package main

import (
	"container/list"
	"container/ring"
	"context"
	"fmt"
	"io"
	"log"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// told shows the stack of a panic as it starts.
func told(f func()) {
	defer func() {
		fmt.Printf("%v\n%s\n", recover(), debug.Stack())
	}()
	f()
}

func main() {
	log.SetFlags(0)
	told(func() { var o sync.Once; o.Do(nil) })
	told(func() { c := sync.NewCond(new(sync.Mutex)); c.Signal(); d := *c; d.Signal() })
	told(func() { c := sync.NewCond(new(sync.Mutex)); c.Broadcast(); d := *c; d.Broadcast() })
	told(func() { var c sync.Cond; c.Wait() })
	told(func() { p := sync.Pool{New: func() interface{} { panic("new") }}; p.Get() })
	told(func() { var v atomic.Value; v.Store(1); v.Store("x") })
	told(func() { var p *int32; atomic.AddInt32(p, 1) })
	told(func() { var p *int64; atomic.LoadInt64(p) })
	told(func() { var p *uint32; atomic.CompareAndSwapUint32(p, 0, 1) })
	told(func() { time.NewTicker(0) })
	told(func() { var t time.Timer; t.Stop() })
	told(func() { var t time.Timer; t.Reset(1) })
	told(func() { context.WithValue(context.Background(), []int{}, 1) })
	told(func() { log.Panic("a", 1) })
	told(func() { log.Panicf("%d", 1) })
	told(func() { log.Panicln("a") })
	told(func() { strings.Repeat("x", -1) })
	told(func() { new(strings.Builder).Grow(-1) })
	told(func() { var l *list.List; l.PushBack(1) })
	told(func() { list.New().Remove(nil) })
	told(func() { var r *ring.Ring; r.Next() })
	told(func() { strings.Map(func(r rune) rune { panic(r) }, "abc") })
	told(func() { strings.FieldsFunc("a b", func(r rune) bool { panic(r) }) })
	told(func() { io.WriteString(nil, "x") })
	told(func() { fmt.Fprintln(nil, "x") })
}
