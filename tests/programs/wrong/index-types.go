// Index and slice expressions on the wrong things.
package main

func main() {
	var i int
	var f float64
	var m map[string]int
	var a [3]int
	var s []int
	var p *[]int
	str := "abc"
	_ = i /* ERROR "cannot index i (variable of type int)" */ [0]
	_ = s[ /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a"]
	_ = s[ /* ERROR "1.5 (untyped float constant) truncated to int" */ 1.5]
	_ = s[ /* ERROR "invalid argument: index f (variable of type float64) must be integer" */ f]
	_ = s[ /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1]
	_ = a[ /* ERROR "invalid argument: index 3 out of bounds [0:3]" */ 3]
	_ = a[ /* ERROR "1 << 70 (untyped int constant 1180591620717411303424) overflows int" */ 1<<70]
	_ = m[ /* ERROR "cannot use 1 (untyped int constant) as string value in map index" */ 1]
	_ = m["a"] /* ERROR "cannot index m[\"a\"] (map index expression of type int)" */ ["b"]
	_ = str[ /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a"]
	_ = "abc"[ /* ERROR "invalid argument: index 3 out of bounds [0:3]" */ 3]
	_ = /* ERROR "cannot slice i (variable of type int)" */ i[:]
	_ = /* ERROR "cannot slice m (variable of type map[string]int)" */ m[:]
	_ = s[2: /* ERROR "invalid slice indices: 1 < 2" */ 1]
	_ = s[:1: /* ERROR "invalid slice indices: 0 < 1" */ 0]
	_ = str[1:2: /* ERROR "invalid operation: 3-index slice of string" */ 3]
	_ = a[ /* ERROR "invalid argument: index 4 out of bounds [0:4]" */ 4:]
	_ = /* ERROR "cannot slice unaddressable value [3]int{} (value of type [3]int)" */ [3]int{}[:]
	_ = p /* ERROR "cannot index p (variable of type *[]int)" */ [0]
	_ = s[ /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a":]
	_ = s[ /* ERROR "cannot convert nil to type int" */ nil]
	_ = main /* ERROR "cannot index main (value of type func())" */ [0]
	_ = s[ /* ERROR "cannot convert true (untyped bool constant) to type int" */ true]
	var arr [ /* ERROR "invalid array length i" */ i]int
	var brr [len(a)]int = a
	var crr [2]int = /* ERROR "cannot use a (variable of type [3]int) as [2]int value in variable declaration" */ a
	_, _, _ = arr, brr, crr
}
