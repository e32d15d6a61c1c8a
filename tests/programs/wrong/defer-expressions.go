// defer and go need a call.
package main

func f() {}

func main() {
	defer /* ERROR "expression in defer must be function call" */ f
	go /* ERROR "expression in go must be function call" */ f
	defer /* ERROR "expression in defer must not be parenthesized" */ (f())
	go /* ERROR "expression in go must be function call" */ func() {}
	defer /* ERROR "expression in defer must be function call" */ 1
	defer /* ERROR "expression in defer must be function call" */ func() { recover() }
	defer /* ERROR "defer discards result of len(\"a\") (constant 1 of type int)" */ len("a")
	go /* ERROR "go requires function call, not conversion int(3) (constant 3 of type int)" */ int(3)
	defer recover()
	go /* ERROR "go discards result of new(int) (value of type *int)" */ new(int)
	defer panic("x")
	go /* ERROR "go discards result of append([]int{}, 1) (value of type []int)" */ append([]int{}, 1)
	defer /* ERROR "undefined: undefinedName" */ undefinedName()
	defer /* ERROR "f() (no value) used as value or type" */ f().x()
}
