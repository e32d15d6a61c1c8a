package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"hash"
	"hash/fnv"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func show(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func main() {
	h := &ints{5, 2, 8, 1, 9, 3}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 0)
	fmt.Println(*h, heap.Remove(h, 2))
	(*h)[0] = 7
	heap.Fix(h, 0)
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println(".")

	l := list.New()
	a := l.PushBack("a")
	c := l.PushBack("c")
	b := l.InsertBefore("b", c)
	l.PushFront(0)
	l.InsertAfter("d", c)
	show(l)
	l.MoveToFront(c)
	l.MoveToBack(a)
	l.MoveAfter(b, a)
	l.MoveBefore(a, c)
	show(l)
	fmt.Println(l.Remove(b), l.Remove(b), l.Back().Value, l.Back().Prev().Value, l.Front().Prev())
	var zero list.List
	zero.PushBackList(l)
	zero.PushFrontList(l)
	show(&zero)
	show(l.Init())

	r := ring.New(5)
	for i := range r.Len() {
		r.Value = i
		r = r.Next()
	}
	r.Do(func(v any) { fmt.Print(v, " ") })
	cut := r.Unlink(2)
	fmt.Println(r.Len(), cut.Len(), r.Move(-1).Value, r.Prev().Value)
	r.Link(cut)
	r.Do(func(v any) { fmt.Print(v, " ") })
	var one ring.Ring
	fmt.Println(one.Len(), (*ring.Ring)(nil).Len(), one.Next() == &one)

	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()} {
		fmt.Printf("%x ", h.Sum(nil))
		h.Write([]byte("hello, "))
		h.Write([]byte("world"))
		fmt.Printf("%x %d %d ", h.Sum([]byte{0}), h.Size(), h.BlockSize())
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil))
	}
	h64 := fnv.New64a()
	h64.Write([]byte("x"))
	fmt.Println(h64.Sum64())
}

// go1.26.8
// Output:
// [1 2 3 5 9 8]
// [0 2 3 5 9 8] 1
// 2 3 5 7 8 9 .
// 5: 0 a b c d
// 5: a c 0 d b
// b b d 0 <nil>
// 8: a c 0 d a c 0 d
// 0:
// 0 1 2 3 4 3 2 4 4
// 0 1 2 3 4 1 0 true
// 811c9dc5 0055e6879d 4 1 811c9dc5
// 811c9dc5 004d0ea41d 4 1 811c9dc5
// cbf29ce484222325 000a2e93e39575063d 8 1 cbf29ce484222325
// cbf29ce484222325 0017a1a4f267be633d 8 1 cbf29ce484222325
// 6c62272e07bb014262b821756295c58d 00b1b0fe7b502247e14fd0a3df2eab8a35 16 1 6c62272e07bb014262b821756295c58d
// 6c62272e07bb014262b821756295c58d 004f2ea20cf73dcc0ff0d6a3624cd26605 16 1 6c62272e07bb014262b821756295c58d
// 12638214688346347271
