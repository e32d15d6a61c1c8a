// Map types whose keys cannot be compared, and uses of maps that do not type-check.
package main

type S struct{ a []int }
type F func()
type D struct{ S }
type Ok struct {
	a [2]string
	b interface{}
}

var a map[ /* ERROR "invalid map key type []int" */ []int]bool
var b map[ /* ERROR "invalid map key type S" */ S]bool
var c map[ /* ERROR "invalid map key type F" */ F]bool
var d map[ /* ERROR "invalid map key type D" */ D]bool
var e map[Ok]bool
var f map[ /* ERROR "invalid map key type [2]map[string]int" */ [2]map[string]int]bool
var g map[interface{ M() }]bool
var h map[chan []int]bool

func main() {
	m := map[string]int{}
	m[ /* ERROR "cannot use 1 (untyped int constant) as string value in map index" */ 1] = 1
	m[ /* ERROR "cannot use 'a' (untyped rune constant 97) as string value in map index" */ 'a']++
	m["a"] = /* ERROR "cannot use \"b\" (untyped string constant) as int value in assignment" */ "b"
	m. /* ERROR "m.a undefined (type map[string]int has no field or method a)" */ a = 1
	m["a"] /* ERROR "cannot index m[\"a\"] (map index expression of type int)" */ ["b"] = 1
	_ = /* ERROR "invalid operation: m == m (map can only be compared to nil)" */ m == m
	_ = /* ERROR "invalid operation: operator + not defined on m (variable of type map[string]int)" */ m + m
	for /* ERROR "declared and not used: k" */ k , /* ERROR "declared and not used: v" */ v := range m {
		k = /* ERROR "cannot use 1 (untyped int constant) as string value in assignment" */ 1
		v = /* ERROR "cannot use \"x\" (untyped string constant) as int value in assignment" */ "x"
	}
	delete(m , /* ERROR "cannot use 5 (untyped int constant) as string value in argument to delete" */ 5)
	_, ok := m[ /* ERROR "cannot use nil as string value in map index" */ nil]
	if /* ERROR "non-boolean condition in if statement" */ m["a"] {
	}
	m = /* ERROR "cannot use map[string]int64{} (value of type map[string]int64) as map[string]int value in assignment" */ map[string]int64{}
	m = /* ERROR "cannot use map[interface{}]int{} (value of type map[interface{}]int) as map[string]int value in assignment" */ map[interface{}]int{}
	type T map[string]int
	var t T = m
	var u map[string]interface{} = /* ERROR "cannot use m (variable of type map[string]int) as map[string]interface{} value in variable declaration" */ m
	_, _, _ = ok, t, u
}
