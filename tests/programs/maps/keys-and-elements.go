// Keys and elements of every size, keys that are stored again, NaN, keys without a hash in maps with and without entries, slots of small maps.
package main

import (
	"fmt"
	"math"
	"reflect"
	"sort"
)

type big [40]int64 // 320 bytes

type withBig struct {
	k big
}

func rot(m map[int]int) []int {
	var ks []int
	for k := range m {
		ks = append(ks, k)
	}
	// rotate to begin with the smallest
	at := 0
	for i, k := range ks {
		if k < ks[at] {
			at = i
		}
	}
	return append(append([]int{}, ks[at:]...), ks[:at]...)
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	// big keys and elements
	mb := map[big]big{}
	for i := int64(0); i < 100; i++ {
		mb[big{0: i, 39: i}] = big{1: i * 2}
	}
	s := int64(0)
	for k, v := range mb {
		s += k[39] + v[1]
	}
	fmt.Println(len(mb), s, mb[big{0: 7, 39: 7}][1], mb[big{0: 7}][1])
	for k, v := range mb {
		v[1] = 99
		k[0] = 77
	}
	fmt.Println(mb[big{0: 7, 39: 7}][1])
	delete(mb, big{0: 7, 39: 7})
	fmt.Println(len(mb))
	// zero-size
	set := map[string]struct{}{}
	for i := 0; i < 30; i++ {
		set[fmt.Sprint(i%20)] = struct{}{}
	}
	z := map[struct{}]int{}
	z[struct{}{}]++
	z[struct{}{}]++
	za := map[[0]int][0]string{}
	za[[0]int{}] = [0]string{}
	fmt.Println(len(set), z, len(za), za)
	// needkeyupdate
	negz := math.Copysign(0, -1)
	f := map[float64]int{0: 1}
	f[negz] = 2
	for k := range f {
		fmt.Println(math.Signbit(k), f)
	}
	fi := map[any]int{0.0: 1}
	fi[negz] = 2
	for k := range fi {
		fmt.Println(math.Signbit(k.(float64)), len(fi))
	}
	type fs struct {
		f float64
		s string
	}
	fm := map[fs]int{{0, "a"}: 1}
	fm[fs{negz, "a"}] = 2
	for k := range fm {
		fmt.Println(math.Signbit(k.f), fm)
	}
	c := map[complex128]int{0: 1}
	c[complex(negz, negz)] = 2
	for k := range c {
		fmt.Println(math.Signbit(real(k)), math.Signbit(imag(k)))
	}
	// NaN
	n := map[float64]int{}
	for i := 0; i < 20; i++ {
		n[math.NaN()] = i
	}
	sum := 0
	for _, v := range n {
		sum += v
	}
	_, ok := n[math.NaN()]
	delete(n, math.NaN())
	fmt.Println(len(n), sum, ok)
	clear(n)
	fmt.Println(len(n))
	na := map[any]int{math.NaN(): 1, float32(math.NaN()): 2}
	na[math.NaN()] = 3
	fmt.Println(len(na))
	// unhashable
	mi := map[any]int{1: 1}
	for _, k := range []any{[]int{1}, map[int]int{}, func() {}, struct{ a any }{[]int{}}, [1]any{func() {}}, [2]any{1, []string{}}} {
		try(func() { mi[k] = 1 })
		try(func() { _ = mi[k] })
		try(func() { delete(mi, k) })
		try(func() { _, _ = map[any]int{}[k] })
		try(func() { delete(map[any]int{}, k) })
		try(func() { var nm map[any]int; _ = nm[k] })
	}
	mi[2] = 2
	fmt.Println(len(mi))
	try(func() {
		type e interface{ Error() string }
		_ = map[e]int{}
	})
	// order
	m := map[int]int{}
	for i := 0; i < 8; i++ {
		m[i] = i
	}
	fmt.Println(rot(m))
	delete(m, 3)
	delete(m, 5)
	m[10] = 1
	fmt.Println(rot(m))
	m[11] = 1
	fmt.Println(rot(m))
	// reflect
	v := reflect.ValueOf(mb)
	fmt.Println(v.Len(), v.MapIndex(reflect.ValueOf(big{0: 9, 39: 9})).Interface().(big)[1])
	keys := reflect.ValueOf(map[string]int{"a": 1, "b": 2}).MapKeys()
	sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
	fmt.Println(keys)
}

// go1.26.8
// Output:
// 100 14850 14 0
// 14
// 99
// 20 map[{}:2] 1 map[[]:[]]
// true map[-0:2]
// true 1
// true map[{-0 a}:2]
// true true
// 20 190 false
// 0
// 3
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type []int
// panic: hash of unhashable type: []int
// panic: hash of unhashable type: []int
// panic: hash of unhashable type: []int
// panic: runtime error: hash of unhashable type map[int]int
// panic: runtime error: hash of unhashable type map[int]int
// panic: runtime error: hash of unhashable type map[int]int
// panic: hash of unhashable type: map[int]int
// panic: hash of unhashable type: map[int]int
// panic: hash of unhashable type: map[int]int
// panic: runtime error: hash of unhashable type func()
// panic: runtime error: hash of unhashable type func()
// panic: runtime error: hash of unhashable type func()
// panic: hash of unhashable type: func()
// panic: hash of unhashable type: func()
// panic: hash of unhashable type: func()
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type []int
// panic: runtime error: hash of unhashable type []int
// panic: hash of unhashable type: []int
// panic: hash of unhashable type: []int
// panic: hash of unhashable type: []int
// panic: runtime error: hash of unhashable type func()
// panic: runtime error: hash of unhashable type func()
// panic: runtime error: hash of unhashable type func()
// panic: hash of unhashable type: func()
// panic: hash of unhashable type: func()
// panic: hash of unhashable type: func()
// panic: runtime error: hash of unhashable type []string
// panic: runtime error: hash of unhashable type []string
// panic: runtime error: hash of unhashable type []string
// panic: hash of unhashable type: []string
// panic: hash of unhashable type: []string
// panic: hash of unhashable type: []string
// 2
// [0 1 2 3 4 5 6 7]
// [0 1 2 10 4 6 7]
// [0 1 2 10 4 11 6 7]
// 99 18
// [a b]
