// Variables used outside of the block that declares them.
package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		x := i
		_ = x
	}
	fmt.Println( /* ERROR "undefined: i" */ i , /* ERROR "undefined: x" */ x)
	if y := 1; y > 0 {
		z := y
		_ = z
	} else {
		fmt.Println(y , /* ERROR "undefined: z" */ z)
	}
	fmt.Println( /* ERROR "undefined: y" */ y)
	switch w := 1; {
	case w > 0:
		v := 1
		_ = v
	case /* ERROR "undefined: v" */ v == 1:
	}
	fmt.Println( /* ERROR "undefined: w" */ w)
	func(p int) {
		q := p
		_ = q
	}(1)
	fmt.Println( /* ERROR "undefined: p" */ p , /* ERROR "undefined: q" */ q)
	{
		type T int
		const c = 1
	}
	var /* ERROR "declared and not used: t" */ t /* ERROR "undefined: T" */ T
	fmt.Println( /* ERROR "undefined: c" */ c)
	/* ERROR "undefined: before" */ before = 1
	var /* ERROR "declared and not used: before" */ before int
	/* ERROR "undefined: f" */ f()
	/* ERROR "declared and not used: f" */ f := func() { /* ERROR "undefined: f" */ f() }
	for _, e := range []int{ /* ERROR "undefined: e" */ e} {
		_ = e
	}
	/* ERROR "declared and not used: a" */ a := /* ERROR "undefined: a" */ a
	var /* ERROR "declared and not used: b" */ b = /* ERROR "undefined: b" */ b
	var /* ERROR "declared and not used: self" */ self func() = func() { /* ERROR "undefined: self" */ self() }
	select {
	case m := <-make(chan int):
		_ = m
	default:
		_ = /* ERROR "undefined: m" */ m
	}
}
