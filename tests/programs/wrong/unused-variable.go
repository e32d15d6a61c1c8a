// Variables that are declared and never used, in every form of declaration.
package main

func f() (int, error) { return 0, nil }

func main() {
	var /* ERROR "declared and not used: a" */ a int
	/* ERROR "declared and not used: b" */ b := 1
	/* ERROR "declared and not used: c" */ c , /* ERROR "declared and not used: err" */ err := f()
	var d , /* ERROR "declared and not used: e" */ e = 1, 2
	for /* ERROR "declared and not used: i" */ i := range 3 {
	}
	for k , /* ERROR "declared and not used: v" */ v := range []int{1} {
		_ = k
	}
	if /* ERROR "declared and not used: x" */ x := 1; true {
	}
	switch /* ERROR "y declared and not used" */ y := any(1).(type) {
	case int:
	}
	/* ERROR "declared and not used: g" */ g := func() { /* ERROR "declared and not used: h" */ h := 2 }
	c = 3
	_ = d
	var used int
	used++
	/* ERROR "declared and not used: p" */ p := &used
}
