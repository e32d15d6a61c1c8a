// Code after a return is still checked; what only vet complains about is accepted.
package main

func f() int {
	return 1
	/* ERROR "declared and not used: x" */ x := 2
	return /* ERROR "cannot use \"s\" (untyped string constant) as int value in return statement" */ "s"
}

func main() {
	for {
	}
	/* ERROR "declared and not used: y" */ y := /* ERROR "undefined: undefinedName" */ undefinedName
	panic("x")
	/* ERROR "declared and not used: z" */ z := 1
}
