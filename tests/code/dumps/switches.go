package main

func dense(n int) string {
	switch n {
	case 0:
		return "zero"
	case 1, 2:
		return "few"
	case 3:
		fallthrough
	case 4:
		return "some"
	case 7:
		return "seven"
	}
	return "many"
}

func sparse(n int) int {
	switch n {
	case 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000:
		return 1
	}
	return 0
}

func words(s string) int {
	switch {
	case s == "a":
		return 1
	case len(s) > 3:
		return 2
	default:
		return 3
	}
}

func kinds(x any) int {
	switch v := x.(type) {
	case nil:
		return 0
	case int:
		return v
	case error, string:
		return 2
	case interface{ Len() int }:
		return v.Len()
	}
	return -1
}

func main() { dense(1); sparse(2); words(""); kinds(nil) }
