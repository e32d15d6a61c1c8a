// Labels: break and continue out of nested loops, select and switch, goto backwards and forwards, labelled blocks.
package main

import "fmt"

func find(grid [][]int, want int) (x, y int) {
outer:
	for y = range grid {
		for x = range grid[y] {
			if grid[y][x] == want {
				break outer
			}
		}
	}
	return
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func cleanup(fail int) (log []string) {
	if fail == 1 {
		goto one
	}
	if fail == 2 {
		goto two
	}
	log = append(log, "ok")
	return
two:
	log = append(log, "undo two")
one:
	log = append(log, "undo one")
	return
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {3, 4}, {5}}, 4))
	fmt.Println(find([][]int{{1, 2}, {3}}, 9))
	fmt.Println(collatz(27), cleanup(0), cleanup(1), cleanup(2))
row:
	for i := 0; i < 4; i++ {
		for j := 0; ; j++ {
			switch {
			case j > i:
				continue row
			case i == 3:
				break row
			case (i+j)%2 == 0:
				continue
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println("end")
sw:
	switch n := 3; {
	case n > 2:
		for {
			n++
			if n > 10 {
				break sw
			}
		}
	default:
		fmt.Println("never")
	}
	{
		for i := range 10 {
			if i == 5 {
				goto out
			}
		}
		fmt.Println("never")
	}
out:
	fmt.Println("out")
	c := make(chan int, 10)
	for i := range 10 {
		c <- i
	}
	sum := 0
recv:
	for {
		select {
		case v := <-c:
			if v%2 == 1 {
				continue recv
			}
			sum += v
		default:
			break recv
		}
	}
	fmt.Println(sum)
	i := 0
loop:
	for ; i < 10; i++ {
		if i == 7 {
			i *= 2
			goto done
		}
		continue loop
	}
done:
	fmt.Println(i)
	total := 0
m:
	for k := range map[int]int{1: 1, 2: 2, 3: 3} {
		for range "abc" {
			total += k
			if total > 0 {
				continue m
			}
		}
	}
	fmt.Println(total)
	{
		i := 0
	back:
		f := func() int { return i * i }
		i++
		if i < 4 {
			goto back
		}
		fmt.Println(f(), i)
	}
}

// go1.26.8
// Output:
// 1 1
// 0 1
// 111 [ok] [undo one] [undo two undo one]
// 1 0 2 1 end
// out
// 20
// 14
// 6
// 16 4
