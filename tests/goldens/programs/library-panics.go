package main

import (
	"bytes"
	"fmt"
	"math/rand"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type T struct{ a int }

func told(f func()) {
	defer func() {
		v := recover()
		fmt.Printf("%T: %v\n", v, v)
	}()
	f()
}

func main() {
	told(func() { strings.Repeat("a", -1) })
	told(func() { bytes.Repeat([]byte("a"), -1) })
	told(func() { rand.Intn(0) })
	told(func() { rand.Int63n(-1) })
	told(func() { time.NewTicker(0) })
	told(func() { regexp.MustCompile("a(b") })
	told(func() { new(time.Timer).Reset(1) })
	told(func() { new(time.Timer).Stop() })
	told(func() { var b strings.Builder; b.WriteString("a"); c := b; c.WriteString("b") })
	told(func() { new(bytes.Buffer).Grow(-1) })
	told(func() { new(strings.Builder).Grow(-1) })
	told(func() { var v atomic.Value; v.Store(nil) })
	told(func() { var v atomic.Value; v.Store(1); v.Store("a") })
	told(func() { var w sync.WaitGroup; w.Add(-1) })
	told(func() { reflect.ValueOf(1).Len() })
	told(func() { reflect.ValueOf(1).SetInt(2) })
	told(func() { reflect.ValueOf(T{}).Field(0).Interface() })
	told(func() { reflect.ValueOf(T{}).Field(3) })
	told(func() { reflect.Value{}.Type() })
	told(func() { reflect.ValueOf([]int{1}).Index(4) })
	told(func() { reflect.ValueOf((*T)(nil)).Elem().Field(0) })
	told(func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	told(func() { reflect.ValueOf(map[string]int{}).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(1)) })
	told(func() {
		reflect.ValueOf(map[interface{}]int{}).SetMapIndex(reflect.ValueOf([]int{}), reflect.ValueOf(1))
	})
	told(func() { reflect.ValueOf(told).Call(nil) })
	told(func() { var f func(); reflect.ValueOf(f).Call(nil) })
	told(func() { reflect.New(nil) })
	told(func() { reflect.TypeOf(1).Elem() })
	told(func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1)) })
	told(func() { reflect.ValueOf(new(int)).Elem().Set(reflect.ValueOf("a")) })
	told(func() { reflect.ValueOf("a").Convert(reflect.TypeOf(1)) })
}
