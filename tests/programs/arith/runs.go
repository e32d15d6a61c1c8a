// What instructions do that run in one go, where one of them goes the long way: results beyond 53 bits, nil in the middle, both operands the same.
package main

import (
	"fmt"
	"math"
)

type pair struct{ x, y int }

type body struct {
	at, speed pair
	n         int
	inner     *pair
	list      []int
}

func (b *body) step(k int) {
	b.at.x += b.speed.x * k
	b.at.y += b.speed.y * k
	b.n++
}

func (b *body) square() int { return b.speed.x*b.speed.x + b.speed.y*b.speed.y }

func (b *body) outside(low, high int) bool {
	return b.at.x > 1000 || b.at.x < 0 || b.at.y > high || b.at.y < low
}

func (b *body) turn() {
	if b.at.x > 1000 || b.at.x < 0 {
		b.speed.x = -b.speed.x
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func bump(p *int) { *p++ }

func main() {
	b := &body{speed: pair{3, math.MaxInt64}}
	for k := 1; k <= 4; k++ {
		b.step(k * math.MaxInt32)
		b.turn()
		fmt.Println(b.at, b.speed, b.n, b.square(), b.outside(-5, 5))
	}
	b.n = math.MaxInt64
	b.step(-1)
	fmt.Println(b.n, b.at)
	b.speed.x = math.MinInt64
	b.at.x = -1
	b.turn()
	fmt.Println(b.speed)

	var none *body
	try("step", func() { none.step(1) })
	try("square", func() { fmt.Println(none.square()) })
	try("outside", func() { fmt.Println(none.outside(0, 1)) })
	try("inner", func() { b.inner.x++ })
	try("list", func() { b.list[3]++ })
	try("bump", func() { bump(nil) })
	try("late", func() {
		total := 0
		for i, p := range []*pair{{1, 2}, nil} {
			total += p.x * i
			fmt.Println("late", i, total)
		}
	})

	n := 1<<53 - 2
	for i := 0; i < 4; i++ {
		bump(&n)
		fmt.Println(n)
	}

	sieve := make([]bool, 8)
	try("sieve", func() {
		for j := 1; j < 100; j += 3 {
			sieve[j] = true
		}
	})
	fmt.Println(sieve)
	a, c, m := 5, 7, 9
	fmt.Println(a*a+a, (a+c)*(a+c)-(a-c)*(a-c), a*c%m+a*c/m, -a*-c, -(a - c), b.speed.y*b.speed.y)
}

// go1.26.8
// Output:
// {6442450941 9223372034707292161} {-3 9223372036854775807} 1 10 true
// {-6442450941 9223372030412324867} {3 9223372036854775807} 2 10 true
// {12884901882 -12884901882} {-3 9223372036854775807} 3 10 true
// {-12884901882 -21474836470} {3 9223372036854775807} 4 10 true
// -9223372036854775808 {-12884901885 9223372015379939339}
// {-9223372036854775808 9223372036854775807}
// step panics: runtime error: invalid memory address or nil pointer dereference
// square panics: runtime error: invalid memory address or nil pointer dereference
// outside panics: runtime error: invalid memory address or nil pointer dereference
// inner panics: runtime error: invalid memory address or nil pointer dereference
// list panics: runtime error: index out of range [3] with length 0
// bump panics: runtime error: invalid memory address or nil pointer dereference
// late 0 0
// late panics: runtime error: invalid memory address or nil pointer dereference
// 9007199254740991
// 9007199254740992
// 9007199254740993
// 9007199254740994
// sieve panics: runtime error: index out of range [10] with length 8
// [false true false false true false false true]
// 30 140 11 35 2 1
