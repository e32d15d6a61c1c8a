package main

import (
	"fmt"
	"math"
	"sync/atomic"
	"unsafe"
)

type record struct {
	flag int8
	size int64
	rows [3]int16
	name string
}

type prefix struct {
	flag int8
	size int64
}

type node struct{ value int }

func sizeOf[T any]() uintptr {
	var v T
	return unsafe.Sizeof(v)
}

func numbers() {
	f := 1.5
	fmt.Println(*(*uint64)(unsafe.Pointer(&f)) == math.Float64bits(f))
	*(*uint64)(unsafe.Pointer(&f)) = math.Float64bits(-2.25)
	fmt.Println(f)
	var x int32 = 0x01020304
	bytes := (*[4]byte)(unsafe.Pointer(&x))
	fmt.Println(bytes[0], bytes[3], *bytes, bytes[:2])
	bytes[0] = 9
	fmt.Printf("%x\n", x)
	for i := 0; i < 4; i++ {
		fmt.Println(i, *(*byte)(unsafe.Pointer(uintptr(unsafe.Pointer(&x)) + uintptr(i))))
	}
	words := []uint32{1, 2, math.MaxUint32}
	signed := unsafe.Slice((*int32)(unsafe.Pointer(&words[0])), len(words))
	fmt.Println(signed, *(*[]int32)(unsafe.Pointer(&words)))
}

func texts() {
	b := []byte("hello")
	fmt.Println(*(*string)(unsafe.Pointer(&b)), unsafe.String(&b[1], 3), unsafe.String(unsafe.SliceData(b), 2))
	s := "text"
	fmt.Println(unsafe.Slice(unsafe.StringData(s), len(s)))
}

func records() {
	r := record{1, 2, [3]int16{3, 4, 5}, "six"}
	p := unsafe.Pointer(&r)
	fmt.Println((*prefix)(p).size, *(*int8)(p), *(*int64)(unsafe.Add(p, unsafe.Offsetof(r.size))))
	*(*int16)(unsafe.Pointer(uintptr(p) + unsafe.Offsetof(r.rows) + 2)) = 44
	fmt.Println(r.rows, *(*string)(unsafe.Pointer(uintptr(p) + unsafe.Offsetof(r.name))))
	fmt.Println(unsafe.Sizeof(r), unsafe.Alignof(r), sizeOf[int32](), sizeOf[record](), sizeOf[struct{}]())
}

func slices() {
	xs := []int{1, 2, 3, 4}
	tail := unsafe.Slice(&xs[1], 3)
	tail[0] = 20
	fmt.Println(xs, len(tail), cap(tail), *(*int)(unsafe.Add(unsafe.Pointer(&xs[0]), 8*3)))
	(*[2]int)(unsafe.Pointer(&xs[2]))[1] = 40
	fmt.Println(xs)
}

var (
	head  unsafe.Pointer
	typed *node
)

func atomics() {
	atomic.StorePointer(&head, unsafe.Pointer(&node{7}))
	fmt.Println((*node)(atomic.LoadPointer(&head)).value)
	p := (*unsafe.Pointer)(unsafe.Pointer(&typed))
	fmt.Println(atomic.CompareAndSwapPointer(p, nil, unsafe.Pointer(&node{8})), typed.value, (*node)(atomic.LoadPointer(p)).value)
}

func lengths() {
	defer func() { fmt.Println(recover()) }()
	var none *byte
	fmt.Println(unsafe.Slice(none, 0) == nil, unsafe.Pointer(none) == nil, uintptr(unsafe.Pointer(none)))
	n := 3
	_ = unsafe.Slice(none, n)
}

func main() {
	numbers()
	texts()
	records()
	slices()
	atomics()
	lengths()
}

// go1.26.8
// Output:
// true
// -2.25
// 4 1 [4 3 2 1] [4 3]
// 1020309
// 0 9
// 1 3
// 2 2
// 3 1
// [1 2 -1] [1 2 -1]
// hello ell he
// [116 101 120 116]
// 2 1 2
// [3 44 5] six
// 40 8 4 40 0
// [1 20 3 4] 3 3 4
// [1 20 3 40]
// 7
// true 8 8
// true true 0
// runtime error: unsafe.Slice: ptr is nil and len is not zero
