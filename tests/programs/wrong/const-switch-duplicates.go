// Duplicate constants in switches and literals after conversion to the tag's type.
package main

type Color int

const (
	Red Color = iota
	Green
	Crimson = Red
)

func main() {
	var c Color
	switch c {
	case Red:
	case Green:
	case /* ERROR "duplicate case Crimson (constant 0 of int type Color) in expression switch" */ Crimson:
	case /* ERROR "duplicate case 0 (constant of int type Color) in expression switch" */ 0:
	case /* ERROR "duplicate case 1.0 (constant 1 of int type Color) in expression switch" */ 1.0:
	}
	switch x := 'a'; x {
	case 97:
	case /* ERROR "duplicate case 'a' (constant 97 of type rune) in expression switch" */ 'a':
	case /* ERROR "duplicate case 0x61 (constant 97 of type rune) in expression switch" */ 0x61:
	case /* ERROR "cannot convert \"a\" (untyped string constant) to type rune" */ "a":
	}
	switch f := 1.5; f {
	case 1:
	case /* ERROR "duplicate case 1.0 (constant 1 of type float64) in expression switch" */ 1.0:
	case 3 / 2.0:
	case /* ERROR "duplicate case 1.5 (constant of type float64) in expression switch" */ 1.5:
	}
	switch b := true; b {
	case true:
	case !false:
	case false:
	}
	var e interface{}
	switch e {
	case 1:
	case 1.0:
	case /* ERROR "duplicate case int(1) (constant 1 of type int) in expression switch" */ int(1):
	case /* ERROR "duplicate case 1 (constant of type int) in expression switch" */ 1:
	case Red:
	case /* ERROR "duplicate case Color(0) (constant 0 of int type Color) in expression switch" */ Color(0):
	case "x" , /* ERROR "duplicate case \"x\" (constant of type string) in expression switch" */ "x":
	case nil:
	case nil:
	}
	_ = map[Color]string{Red: "r" , /* ERROR "duplicate key 0 in map literal" */ Crimson: "c", 0: "z"}
	_ = map[interface{}]int{1: 1, 1.0: 2 , /* ERROR "duplicate key 1 in map literal" */ 1: 3, "1": 4, Red: 5 , /* ERROR "duplicate key 0 in map literal" */ Color(0): 6}
	_ = map[float64]int{1: 1 , /* ERROR "duplicate key 1 in map literal" */ 1.0: 2, 2 / 2: 3}
	_ = map[bool]int{true: 1 , /* ERROR "duplicate key true in map literal" */ 1 == 1: 2}
	_ = []string{Red: "r", Green: "g" , /* ERROR "duplicate index 0 in array or slice literal" */ Crimson: "c"}
	_ = [...]int{'a': 1 , /* ERROR "duplicate index 97 in array or slice literal" */ 97: 2}
	_ = map[[1]int]int{{1}: 1, {1}: 2}
	_ = map[string]int{"a" + "b": 1 , /* ERROR "duplicate key \"ab\" in map literal" */ "ab": 2}
}
