package main

//go:nosplit
var y int
//go:embed x.txt
const b = 1
//go:embed x.txt
var a, aa string
//go:embed x.txt
var a3 = ""
func g()

//go:noescape
func h() {}

//go:nosplit
type T int

func main() {
//go:embed x.txt
	var a string
	_ = a
//go:noinline
	const n = 1
}
//go:linkname x y
