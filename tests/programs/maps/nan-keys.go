// NaN keys: each store adds an entry that cannot be found, deleted or overwritten; clear removes them.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	for i := 0; i < 20; i++ {
		m[nan] = i
	}
	_, ok := m[nan]
	fmt.Println(len(m), ok, m[nan])
	delete(m, nan)
	m[nan]++
	fmt.Println(len(m))
	sum, ones := 0, 0
	for k, v := range m {
		if k == k {
			panic("not NaN")
		}
		sum += v
		if v == 1 {
			ones++
		}
	}
	fmt.Println(sum, ones)
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	m[1], m[math.Inf(-1)] = 5, 6
	small := map[interface{}]int{nan: 1, float32(math.NaN()): 2, 1.5: 3}
	small[[2]float64{1, nan}]++
	small[[2]float64{1, nan}]++
	fmt.Println(small, len(small))
	clear(m)
	fmt.Println(len(m), m)
	clear(small)
	fmt.Println(len(small), small[1.5])
	type key struct{ f float64 }
	ks := map[key]bool{{nan}: true, {nan}: false}
	fmt.Println(len(ks), ks[key{nan}])
}

// go1.26.8
// Output:
// 20 false 0
// 21
// 191 2
// 21
// map[NaN:2 NaN:1 1.5:3 [1 NaN]:1 [1 NaN]:1] 5
// 0 map[]
// 0 0
// 2 false
