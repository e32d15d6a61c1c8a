// since 1.26
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/gob"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/big"
	"math/bits"
	"math/rand"
	randv2 "math/rand/v2"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"
	"text/template"
	"time"
	"unicode/utf8"
)

type T struct{ a int }

type writer struct{}

func (writer) Write(p []byte) (int, error) { return len(p) + 1, nil }

type reader struct{ n int }

func (r reader) Read(p []byte) (int, error) { return r.n, nil }

type bad struct{}

func (bad) Len() int           { panic("Len") }
func (bad) Less(i, j int) bool { return false }
func (bad) Swap(i, j int)      {}

// told prints a panic and the functions between it and main, from the innermost out.
func told(what string, f func()) {
	defer func() {
		v := recover()
		fmt.Printf("%s: %v\n", what, v)
		pcs := make([]uintptr, 50)
		frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
		inside := false
		for more := true; more; {
			var fr runtime.Frame
			fr, more = frames.Next()
			if inside && strings.HasPrefix(fr.Function, "main.main.func") {
				return
			}
			if inside && !strings.HasPrefix(fr.Function, "runtime.") {
				fmt.Println("\t" + fr.Function)
			}
			inside = inside || fr.Function == "runtime.gopanic"
		}
	}()
	f()
}

func main() {
	told("strings.Repeat", func() { strings.Repeat("a", -1) })
	told("bytes.Repeat", func() { bytes.Repeat([]byte("a"), -1) })
	told("strings.Replacer", func() { strings.NewReplacer("a") })
	told("Builder copied", func() { var b strings.Builder; b.WriteString("a"); c := b; c.WriteString("b") })
	told("Builder.Grow", func() { new(strings.Builder).Grow(-1) })
	told("Buffer.Grow", func() { new(bytes.Buffer).Grow(-1) })
	told("Buffer.Truncate", func() { new(bytes.Buffer).Truncate(3) })
	told("Buffer.ReadFrom", func() { new(bytes.Buffer).ReadFrom(reader{-1}) })
	told("bufio.Reader", func() { bufio.NewReader(reader{-1}).ReadByte() })
	told("bufio.Scanner.Buffer", func() { s := bufio.NewScanner(strings.NewReader("a")); s.Scan(); s.Buffer(nil, 1) })
	told("rand.Intn", func() { rand.Intn(0) })
	told("rand.Int31n", func() { rand.Int31n(-1) })
	told("rand.Int63n", func() { rand.Int63n(-1) })
	told("rand.Perm", func() { rand.Perm(-1) })
	told("rand.Shuffle", func() { rand.Shuffle(-1, nil) })
	told("rand.Rand.Intn", func() { rand.New(rand.NewSource(1)).Intn(0) })
	told("randv2.IntN", func() { randv2.IntN(0) })
	told("randv2.N", func() { randv2.N(0) })
	told("time.NewTicker", func() { time.NewTicker(0) })
	told("Ticker.Reset", func() { time.NewTicker(1).Reset(0) })
	told("Timer.Reset", func() { new(time.Timer).Reset(1) })
	told("Timer.Stop", func() { new(time.Timer).Stop() })
	told("time.Time.In", func() { time.Now().In(nil) })
	told("time.Date", func() { time.Date(1, 1, 1, 1, 1, 1, 1, nil) })
	told("regexp.MustCompile", func() { regexp.MustCompile("a(b") })
	told("atomic.Value.Store nil", func() { var v atomic.Value; v.Store(nil) })
	told("atomic.Value.Store", func() { var v atomic.Value; v.Store(1); v.Store("a") })
	told("atomic.Value.Swap", func() { var v atomic.Value; v.Store(1); v.Swap("a") })
	told("atomic.Value.CompareAndSwap", func() { var v atomic.Value; v.Store(1); v.CompareAndSwap(1, "a") })
	told("WaitGroup.Add", func() { var w sync.WaitGroup; w.Add(-1) })
	told("WaitGroup.Done", func() { var w sync.WaitGroup; w.Done() })
	told("Once", func() { var o sync.Once; o.Do(func() { panic("once") }) })
	told("Pool.New", func() { p := sync.Pool{New: func() any { panic("new") }}; p.Get() })
	told("sync.Map.Range", func() { var m sync.Map; m.Store(1, 1); m.Range(func(k, v any) bool { panic("range") }) })
	told("sync.Cond copied", func() { c := sync.NewCond(new(sync.Mutex)); c.Signal(); d := *c; d.Signal() })
	told("Value.Len", func() { reflect.ValueOf(1).Len() })
	told("Value.Int", func() { reflect.ValueOf("a").Int() })
	told("Value.Bool", func() { reflect.ValueOf("a").Bool() })
	told("Value.Float", func() { reflect.ValueOf("a").Float() })
	told("Value.Uint", func() { reflect.ValueOf("a").Uint() })
	told("Value.SetInt", func() { reflect.ValueOf(1).SetInt(2) })
	told("Value.SetInt kind", func() { reflect.ValueOf(new(string)).Elem().SetInt(2) })
	told("Value.SetString", func() { reflect.ValueOf(new(int)).Elem().SetString("a") })
	told("Value.SetLen", func() { reflect.ValueOf(new([]int)).Elem().SetLen(2) })
	told("Value.Interface", func() { reflect.ValueOf(T{}).Field(0).Interface() })
	told("Value.Interface zero", func() { reflect.Value{}.Interface() })
	told("Value.Field", func() { reflect.ValueOf(T{}).Field(3) })
	told("Value.Field kind", func() { reflect.ValueOf(3).Field(3) })
	told("Value.FieldByName", func() { reflect.ValueOf(3).FieldByName("a") })
	told("Value.NumField", func() { reflect.ValueOf(3).NumField() })
	told("Value.Type", func() { reflect.Value{}.Type() })
	told("Value.Index", func() { reflect.ValueOf([]int{1}).Index(4) })
	told("Value.Index kind", func() { reflect.ValueOf(1).Index(4) })
	told("Value.Slice", func() { reflect.ValueOf([]int{1}).Slice(2, 4) })
	told("Value.Elem", func() { reflect.ValueOf(1).Elem() })
	told("Value.IsNil", func() { reflect.ValueOf(1).IsNil() })
	told("Value.Elem of nil", func() { reflect.ValueOf((*T)(nil)).Elem().Field(0) })
	told("Value.Method", func() { reflect.ValueOf(1).Method(0) })
	told("Value.MapKeys", func() { reflect.ValueOf(1).MapKeys() })
	told("Value.MapIndex", func() { reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(1)) })
	told("Value.MapIndex unhashable", func() { reflect.ValueOf(map[any]int{}).MapIndex(reflect.ValueOf([]int{})) })
	told("Value.MapRange", func() { reflect.ValueOf(1).MapRange() })
	told("MapIter.Key", func() { reflect.ValueOf(map[int]int{}).MapRange().Key() })
	told("SetMapIndex nil", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) })
	told("SetMapIndex nil int", func() { reflect.ValueOf(map[int]int(nil)).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(1)) })
	told("SetMapIndex type", func() { reflect.ValueOf(map[string]int{}).SetMapIndex(reflect.ValueOf(1), reflect.ValueOf(1)) })
	told("SetMapIndex unhashable", func() {
		reflect.ValueOf(map[any]int{}).SetMapIndex(reflect.ValueOf([]int{}), reflect.ValueOf(1))
	})
	told("Value.Call", func() { reflect.ValueOf(told).Call(nil) })
	told("Value.Call nil", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	told("Value.Call panics", func() { reflect.ValueOf(func() { panic("called") }).Call(nil) })
	told("Value.Call kind", func() { reflect.ValueOf(1).Call(nil) })
	told("MakeFunc", func() {
		f := reflect.MakeFunc(reflect.TypeOf(func() int { return 1 }), func([]reflect.Value) []reflect.Value { return nil })
		f.Interface().(func() int)()
	})
	told("reflect.New", func() { reflect.New(nil) })
	told("reflect.MakeSlice", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 0) })
	told("reflect.MakeMap", func() { reflect.MakeMap(reflect.TypeOf(1)) })
	told("reflect.MakeChan", func() { reflect.MakeChan(reflect.TypeOf(make(chan int)), -1) })
	told("reflect.Copy", func() { reflect.Copy(reflect.ValueOf(1), reflect.ValueOf(2)) })
	told("reflect.Append", func() { reflect.Append(reflect.ValueOf([]int{}), reflect.ValueOf("a")) })
	told("reflect.Swapper", func() { reflect.Swapper(1) })
	told("reflect.Zero", func() { reflect.Zero(nil) })
	told("reflect.MapOf", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(1)) })
	told("Type.Elem", func() { reflect.TypeOf(1).Elem() })
	told("Type.Key", func() { reflect.TypeOf(1).Key() })
	told("Type.Field", func() { reflect.TypeOf(T{}).Field(2) })
	told("Type.NumField", func() { reflect.TypeOf(1).NumField() })
	told("Type.NumIn", func() { reflect.TypeOf(1).NumIn() })
	told("Type.Len", func() { reflect.TypeOf(1).Len() })
	told("Value.Send", func() { reflect.ValueOf(make(<-chan int)).Send(reflect.ValueOf(1)) })
	told("Value.Send closed", func() { c := make(chan int); close(c); reflect.ValueOf(c).Send(reflect.ValueOf(1)) })
	told("Value.Recv", func() { reflect.ValueOf(make(chan<- int)).Recv() })
	told("Value.Close", func() { c := make(chan int); close(c); reflect.ValueOf(c).Close() })
	told("Value.Close nil", func() { reflect.ValueOf((chan int)(nil)).Close() })
	told("reflect.Select", func() { reflect.Select([]reflect.SelectCase{{Dir: 0}}) })
	told("Value.Set", func() { reflect.ValueOf(new(int)).Elem().Set(reflect.ValueOf("a")) })
	told("Value.Set unaddressable", func() { reflect.ValueOf(1).Set(reflect.ValueOf(1)) })
	told("Value.Addr", func() { reflect.ValueOf(1).Addr() })
	told("Value.Convert", func() { reflect.ValueOf("a").Convert(reflect.TypeOf(1)) })
	told("Value.Comparable", func() { reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	told("Value.OverflowInt", func() { reflect.ValueOf("a").OverflowInt(1) })
	told("context.WithCancel", func() { context.WithCancel(nil) })
	told("context.WithValue nil", func() { context.WithValue(context.Background(), nil, 1) })
	told("context.WithValue key", func() { context.WithValue(context.Background(), []int{}, 1) })
	told("context.WithTimeout", func() { context.WithTimeout(nil, 1) })
	told("http.Handle nil", func() { http.Handle("/", nil) })
	told("http.HandleFunc nil", func() { http.HandleFunc("/", nil) })
	told("http.Handle pattern", func() { http.NewServeMux().Handle("{", http.NotFoundHandler()) })
	told("WriteHeader", func() { httptest.NewRecorder().WriteHeader(1) })
	told("NewRequest", func() { httptest.NewRequest("A B", "/", nil) })
	told("ServeHTTP", func() {
		http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("served") }).ServeHTTP(nil, nil)
	})
	told("TimeoutHandler", func() {
		h := http.TimeoutHandler(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("timed") }), time.Second, "")
		h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
	})
	told("flag redefined", func() {
		fs := flag.NewFlagSet("x", flag.PanicOnError)
		fs.SetOutput(io.Discard)
		fs.Int("a", 1, "")
		fs.Int("a", 1, "")
	})
	told("flag.Parse", func() {
		fs := flag.NewFlagSet("x", flag.PanicOnError)
		fs.SetOutput(io.Discard)
		fs.Parse([]string{"-b"})
	})
	told("template.Must", func() { template.Must(template.New("x").Parse("{{")) })
	told("template.Funcs", func() { template.New("x").Funcs(template.FuncMap{"a": 1}) })
	told("gob.Register", func() { gob.RegisterName("a", 1); gob.RegisterName("a", "x") })
	told("base64.NewEncoding", func() { base64.NewEncoding("a") })
	told("hex.Encode", func() { hex.Encode(nil, []byte{1}) })
	told("binary.PutUint32", func() { binary.BigEndian.PutUint32(make([]byte, 2), 1) })
	told("binary.Uint64", func() { binary.LittleEndian.Uint64(make([]byte, 2)) })
	told("binary.PutUvarint", func() { binary.PutUvarint(make([]byte, 1), 1000) })
	told("big.Div", func() { new(big.Int).Div(big.NewInt(1), big.NewInt(0)) })
	told("bits.Div", func() { bits.Div(1, 0, 0) })
	told("bits.Div overflow", func() { bits.Div(5, 0, 2) })
	told("slices.Insert", func() { slices.Insert([]int{1}, 3, 1) })
	told("slices.Delete", func() { slices.Delete([]int{1}, 1, 0) })
	told("slices.Grow", func() { slices.Grow([]int{1}, -1) })
	told("slices.Max", func() { slices.Max([]int{}) })
	told("slices.Min", func() { slices.Min([]int{}) })
	told("slices.Repeat", func() { slices.Repeat([]int{1}, -1) })
	told("slices.Chunk", func() { slices.Chunk([]int{1}, 0) })
	told("slices.SortFunc", func() { slices.SortFunc([]int{1, 2, 3}, func(a, b int) int { panic("cmp") }) })
	told("maps.Copy", func() { maps.Copy(map[int]int(nil), map[int]int{1: 1}) })
	told("sort.Slice", func() { sort.Slice([]int{1, 2}, func(i, j int) bool { panic("less") }) })
	told("sort.Sort", func() { sort.Sort(bad{}) })
	told("sort.Search", func() { sort.Search(5, func(int) bool { panic("search") }) })
	told("strings.Map", func() { strings.Map(func(rune) rune { panic("map") }, "abc") })
	told("strings.FieldsFunc", func() { strings.FieldsFunc("abc", func(rune) bool { panic("fields") }) })
	told("strings.IndexFunc", func() { strings.IndexFunc("abc", func(rune) bool { panic("index") }) })
	told("utf8.EncodeRune", func() { utf8.EncodeRune(nil, 'a') })
	told("errors.As nil", func() { errors.As(errors.New("a"), nil) })
	told("errors.As", func() { var n int; errors.As(errors.New("a"), n) })
	told("io.Copy", func() { io.Copy(writer{}, nil) })
	told("fmt.Fscan", func() { fmt.Fscan(nil, new(int)) })
	told("fmt.Fprint", func() { fmt.Fprint(nil, 1) })
	told("filepath.Walk", func() { filepath.Walk("/", nil) })
	told("slog", func() { slog.New(nil) })
	told("http.Header nil", func() { http.Header(nil).Set("a", "b") })
	told("http.NewResponse", func() { http.Error(nil, "a", 1) })
}
