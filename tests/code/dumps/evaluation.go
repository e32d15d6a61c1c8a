package main

var g int

func next() int { g++; return g }

func two(a, b int) int { return a + b }

func order(p *int, m map[string]int) int {
	x := two(*p, next())
	m["k"] = next()
	m["k"] += next()
	y := g + next()
	return x + y
}

func main() { order(new(int), map[string]int{}) }
