// How append grows a slice on the heap: doubling, the slower growth past 256 elements, size classes of several element sizes.
// The package variable makes every array escape: a small array that stays on the stack starts with another capacity.
package main

import "fmt"

type wide struct{ a, b, c int }

var keep []interface{}

func capOf(escaping interface{}, c int) int {
	keep = append(keep[:0], escaping)
	return c
}

func main() {
	var ints []int
	last := -1
	for i := 0; i < 5000; i++ {
		ints = append(ints, i)
		keep = append(keep[:0], ints)
		if cap(ints) != last {
			last = cap(ints)
			fmt.Print(last, ",")
		}
	}
	fmt.Println("ints")
	var bytes []byte
	last = -1
	for i := 0; i < 5000; i++ {
		bytes = append(bytes, 1)
		keep = append(keep[:0], bytes)
		if cap(bytes) != last {
			last = cap(bytes)
			fmt.Print(last, ",")
		}
	}
	fmt.Println("bytes")
	var strs []string
	last = -1
	for i := 0; i < 2000; i++ {
		strs = append(strs, "")
		keep = append(keep[:0], strs)
		if cap(strs) != last {
			last = cap(strs)
			fmt.Print(last, ",")
		}
	}
	fmt.Println("strings")
	var ws []wide
	last = -1
	for i := 0; i < 1000; i++ {
		ws = append(ws, wide{})
		keep = append(keep[:0], ws)
		if cap(ws) != last {
			last = cap(ws)
			fmt.Print(last, ",")
		}
	}
	fmt.Println("wide")
	a := append([]int{1, 2, 3}, 4)
	b := append([]int{1, 2, 3}, 4, 5, 6, 7)
	c := append([]int(nil), 1, 2, 3, 4, 5)
	fmt.Println(capOf(a, cap(a)), capOf(b, cap(b)), capOf(c, cap(c)))
	d := append([]byte("ab"), "cdefghijk"...)
	e := append(make([]int16, 5), 1)
	f := append(make([]int32, 7), 1, 2)
	fmt.Println(capOf(d, cap(d)), capOf(e, cap(e)), capOf(f, cap(f)))
	g := append(make([]int, 300), 1)
	h := append(make([]int, 256), 1)
	i := append(make([]int, 10), make([]int, 25)...)
	fmt.Println(capOf(g, cap(g)), capOf(h, cap(h)), capOf(i, cap(i)), len(append(make([]struct{}, 10), struct{}{})))
}

// go1.26.8
// Output:
// 1,2,4,8,16,32,64,128,256,512,848,1280,1792,2560,3408,5120,ints
// 8,16,32,64,128,256,512,896,1408,2048,3072,4096,5376,bytes
// 1,2,4,8,16,32,71,143,303,591,1023,1535,2560,strings
// 1,2,4,8,16,32,64,128,256,512,853,1365,wide
// 6 8 6
// 16 12 16
// 608 512 36 11
