// Expressions that stand as statements though their value is not used.
package main

type T struct{ f func() int }

func main() {
	x := 1
	/* ERROR "x (variable of type int) is not used" */ x
	/* ERROR "x + 1 (value of type int) is not used" */ x + 1
	/* ERROR "\"s\" (untyped string constant) is not used" */ "s"
	/* ERROR "-x (value of type int) is not used" */ -x
	/* ERROR "x == 1 (untyped bool value) is not used" */ x == 1
	/* ERROR "&x (value of type *int) is not used" */ &x
	/* ERROR "*(&x) (variable of type int) is not used" */ *(&x)
	/* ERROR "len(\"a\") (constant 1 of type int) is not used" */ len("a")
	/* ERROR "int(x) (value of type int) is not used" */ int(x)
	/* ERROR "(x) (variable of type int) is not used" */ (x)
	x. /* ERROR "x.y undefined (type int has no field or method y)" */ y
	/* ERROR "nil is not used" */ nil
	/* ERROR "main (value of type func()) is not used" */ main
	(main())
	<-make(chan int)
	(<-make(chan int))
	/* ERROR "new(int) (value of type *int) is not used" */ new(int)
	/* ERROR "append([]int{}, 1) (value of type []int) is not used" */ append([]int{}, 1)
	copy([]int{} , /* ERROR "invalid copy: argument must be a slice; have untyped nil" */ nil)
	x = x
	T{}.f()
	func() {}()
	_ = x
	/* ERROR "cannot use _ as value or type" */ _
	/* ERROR "int (type) is not an expression" */ int
	/* ERROR "undefined: undefinedName" */ undefinedName
}
