package main

func nested(n int) (count int) {
	for i := range n {
		for j := i; j < n; j++ {
			if j%2 == 0 {
				continue
			}
			count += i * j
		}
	}
	return count
}

func strings(s string) (n rune) {
	for _, r := range s {
		n += r
	}
	return n
}

func search(list []int, want int) int {
	for i, v := range list {
		if v == want {
			return i
		}
	}
	return -1
}

func small(n uint8) (k uint8) {
	for i := range n {
		k ^= i
	}
	return k
}

func main() { nested(3); strings("x"); search(nil, 1); small(3) }
