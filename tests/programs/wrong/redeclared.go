// Names declared twice in one block: variables, functions, types, methods, fields, parameters, imports.
package main

import "fmt"
import /* ERROR "fmt redeclared in this block" */ /* ERROR "\"fmt\" imported and not used" */ "fmt"

var a int
var /* ERROR "a redeclared in this block" */ a string

func f()                                          {}
func /* ERROR "f redeclared in this block" */ f() {}

type /* ERROR "invalid recursive type: T refers to itself" */ T struct {
	x int
	/* ERROR "x redeclared" */ x string
	T
}
type /* ERROR "T redeclared in this block" */ T int

func (T) M()                                           {}
func (T) /* ERROR "method T.M already declared" */ M() {}
func (T) x()                                           {}

func g(a int , /* ERROR "a redeclared in this block" */ a string) {}
func h(a int) ( /* ERROR "a redeclared in this block" */ a int) { 
	/* ERROR "result parameter a not in scope at return" */ return
}
func (t T) k( /* ERROR "t redeclared in this block" */ t int) {}

const /* ERROR "a redeclared in this block" */ a = 1

type I interface {
	M()
	/* ERROR "duplicate method M" */ M()
}

func init() {}
func init() {}

var /* ERROR "cannot declare init - must be func" */ init = 1

func main() {
	x := 1
	var /* ERROR "x redeclared in this block" */ x int
	x, y := 1, 2
	x, y /* ERROR "no new variables on left side of :=" */ := 3, 4
	y , /* ERROR "y repeated on left side of :=" */ y := 1, 2
	{
		x := 5
		_ = x
	}
	fmt.Println(x, y)
	type L int
	type /* ERROR "L redeclared in this block" */ L string
	for /* ERROR "declared and not used: i" */ i , /* ERROR "i redeclared in this block" */ i := range []int{} {
	}
	func(p int) {
		p /* ERROR "no new variables on left side of :=" */ := 1
		_ = p
	}(1)
}

func /* ERROR "main redeclared in this block" */ main() {}
