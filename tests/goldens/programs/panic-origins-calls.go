package main

var (
	list  []int
	minus = -1
	ints  map[int]int
	words map[string]int
	pairs map[[3]string]int
	keys  = map[interface{}]int{1: 1}
	none  chan int
	shut  = make(chan int)
)

// each fails while the failures before are in flight.
func each(fs []func()) {
	defer func() {
		if len(fs) > 1 {
			each(fs[1:])
		}
	}()
	fs[0]()
}

func main() {
	close(shut)
	each([]func(){
		func() { ints[1] = 1 },
		func() { close(none) },
		func() { words["a"] = 1 },
		func() { close(shut) },
		func() { pairs[[3]string{}] = 1 },
		func() { shut <- 1 },
		func() { list = make([]int, minus) },
		func() { none = make(chan int, minus) },
		func() { keys[[]int{}] = 1 },
		func() { println(interface{}([]int{}) == interface{}([]int{})) },
	})
}
