// for in all forms: three clauses with parts missing, condition only, endless, range over int, string, array, channel, map, func results.
package main

import "fmt"

func length() int { fmt.Print("once "); return 3 }

func main() {
	i := 0
	for i < 3 {
		i++
	}
	for i < 6 {
		i += 2
	}
	for {
		i++
		if i > 9 {
			break
		}
	}
	for ; ; i++ {
		if i%5 == 0 && i > 12 {
			break
		}
	}
	fmt.Println(i)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		fmt.Print(i, j, " ")
	}
	fmt.Println("end")
	for i := range length() {
		fmt.Print(i, " ")
	}
	for range 2 {
		fmt.Print("x ")
	}
	for i := range -5 {
		fmt.Print("never", i)
	}
	var u8 uint8 = 3
	for v := range u8 {
		fmt.Printf("%T%d ", v, v)
	}
	const c = 2
	for v := range c {
		fmt.Printf("%T%d ", v, v)
	}
	fmt.Println("end")
	n := 3
	for v := range n {
		n = 10
		fmt.Print(v, n, " ")
	}
	var k int64
	for k = range 4 {
	}
	fmt.Println(k)
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println("wrapped")
	for i, r := range []rune("añ") {
		fmt.Print(i, r, " ")
	}
	for i, c := range "añ" {
		fmt.Print(i, c, " ")
	}
	fmt.Println("end")
	a := [...]string{3: "d", 1: "b"}
	for i := range a {
		fmt.Print(i, len(a[i]), " ")
	}
	for i := range len(a) - 1 {
		fmt.Print(i, " ")
	}
	fmt.Println("end")
	ch := make(chan int, 3)
	for i := range cap(ch) {
		ch <- i
	}
	close(ch)
	for range ch {
		n--
	}
	fmt.Println(n)
	fn := []func(int) int{func(x int) int { return x }, func(x int) int { return -x }}
	for i, f := range fn {
		fmt.Print(f(i+1), " ")
	}
	var p *[4]int
	for i := range p {
		fmt.Print(i, " ")
	}
	fmt.Println(len(p))
	type Celsius float64
	for t := Celsius(0.5); t < 3; t *= 2 {
		fmt.Print(t, " ")
	}
	for x, ok := 1, true; ok; x, ok = x*3, x < 20 {
		fmt.Print(x, " ")
	}
	fmt.Println("end")
	sum := 0
	for i := 0; i < 10; i++ {
		if i == 2 || i == 3 {
			continue
		}
		for j := i; j > 0; j-- {
			if j == 5 {
				break
			}
			sum += j
		}
	}
	fmt.Println(sum)
}

// go1.26.8
// Output:
// 15
// 0 10 1 8 2 6 3 4 end
// once 0 1 2 x x uint80 uint81 uint82 int0 int1 end
// 0 10 1 10 2 10 3
// 250 251 252 253 254 255 wrapped
// 0 97 1 241 0 97 1 241 end
// 0 0 1 1 2 0 3 1 0 1 2 end
// 7
// 1 -2 0 1 2 3 4
// 0.5 1 2 1 3 9 27 end
// 81
