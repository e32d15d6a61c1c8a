package main

import "fmt"

type e struct {
	_ [0]int
	b struct{}
}

func main() {
	var x [10][0]byte
	y := make([]struct{}, 10)
	z := make([]e, 3)
	fmt.Println(&x[1] == &x[2], &y[1] == &y[2], &z[0] == &z[2], &z[0].b == &z[1].b)
	y[3] = struct{}{}
	z[1] = e{}
	z[2] = z[0]
	x[4] = [0]byte{}
	fmt.Println(&y[3] == &y[4], &z[0] == &z[2], len(x), x == [10][0]byte{}, y[3] == y[4])
	w := append(y, struct{}{}, struct{}{})
	y = append(y[:2], y[5:]...)
	copy(y, y[1:])
	fmt.Println(len(w), len(y), w[11], z)
	for i := range z {
		p := &z[i]
		*p = e{}
	}
	m := map[struct{}]int{y[0]: 1}
	m[y[1]]++
	fmt.Println(m)
	ch := make(chan struct{}, 3)
	ch <- y[0]
	ch <- struct{}{}
	fmt.Println(<-ch == <-ch)
}

// go1.26.8
// Output:
// true true true true
// true true 10 true true
// 12 7 {} [{[] {}} {[] {}} {[] {}}]
// map[{}:2]
// true
