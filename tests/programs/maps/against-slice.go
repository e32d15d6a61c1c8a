// Insertions, removals and ranges over maps of every size, against a slice that says what they should hold.
package main

import "fmt"

type model struct {
	has [600]bool
	val [600]int
	n   int
}

func (m *model) put(k, v int) {
	if !m.has[k] {
		m.n++
	}
	m.has[k], m.val[k] = true, v
}

func (m *model) drop(k int) {
	if m.has[k] {
		m.n--
	}
	m.has[k] = false
}

func check[K comparable](name string, key func(int) K, size, rounds int) {
	got := make(map[K]int)
	want := &model{}
	x := 12345
	sum, bad := 0, 0
	for r := 0; r < rounds; r++ {
		x = (x*1103515245 + 12345) % 2147483648
		k := x / 64 % size
		switch x / 7 % 5 {
		case 0, 1:
			delete(got, key(k))
			want.drop(k)
		case 2:
			got[key(k)] += r
			if !want.has[k] {
				want.val[k] = 0
			}
			want.put(k, want.val[k]+r)
		default:
			got[key(k)] = r
			want.put(k, r)
		}
		if v, ok := got[key(k)]; ok != want.has[k] || ok && v != want.val[k] || len(got) != want.n {
			bad++
		}
		if r%97 != 0 {
			continue
		}
		seen, total := 0, 0
		for _, v := range got {
			seen++
			total += v
		}
		for i := range size {
			if want.has[i] {
				total -= want.val[i]
			}
		}
		if seen != want.n || total != 0 {
			bad++
		}
		sum += seen
	}
	// Removing what a range has not come to yet, and all that is left.
	visits := 0
	for k := range got {
		visits++
		delete(got, k)
		for i := 0; i < size; i += 2 {
			delete(got, key(i))
		}
	}
	fmt.Println(name, size, bad, sum, len(got), visits <= want.n)
}

func main() {
	for _, size := range []int{1, 3, 8, 9, 14, 60, 600} {
		check("int", func(i int) int { return i - 3 }, size, 4000)
		check("string", func(i int) string { return fmt.Sprint("key", i) }, size, 1000)
		check("float64", func(i int) float64 { return float64(i) / 2 }, size, 500)
		check("uint8", func(i int) [2]uint16 { return [2]uint16{uint16(i), 7} }, size, 500)
	}
}

// go1.26.8
// Output:
// int 1 0 31 0 true
// string 1 0 7 0 true
// float64 1 0 3 0 true
// uint8 1 0 3 0 true
// int 3 0 79 0 true
// string 3 0 19 0 true
// float64 3 0 9 0 true
// uint8 3 0 9 0 true
// int 8 0 219 0 true
// string 8 0 48 0 true
// float64 8 0 26 0 true
// uint8 8 0 26 0 true
// int 9 0 229 0 true
// string 9 0 55 0 true
// float64 9 0 27 0 true
// uint8 9 0 27 0 true
// int 14 0 360 0 true
// string 14 0 82 0 true
// float64 14 0 38 0 true
// uint8 14 0 38 0 true
// int 60 0 1436 0 true
// string 60 0 332 0 true
// float64 60 0 155 0 true
// uint8 60 0 155 0 true
// int 600 0 12486 0 true
// string 600 0 1829 0 true
// float64 600 0 640 0 true
// uint8 600 0 640 0 true
