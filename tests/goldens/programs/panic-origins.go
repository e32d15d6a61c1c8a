package main

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side }

var (
	list   = []int{1, 2, 3}
	text   = "text"
	zero   = 0
	ten    = 10
	empty  interface{}
	number interface{} = 1
	form   shape
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
	each([]func(){
		func() { var s *square; s.side = 1 },
		func() { list[ten] = 1 },
		func() { println(text[-ten]) },
		func() { println(len(list[:ten])) },
		func() { println(ten / zero) },
		func() { println(number.(string)) },
		func() { println(empty.(int)) },
		func() { println(number.(shape) == nil) },
		func() { println(empty.(shape) == nil) },
	})
}
