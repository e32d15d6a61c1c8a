// new with an expression, min, max and clear.
package main

import "fmt"

type T struct{ a, b int }

func f() string { return "from f" }

func main() {
	p := new(5)
	q := new("text")
	r := new(T{1, 2})
	s := new(f())
	t := new(int8(3))
	*p++
	r.a = 10
	fmt.Println(*p, *q, *r, *s, *t)
	fmt.Printf("%T %T %T %T %T %T\n", p, q, r, t, new(2.5), new('x'))
	x := 7
	px := new(x)
	*px = 8
	fmt.Println(x, *px, *new(x)+1, *new(T), *new([2]int))
	fmt.Println(min(3, 1, 2), max(2.5, 1, 2), min("b", "a", "c"), max(x, 3), min(int8(5), -3), max('a', 66))
	nan := 0.0
	nan /= nan
	fmt.Println(min(1, nan), max(nan, 1), min(0.0, -nan), max("", "a"))
	const c = max(1, 2, 3) * min(4, 5)
	var arr [c]int
	fmt.Println(len(arr))
	m := map[int]string{1: "a"}
	sl := []T{{1, 2}, {3, 4}}
	clear(m)
	clear(sl[:1])
	fmt.Println(len(m), sl)
	ptrs := []*int{new(1), new(2), new(3)}
	sum := 0
	for _, p := range ptrs {
		sum += *p
	}
	fmt.Println(sum)
}

// go1.26.8
// Output:
// 6 text {10 2} from f 3
// *int *string *main.T *int8 *float64 *int32
// 7 8 8 {0 0} [0 0]
// 1 2.5 a 7 -3 97
// NaN NaN NaN a
// 12
// 0 [{0 0} {3 4}]
// 6
