package main

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func constant(x int) func() int { return func() int { return x } }

func perIteration() (list []func() int) {
	for i := 0; i < 3; i++ {
		list = append(list, func() int { i += 10; return i })
	}
	return list
}

func main() { println(counter()(), constant(1)(), len(perIteration())) }
