// Assignments to things that cannot be assigned to, and values of the wrong type.
package main

import "fmt"

const c = 1

type T struct{ n int }

func f() T { return T{} }

func main() {
	/* ERROR "cannot assign to c (neither addressable nor a map index expression)" */ c = 2
	/* ERROR "cannot assign to 1 (neither addressable nor a map index expression)" */ 1 = 2
	/* ERROR "cannot assign to f() (neither addressable nor a map index expression)" */ f() = T{}
	/* ERROR "cannot assign to f().n (neither addressable nor a map index expression)" */ f().n = 3
	/* ERROR "cannot assign to \"abc\"[0] (neither addressable nor a map index expression)" */ "abc"[0] = 'x'
	s := "abc"
	/* ERROR "cannot assign to s[0] (neither addressable nor a map index expression)" */ s[0] = 'x'
	m := map[string]T{}
	/* ERROR "cannot assign to struct field m[\"a\"].n in map" */ m["a"].n = 1
	/* ERROR "use of package fmt not in selector" */ /* ERROR "cannot assign to fmt.Println (neither addressable nor a map index expression)" */ fmt.Println = nil
	/* ERROR "cannot assign to main (neither addressable nor a map index expression)" */ main = nil
	var i int
	i = /* ERROR "cannot use \"s\" (untyped string constant) as int value in assignment" */ "s"
	i = /* ERROR "cannot use 1.5 (untyped float constant) as int value in assignment (truncated)" */ 1.5
	i = /* ERROR "cannot use nil as int value in assignment" */ nil
	i, j := /* ERROR "assignment mismatch: 2 variables but 1 value" */ 1
	i, i = /* ERROR "assignment mismatch: 2 variables but 3 values" */ 1, 2, 3
	i = /* ERROR "cannot use f (value of type func() T) as int value in assignment" */ f
	var /* ERROR "declared and not used: k" */ k int = /* ERROR "cannot use f() (value of struct type T) as int value in variable declaration" */ f()
	x := /* ERROR "use of untyped nil in assignment" */ nil
	/* ERROR "cannot assign to len(s) (neither addressable nor a map index expression)" */ len(s) = 3
	(i) = 4
	/* ERROR "cannot assign to i + 1 (neither addressable nor a map index expression)" */ i + 1 = 5
	/* ERROR "cannot assign to &i (neither addressable nor a map index expression)" */ &i = nil
	_ = j
	/* ERROR "cannot assign to nil (neither addressable nor a map index expression)" */ nil = 1
	/* ERROR "cannot assign to true (neither addressable nor a map index expression)" */ true = false
	i /* ERROR "no new variables on left side of :=" */ := 5
	var arr [2]int
	/* ERROR "cannot assign to [2]int{}[0] (neither addressable nor a map index expression)" */ [2]int{}[0] = 1
	arr = /* ERROR "cannot use [3]int{} (value of type [3]int) as [2]int value in assignment" */ [3]int{}
	/* ERROR "cannot use _ as value or type" */ _ += 1
	/* ERROR "invalid operation: s++ (non-numeric type string)" */ s++
	k, _ = 1, 2
	T. /* ERROR "T.n undefined (type T has no method n)" */ n = 1
	_, _ = x, arr
}
