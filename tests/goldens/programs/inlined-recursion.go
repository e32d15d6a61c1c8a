package main

func fail(n int) {
	if n < 0 {
		panic("below")
	}
}

func down(n int) {
	fail(n)
	down(n - 1)
}

func even(n int) {
	fail(n)
	odd(n - 1)
}

func odd(n int) { even(n - 1) }

func main() {
	defer even(4)
	down(2)
}
