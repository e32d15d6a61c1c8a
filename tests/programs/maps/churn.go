// Maps that grow, shrink and are filled again, beside a model that keeps its entries in slices.
package main

import "fmt"

type model[K comparable] struct {
	keys []K
	vals []int
}

func (m *model[K]) find(k K) int {
	for i, x := range m.keys {
		if x == k {
			return i
		}
	}
	return -1
}

func (m *model[K]) set(k K, v int) {
	if i := m.find(k); i >= 0 {
		m.vals[i] = v
		return
	}
	m.keys = append(m.keys, k)
	m.vals = append(m.vals, v)
}

func (m *model[K]) drop(k K) {
	if i := m.find(k); i >= 0 {
		last := len(m.keys) - 1
		m.keys[i], m.vals[i] = m.keys[last], m.vals[last]
		m.keys, m.vals = m.keys[:last], m.vals[:last]
	}
}

func churn[K comparable](name string, key func(int) K, span int) {
	real, want := map[K]int{}, &model[K]{}
	x, wrong := 7, 0
	for step := 0; step < 6000; step++ {
		x = (x*1103515245 + 12345) % 2147483648
		k := key(x >> 8 % span)
		switch x >> 5 % 4 {
		case 0:
			delete(real, k)
			want.drop(k)
		case 1:
			real[k] += step
			v := step
			if i := want.find(k); i >= 0 {
				v += want.vals[i]
			}
			want.set(k, v)
		case 2:
			real[k] = step
			want.set(k, step)
		default:
			got, ok := real[k]
			i := want.find(k)
			if ok != (i >= 0) || ok && got != want.vals[i] || !ok && got != 0 {
				wrong++
			}
		}
		if step == 4500 {
			for _, k := range want.keys {
				delete(real, k)
			}
			*want = model[K]{}
		}
	}
	sum := 0
	for k, v := range real {
		if i := want.find(k); i < 0 || want.vals[i] != v {
			wrong++
		}
		sum += v
	}
	fmt.Println(name, len(real) == len(want.keys), wrong, sum)
}

type place struct{ x, y int }

func main() {
	churn("int", func(n int) int { return n }, 300)
	churn("few", func(n int) int { return n }, 11)
	churn("big", func(n int) uint64 { return uint64(n) << 50 }, 200)
	churn("string", func(n int) string { return fmt.Sprint("key", n) }, 150)
	churn("int8", func(n int) int8 { return int8(n) }, 200)
	churn("struct", func(n int) place { return place{n, -n} }, 60)
	churn("any", func(n int) any {
		if n%2 == 0 {
			return n
		}
		return fmt.Sprint(n)
	}, 60)
	churn("pointer", func(n int) *int { return &pool[n] }, 200)
}

var pool [400]int

// go1.26.8
// Output:
// int true 0 1516343
// few true 0 77699
// big true 0 1108969
// string true 0 737314
// int8 true 0 1108969
// struct true 0 405688
// any true 0 405688
// pointer true 0 1108969
