// sync.Map: every method, nil values, deletes while ranging, concurrent LoadOrStore.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type key struct{ a, b int }

func main() {
	var m sync.Map
	v, ok := m.Load("a")
	fmt.Println(v, ok)
	m.Store("a", 1)
	m.Store("a", 2)
	m.Store(key{1, 2}, nil)
	m.Store(nil, "nil key")
	fmt.Println(m.Load("a"))
	fmt.Println(m.Load(key{1, 2}))
	fmt.Println(m.Load(nil))
	fmt.Println(m.LoadOrStore("a", 9))
	fmt.Println(m.LoadOrStore("b", 3))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.Swap("b", 4))
	fmt.Println(m.Swap("c", 5))
	fmt.Println(m.CompareAndSwap("c", 5, 6), m.CompareAndSwap("c", 5, 7), m.CompareAndSwap("none", nil, 1))
	fmt.Println(m.CompareAndDelete("c", 7), m.CompareAndDelete("c", 6), m.CompareAndDelete("c", 6))
	m.Delete("none")
	m.Delete(key{1, 2})
	m.Delete(nil)
	n := 0
	m.Range(func(k, v any) bool { n++; fmt.Println(k, v); return true })
	for i := 0; i < 50; i++ {
		m.Store(i, i*i)
	}
	stopped := 0
	m.Range(func(k, v any) bool { stopped++; return stopped < 10 })
	var keys []int
	m.Range(func(k, v any) bool {
		if i, ok := k.(int); ok {
			keys = append(keys, i)
			m.Delete(i)
		}
		return true
	})
	sort.Ints(keys)
	fmt.Println(n, stopped, len(keys), keys[0], keys[49])
	m.Clear()
	m.Range(func(k, v any) bool { fmt.Println("never"); return true })
	var wg sync.WaitGroup
	winners := make([]bool, 10)
	for i := range winners {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, loaded := m.LoadOrStore("race", i)
			winners[i] = !loaded
			for j := 0; j < 20; j++ {
				m.Store(j, i)
				m.Load(j + 1)
				m.Delete(j - 1)
			}
		}()
	}
	wg.Wait()
	won := 0
	for i, w := range winners {
		if w {
			won++
			v, _ := m.Load("race")
			fmt.Println(v == i)
		}
	}
	fmt.Println(won)
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store([]int{}, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store("s", []int{1})
		m.CompareAndSwap("s", []int{1}, 2)
	}()
}

// go1.26.8
// Output:
// <nil> false
// 2 true
// <nil> true
// nil key true
// 2 true
// 3 false
// 2 true
// <nil> false
// 3 true
// <nil> false
// true false false
// false true false
// b 4
// 1 10 50 0 49
// true
// 1
// runtime error: hash of unhashable type []int
// runtime error: comparing uncomparable type []int
