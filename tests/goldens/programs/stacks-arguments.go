package main

import "runtime/debug"

type small struct {
	a int8
	b bool
}

type deep struct {
	a struct {
		b struct {
			c struct{ d struct{ e, f int } }
		}
	}
}

//go:noinline
func none() { debug.PrintStack() }

//go:noinline
func sizes(a int8, b int16, c int32, d int64, e uint8, f bool) int {
	debug.PrintStack()
	return int(a) + int(b) + int(c) + int(d) + int(e)
}

//go:noinline
func floats(a float32, b float64, c complex64, d complex128) float64 {
	debug.PrintStack()
	return float64(a) + b + real(d)
}

//go:noinline
func structs(s small, t [2]int, u [1]small, e struct{}, d deep) int {
	debug.PrintStack()
	return int(s.a) + t[1] + d.a.b.c.d.e
}

//go:noinline
func references(m map[string]int, c chan int, f func(), p *small, e error, i interface{}) int {
	debug.PrintStack()
	return len(m) + cap(c)
}

//go:noinline
func strings(a, b, c, d, e, f string) int {
	debug.PrintStack()
	return len(a) + len(f)
}

//go:noinline
func eleven(a, b, c, d, e, f, g, h, i, j, k int) int {
	debug.PrintStack()
	return a + k
}

//go:noinline
func results(a int) (b string, c []int, err error) {
	debug.PrintStack()
	return "", nil, nil
}

//go:noinline
func array(list [12]int) int {
	debug.PrintStack()
	return list[3]
}

func main() {
	none()
	sizes(-1, -2, -3, -4, 5, true)
	floats(1.5, 2.5, complex(1, 2), complex(3, 4))
	structs(small{1, true}, [2]int{1, 2}, [1]small{{3, false}}, struct{}{}, deep{})
	references(map[string]int{}, make(chan int), func() {}, &small{}, nil, 3)
	strings("a", "b", "c", "d", "e", "f")
	eleven(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
	results(1)
	array([12]int{1, 2, 3})
}
