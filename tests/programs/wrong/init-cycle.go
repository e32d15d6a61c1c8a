// Package variables whose initialisation needs themselves.
package main

var /* ERROR "initialization cycle for a" */ a = b
var b = c
var c = a

var /* ERROR "initialization cycle for x" */ x = f()

func f() int { return g() }
func g() int { return x }

var /* ERROR "initialization cycle: self refers to itself" */ self = self + 1

var /* ERROR "initialization cycle for t" */ t = T{}.m()

type T struct{}

func (T) m() int { return t }

var fine = func() int { return 1 }()

const /* ERROR "initialization cycle for k" */ k = k2
const k2 = k

func main() {
	var /* ERROR "declared and not used: l" */ l = /* ERROR "undefined: l" */ l
	_ = func() { _ = x }
}
