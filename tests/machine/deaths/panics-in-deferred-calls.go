package main

type T struct{ a, b int }

func g(i int, s string, t T, f float64) {
	defer func() {
		panic("second")
	}()
	var a []int
	_ = a[i]
}
func main() {
	defer func() {
		panic("third")
	}()
	g(5, "abc", T{1, 2}, 2.5)
}
