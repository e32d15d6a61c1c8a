// Odd declarations inside functions: unused labels, recursive local types, bad map keys.
package main

func main() {
	type T struct{ a int }
	type U struct{}
L1:
	/* ERROR "label L2 defined and not used" */ L2:
	for {
		break /* ERROR "invalid break label L1" */ L1
	}
	/* ERROR "cannot assign to T" */ T := T{1}
	var t T
	_ = t
	type /* ERROR "invalid recursive type: R refers to itself" */ R struct{ r R }
	type M map[ /* ERROR "invalid map key type M" */ M]int
	type F map[ /* ERROR "invalid map key type []int" */ []int]int
	const c = 1
	var /* ERROR "declared and not used: unusedArr" */ unusedArr [c]int
	func() {
		/* ERROR "label L1 defined and not used" */ L1:
	}()
}
