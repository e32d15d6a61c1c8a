// Names that nobody declared: variables, types, packages, selectors, labels of packages.
package main

import "fmt"

func main() {
	/* ERROR "undefined: x" */ x = 1
	fmt.Println( /* ERROR "undefined: y" */ y + /* ERROR "undefined: z" */ z)
	var t /* ERROR "undefined: Missing" */ Missing
	fmt. /* ERROR "undefined: fmt.Printn" */ Printn("a")
	fmt. /* ERROR "undefined: fmt.println (but have Println)" */ println("a")
	/* ERROR "undefined: strings" */ strings.ToUpper("a")
	t.f()
	var m map[string] /* ERROR "undefined: Nope" */ Nope
	_ = m
	goto /* ERROR "label nowhere not defined" */ nowhere
	/* ERROR "undefined: undefined" */ undefined()
	_ = fmt. /* ERROR "undefined: fmt.x" */ x
	_ = /* ERROR "cannot use _ as value or type" */ _
}
