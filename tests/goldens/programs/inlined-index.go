package main

func at(s []int, i int) int { return s[i] }

func last(s []int) int { return at(s, len(s)) }

func sum(s []int) int {
	total := 0
	for range s {
		total += last(s)
	}
	return total
}

func main() {
	println(sum([]int{1, 2, 3}))
}
