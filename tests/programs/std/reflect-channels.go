// reflect: channels, Select, ranges over values and types, three-index slices, iterators' keys.
package main

import (
	"fmt"
	"reflect"
	"time"
)

type pair struct{ A, B int }

type named int

func (n named) Twice() int { return int(n) * 2 }

func try(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	ch := reflect.MakeChan(reflect.TypeFor[chan pair](), 2)
	p := pair{1, 2}
	v := reflect.ValueOf(&p).Elem()
	ch.Send(v)
	p.A = 99
	fmt.Println(ch.TrySend(v), ch.TrySend(v), ch.Len(), ch.Cap())
	x, ok := ch.Recv()
	fmt.Println(x, ok)
	x, ok = ch.TryRecv()
	fmt.Println(x, ok)
	x, ok = ch.TryRecv()
	fmt.Println(x.IsValid(), ok)
	ch.Close()
	x, ok = ch.Recv()
	fmt.Println(x, ok)

	ints, strs, done := make(chan int), make(chan string, 1), make(chan bool)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ints)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(strs), Send: reflect.ValueOf("sent")},
		{Dir: reflect.SelectRecv},
		{Dir: reflect.SelectDefault},
	}
	fmt.Println(reflect.Select(cases))
	fmt.Println(<-strs)
	strs <- "full"
	fmt.Println(reflect.Select(cases))
	go func() {
		time.Sleep(time.Millisecond)
		ints <- 42
		close(done)
	}()
	i, r, received := reflect.Select(cases[:3])
	fmt.Println(i, r, received)
	<-done
	close(ints)
	fmt.Println(reflect.Select(cases[:3]))
	var anys chan any
	try(func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
	})
	try(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(anys)}}) })
	try(func() { reflect.Select([]reflect.SelectCase{{Dir: 9}}) })
	try(func() { reflect.ValueOf((<-chan int)(nil)).Send(reflect.ValueOf(1)) })
	try(func() { reflect.ValueOf((chan<- int)(nil)).Recv() })
	try(func() { reflect.ValueOf((<-chan int)(nil)).Close() })
	try(func() { reflect.MakeChan(reflect.TypeFor[int](), 0) })
	try(func() { reflect.MakeChan(reflect.TypeFor[chan int](), -1) })
	try(func() { ch.Close() })
	try(func() { ch.Send(v) })

	seq := func(yield func(string) bool) { _ = yield("a") && yield("b") && yield("c") }
	seq2 := func(yield func(int, pair) bool) { _ = yield(1, pair{1, 1}) && yield(2, pair{2, 2}) }
	arr := [3]rune{'x', 'y', 'z'}
	full := make(chan int, 3)
	full <- 7
	full <- 8
	close(full)
	for _, x := range []any{3, uint8(2), named(2), seq, []string{"p", "q"}, arr, &arr, "é!", map[string]int{"k": 1}, full} {
		v := reflect.ValueOf(x)
		fmt.Print(v.Type().CanSeq(), v.Type().CanSeq2(), " ")
		for e := range v.Seq() {
			fmt.Print(e.Type(), ":", e, ",")
		}
		fmt.Println()
	}
	for _, x := range []any{seq2, []string{"p", "q"}, arr, &arr, "é!", map[string]int{"k": 1}} {
		v := reflect.ValueOf(x)
		for k, e := range v.Seq2() {
			fmt.Print(k, ":", e, ",")
			if k.CanInt() && k.Int() == 1 {
				break
			}
		}
		fmt.Println()
	}
	try(func() { reflect.ValueOf(1.5).Seq() })
	try(func() { reflect.ValueOf(1).Seq2() })
	for f, v := range reflect.ValueOf(p).Fields() {
		fmt.Print(f.Name, v, ",")
	}
	for m, v := range reflect.ValueOf(named(4)).Methods() {
		fmt.Print(m.Name, v.Call(nil)[0], ",")
	}
	t := reflect.TypeOf(func(int, string) (bool, error) { return false, nil })
	for in := range t.Ins() {
		fmt.Print(in, ",")
	}
	for out := range t.Outs() {
		fmt.Print(out, ",")
	}
	for f := range reflect.TypeOf(p).Fields() {
		fmt.Print(f.Name, ",")
	}
	for m := range reflect.TypeOf(named(1)).Methods() {
		fmt.Print(m.Name, ",")
	}
	fmt.Println()
	try(func() { reflect.TypeOf(1).Ins() })
	try(func() { reflect.TypeOf(1).Fields() })

	s := reflect.ValueOf([]int{1, 2, 3, 4, 5}).Slice3(1, 3, 4)
	fmt.Println(s, s.Len(), s.Cap(), reflect.ValueOf(&arr).Elem().Slice3(0, 1, 2).Cap())
	try(func() { reflect.ValueOf([]int{1}).Slice3(0, 1, 2) })
	try(func() { reflect.ValueOf("abc").Slice3(0, 1, 2) })

	it := reflect.ValueOf(map[string]int{"key": 5}).MapRange()
	k, e := reflect.New(reflect.TypeFor[string]()).Elem(), reflect.New(reflect.TypeFor[any]()).Elem()
	try(func() { k.SetIterKey(it) })
	it.Next()
	k.SetIterKey(it)
	e.SetIterValue(it)
	fmt.Println(k, e)
	it.Next()
	try(func() { k.SetIterKey(it) })
}

// go1.26.8
// Output:
// true false 2 2
// {1 2} true
// {99 2} true
// false false
// {0 0} false
// 1 <invalid reflect.Value> false
// sent
// 3 <invalid reflect.Value> false
// 0 42 true
// 0 0 false
// recovered: reflect.Select: multiple default cases
// recovered: reflect.Select: SendDir case missing Send value
// recovered: reflect.Select: invalid Dir
// recovered: reflect: send on recv-only channel
// recovered: reflect: recv on send-only channel
// recovered: reflect: close of receive-only channel
// recovered: reflect.MakeChan of non-chan type
// recovered: reflect.MakeChan: negative buffer size
// recovered: close of closed channel
// recovered: send on closed channel
// true false int:0,int:1,int:2,
// true false uint8:0,uint8:1,
// true false main.named:0,main.named:1,
// true false string:a,string:b,string:c,
// true true int:0,int:1,
// true true int:0,int:1,int:2,
// true true int:0,int:1,int:2,
// true true int:0,int:2,
// true true string:k,
// true false int:7,int:8,
// 1:{1 1},
// 0:p,1:q,
// 0:120,1:121,
// 0:120,1:121,
// 0:233,2:33,
// k:1,
// recovered: reflect: float64 cannot produce iter.Seq[Value]
// recovered: reflect: int cannot produce iter.Seq2[Value, Value]
// A99,B2,Twice8,int,string,bool,error,A,B,Twice,
// recovered: reflect: Ins of non-func type int
// recovered: reflect: Fields of non-struct type int
// [2 3] 2 3 2
// recovered: reflect.Value.Slice3: slice index out of bounds
// recovered: reflect: call of reflect.Value.Slice3 on string Value
// recovered: reflect: Value.SetIterKey called before Next
// key 5
// recovered: reflect: Value.SetIterKey called on exhausted iterator
