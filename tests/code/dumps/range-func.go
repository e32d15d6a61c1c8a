package main

func seq(yield func(int) bool) {
	_ = yield(1) && yield(2)
}

func find(want int) (int, bool) {
outer:
	for x := range seq {
		for y := range seq {
			if y > x {
				continue outer
			}
			if x+y == want {
				return x, true
			}
		}
		defer println(x)
	}
	return 0, false
}

func main() {
	println(find(3))
}
