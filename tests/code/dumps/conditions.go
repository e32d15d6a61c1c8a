package main

func both(a, b int, s string) bool { return a < b && s != "" || !(a >= 10) }

func floats(x, y float64) int {
	if x < y {
		return 1
	}
	if !(x <= 2) {
		return 2
	}
	return 3
}

func nils(p *int, e error, s []int) bool {
	if p == nil || e != nil {
		return s == nil
	}
	return *p > 3
}

func main() { both(1, 2, ""); floats(1, 2); nils(nil, nil, nil) }
