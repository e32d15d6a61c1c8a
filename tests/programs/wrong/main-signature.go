// main and init with parameters or results.
package main

func /* ERROR "func init must have no arguments and no return values" */ init() int { return 1 }

func /* ERROR "func init must have no arguments and no return values" */ init(a int) {}

func /* ERROR "func main must have no arguments and no return values" */ main(args []string) int {
	return 0
}

var x = /* ERROR "undefined: init" */ init

func f() { /* ERROR "undefined: init" */ init(); main(nil) }
