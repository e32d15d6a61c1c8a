// Struct and array equality: field by field, floats, strings, interfaces, pointers, blank fields ignored.
package main

import (
	"fmt"
	"math"
)

type K struct {
	A int8
	B string
	C [2]float64
	D interface{}
	E *int
}

type blank struct {
	A int
	_ int
	B bool
}

type nested struct {
	K
	sub struct{ x, y uint16 }
}

func main() {
	n, m := 1, 1
	a := K{1, "b", [2]float64{0, 1}, 5, &n}
	b := a
	fmt.Println(a == b, a != b)
	b.E = &m
	fmt.Println(a == b)
	b = a
	b.D = int64(5)
	fmt.Println(a == b)
	b = a
	b.C[0] = math.Copysign(0, -1)
	fmt.Println(a == b, 1/b.C[0])
	b.C[1] = math.NaN()
	fmt.Println(a == b, b == b)
	x, y := blank{A: 1, B: true}, blank{A: 1, B: true}
	fmt.Println(x == y, x == blank{B: true})
	p, q := nested{}, nested{}
	fmt.Println(p == q)
	q.sub.y = 1
	fmt.Println(p == q, p.sub == q.sub, p.K == q.K)
	fmt.Println([3]string{"a", "b"} == [...]string{"a", "b", ""}, [2]K{} == [2]K{})
	fmt.Println(struct{ a, b int }{1, 2} == struct{ a, b int }{1, 2}, &a == &a, &K{} == &K{})
	set := map[K]bool{a: true}
	c := a
	fmt.Println(set[c], set[b])
	grid := map[[2]int]string{{1, 2}: "x"}
	fmt.Println(grid[[2]int{1, 2}], grid[[2]int{2, 1}] == "")
	var i, j interface{} = a, c
	fmt.Println(i == j, i == interface{}(&a))
}

// go1.26.8
// Output:
// true false
// false
// false
// true -Inf
// false false
// true false
// true
// false false true
// true true
// true true false
// true false
// x true
// true false
