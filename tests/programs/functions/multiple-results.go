// Multiple results: forwarding, named results set by defer, bare returns, results through interfaces.
package main

import (
	"fmt"
	"strconv"
)

func divmod(a, b int) (q, r int) {
	q = a / b
	r = a % b
	return
}

func swap(a, b string) (string, string) { return b, a }

func forward() (string, string) { return swap(swap("x", "y")) }

func doubled(n int) (result int) {
	defer func() { result *= 2 }()
	return n + 1
}

func shadowSafe(n int) (out string, err error) {
	defer func() {
		if err != nil {
			out = "failed: " + err.Error()
			err = nil
		}
	}()
	v, err := strconv.Atoi("1x")
	if err != nil {
		return "", err
	}
	return strconv.Itoa(v), nil
}

func join(a, b string) string { return a + "+" + b }

func fib(n int) (a, b int) {
	if n == 0 {
		return 0, 1
	}
	a, b = fib(n - 1)
	return b, a + b
}

type pair struct{ a, b int }

func (p pair) both() (int, int) { return p.a, p.b }

func main() {
	fmt.Println(divmod(17, 5))
	fmt.Println(divmod(-17, 5))
	fmt.Println(forward())
	fmt.Println(doubled(4))
	fmt.Println(shadowSafe(1))
	fmt.Println(join(forward()))
	fmt.Println(fib(50))
	fmt.Println(divmod(pair{20, 6}.both()))
	var f func(int, int) (int, int) = divmod
	q, r := f(9, 4)
	fmt.Println(q, r)
	_, r = f(10, 4)
	fmt.Println(q, r)
	g := func() (x int, y string) { y = "only y"; return }
	fmt.Println(g())
}

// go1.26.8
// Output:
// 3 2
// -3 -2
// x y
// 10
// failed: strconv.Atoi: parsing "1x": invalid syntax <nil>
// x+y
// 12586269025 20365011074
// 3 2
// 2 1
// 2 2
// 0 only y
