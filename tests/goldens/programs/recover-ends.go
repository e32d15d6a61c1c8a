package main

import "runtime"

//go:noinline
func told() {
	pcs := make([]uintptr, 20)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs)])
	for more := true; more; {
		var f runtime.Frame
		if f, more = frames.Next(); len(f.Function) > 5 && f.Function[:5] == "main." {
			println(f.Function, f.Line)
			return
		}
	}
}

//go:noinline
func fails() { panic(1) }

//go:noinline
func recovers() { recover() }

var zero int
var numbers = []int{1, 2}

//go:noinline
func use(x int) {}

//go:noinline
func runsOff() {
	defer told()
	defer recovers()
	fails()
}

//go:noinline
func hasPanics() {
	defer told()
	defer recovers()
	if zero == 1 {
		panic("a")
	}
	fails()
	if zero == 2 {
		panic("b")
	}
}

//go:noinline
func returns() int {
	defer told()
	defer recovers()
	fails()
	return 3
}

//go:noinline
func indexes() {
	defer told()
	defer recovers()
	use(numbers[zero])
	fails()
	use(numbers[zero+1])
	use(7)
}

//go:noinline
func divides() {
	defer told()
	defer recovers()
	use(4)
	fails()
	use(7 / zero)
	use(7)
}

//go:noinline
func returnsInside() {
	defer told()
	defer recovers()
	if zero == 0 {
		fails()
		return
	}
	use(9)
}

//go:noinline
func loops() {
	defer told()
	defer recovers()
	for i := 0; i < len(numbers); i++ {
		use(numbers[i])
		fails()
	}
	use(9)
}

//go:noinline
func named() (x int) {
	defer told()
	defer func() { recover(); x = 2 }()
	x = 5
	fails()
	x = 6
	return x
}

//go:noinline
func defersInLoop() {
	for i := 0; i < 1; i++ {
		defer told()
		defer recovers()
	}
	use(3)
	fails()
}

//go:noinline
func defersBoth() {
	defer told()
	for i := 0; i < 1; i++ {
		defer recovers()
	}
	if zero == 0 {
		fails()
	}
	use(9)
}

//go:noinline
func asserts(i interface{}) {
	defer told()
	defer recovers()
	use(i.(int))
	use(9)
}

//go:noinline
func points(p *int) {
	defer told()
	defer recovers()
	use(*p)
	use(9)
}

// The deferred call of a function that recovered before stands at its end again.
//
//go:noinline
func again(fail bool) {
	defer told()
	defer recovers()
	failsIf(
		fail,
	)
	use(9)
}

func main() {
	runsOff()
	hasPanics()
	returns()
	indexes()
	divides()
	returnsInside()
	loops()
	named()
	defersInLoop()
	defersBoth()
	asserts(nil)
	points(nil)
	again(true)
	again(false)
}

//go:noinline
func failsIf(fail bool) {
	if fail {
		panic(1)
	}
}
