// Prime sieve, N queens, edit distance, matrix power, greatest common divisor: loops over slices and arrays.
package main

import "fmt"

func sieve(n int) (count, last int) {
	composite := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if composite[i] {
			continue
		}
		count, last = count+1, i
		for j := i * i; j <= n; j += i {
			composite[j] = true
		}
	}
	return
}

func queens(n, row int, cols, d1, d2 uint) int {
	if row == n {
		return 1
	}
	total := 0
	for free := (1<<uint(n) - 1) &^ (cols | d1 | d2); free != 0; {
		bit := free & -free
		free &^= bit
		total += queens(n, row+1, cols|bit, (d1|bit)<<1, (d2|bit)>>1)
	}
	return total
}

func distance(a, b string) int {
	ra, rb := []rune(a), []rune(b)
	prev := make([]int, len(rb)+1)
	for j := range prev {
		prev[j] = j
	}
	for i, x := range ra {
		cur := []int{i + 1}
		for j, y := range rb {
			cost := 1
			if x == y {
				cost = 0
			}
			cur = append(cur, min(prev[j+1]+1, cur[j]+1, prev[j]+cost))
		}
		prev = cur
	}
	return prev[len(rb)]
}

type mat [2][2]uint64

func (a mat) mul(b mat) (c mat) {
	for i := range a {
		for j := range b[0] {
			for k := range b {
				c[i][j] += a[i][k] * b[k][j]
			}
		}
	}
	return
}

func fib(n int) uint64 {
	r, m := mat{{1, 0}, {0, 1}}, mat{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.mul(m)
		}
		m = m.mul(m)
	}
	return r[0][1]
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func life(g [8][8]bool) (next [8][8]bool) {
	for y := range g {
		for x := range g[y] {
			n := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dx != 0 || dy != 0) && g[(y+dy+8)%8][(x+dx+8)%8] {
						n++
					}
				}
			}
			next[y][x] = n == 3 || n == 2 && g[y][x]
		}
	}
	return
}

func main() {
	fmt.Println(sieve(20000))
	for n := 1; n <= 7; n++ {
		fmt.Print(queens(n, 0, 0, 0, 0), ",")
	}
	fmt.Println("queens")
	fmt.Println(distance("kitten", "sitting"), distance("", "abc"), distance("naïve", "naive"), distance("same", "same"))
	fmt.Println(fib(10), fib(90), fib(93), fib(94))
	fmt.Println(gcd(1071, 462), gcd(17, 0), gcd(-12, 18))
	var g [8][8]bool
	for _, p := range [][2]int{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}} {
		g[p[0]][p[1]] = true
	}
	start := g
	steps := 0
	for {
		g = life(g)
		steps++
		if g == start {
			break
		}
	}
	fmt.Println("glider is home after", steps)
}

// go1.26.8
// Output:
// 2262 19997
// 1,0,0,2,10,4,40,queens
// 3 3 1 0
// 55 2880067194370816120 12200160415121876738 1293530146158671551
// 21 17 6
// glider is home after 32
