package main

type T struct { a, b int }
func one() int { return 1 }
func two() (int, string) { return 1, "" }
func none() {}
func main() {
	a, b := 1
	c := 1, 2
	d, e := two(), 1
	f, g, h := two()
	i := two()
	j := none()
	k, l := one()
	var m, n int = 1
	var o, p = two()
	var q int = two()
	var r, s int = two()
	a, b = b
	a, b = 1, 2, 3
	a = two()
	a, b = one()
	a, b = none()
	_ = none()
	_ = two()
	one() = 2
	1 = a
	"a"[0] = 'b'
	x := "abc"
	x[0] = 'd'
	m1 := map[string]T{}
	m1["a"].a = 1
	&a = nil
	a + b = 3
	(a) = 3
	one = nil
	T = 3
	nil = 3
	true = false
	const cc = 1
	cc = 2
	cc++
	for a := range 3 { a = "x" }
	a += "x"
	a <<= 1.5
	a /= 0
	a %= 0.0

	a++
	x++
	m1++
	none()++
	var z int
	z := 3
	z, z := 1, 2
	z, y := 1, 2
	_, _ := 1, 2
	_ := 1
	a.b := 1
	m1["q"] := T{}
	var u8 uint8 = 256
	u8 = -1
	u8 = 1.5
	u8 = 'ab'
	u8 = "a"
	u8 = nil
	var fl float32 = 1e100
	var in int = 1e3
	in = 1e30
	in = 1.5e0
	var ch chan<- int = make(<-chan int)
	ch = make(chan string)
	var fn func(int) = func(string) {}
	fn = one
	var ar [3]int = [4]int{}
	var sl []int = ar
	var pt *int = &u8
	var itf interface{ M() } = 3
	var st T = struct { a int }{}
	var bo bool = 1
	bo = a == b == c
	bo = !a
	var str string = 'a'
	str = 65
	str = string(65.0)
	str = []byte("x")
	var by []byte = "x"
	var er error = nil
	er = "boom"
	er = error(nil)
}
