// Counts of values on the two sides that do not fit.
package main

func two() (int, string) { return 1, "" }
func none()              {}
func one() int           { return 1 }

func main() {
	var m map[string]int
	var c chan int
	a, b , /* ERROR "declared and not used: c1" */ c1 := /* ERROR "assignment mismatch: 3 variables but two returns 2 values" */ two()
	a = /* ERROR "assignment mismatch: 1 variable but two returns 2 values" */ two()
	a, b = /* ERROR "assignment mismatch: 2 variables but one returns 1 value" */ one()
	a, b = one(), two()
	a, b = /* ERROR "none() (no value) used as value" */ none()
	/* ERROR "declared and not used: x" */ x , /* ERROR "declared and not used: ok" */ ok , /* ERROR "declared and not used: z" */ z := /* ERROR "assignment mismatch: 3 variables but 1 value" */ m["a"]
	x, ok = m["a"], true, 1
	/* ERROR "declared and not used: v" */ v, ok , /* ERROR "declared and not used: w" */ w := /* ERROR "assignment mismatch: 3 variables but 1 value" */ <-c
	var /* ERROR "declared and not used: d" */ d , /* ERROR "declared and not used: f" */ f = /* ERROR "assignment mismatch: 2 variables but one returns 1 value" */ one()
	var /* ERROR "declared and not used: g" */ g , /* ERROR "declared and not used: h" */ h int = /* ERROR "cannot use two() (value of type string) as int value in assignment" */ two()
	var /* ERROR "declared and not used: i" */ i , /* ERROR "declared and not used: j" */ j , /* ERROR "missing init expr for k" */ /* ERROR "declared and not used: k" */ k = 1, 2
	a, b = b, a
	b, ok = m["k"]
	/* ERROR "declared and not used: p" */ p , /* ERROR "declared and not used: q" */ q := /* ERROR "assignment mismatch: 2 variables but 3 values" */ m["a"], m["b"], m["c"]
	_, _, _ = /* ERROR "assignment mismatch: 3 variables but two returns 2 values" */ two()
	_ = /* ERROR "assignment mismatch: 1 variable but two returns 2 values" */ two()
	_ = /* ERROR "none() (no value) used as value" */ none()
	return /* ERROR "too many return values\n\thave (int, string)\n\twant ()" */ two()
}
