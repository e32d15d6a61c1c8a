// switch: tag and tagless, init statements, fallthrough, default anywhere, duplicate evaluation, interface tags, break.
package main

import "fmt"

func f(n int) int { fmt.Print("f", n, " "); return n }

func fall(n int) (s string) {
	switch n {
	case 0:
		s += "zero "
		fallthrough
	case 1:
		s += "one "
		fallthrough
	default:
		s += "default "
		fallthrough
	case 2:
		s += "two "
	case 3, 4, 5:
		s += "several "
		if n == 4 {
			break
		}
		s += "not four "
	}
	return s
}

type Color int

const (
	Red Color = iota
	Green
)

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80, n == 7:
		return "B"
	}
	return "C"
}

func main() {
	for i := 0; i < 7; i++ {
		fmt.Printf("%d %q\n", i, fall(i))
	}
	switch f(2) {
	case f(1), f(2), f(3):
		fmt.Println("matched")
	case f(4):
		fmt.Println("never")
	}
	switch x := f(5); x {
	default:
		fmt.Println("default first", x)
	case f(6):
		fmt.Println("never")
	}
	switch f(7); {
	default:
		fmt.Println("empty tag")
	}
	switch {
	}
	switch f(8) {
	}
	fmt.Println("end")
	fmt.Println(grade(95), grade(85), grade(7), grade(1))
	var e interface{} = 3
	switch e {
	case "3", 3.0, int8(3), nil:
		fmt.Println("wrong type")
	case 3:
		fmt.Println("int 3")
	}
	switch 3 {
	case e:
		fmt.Println("constant tag against interface")
	}
	c := Green
	switch c {
	case Red:
		fmt.Println("red")
	case 1:
		fmt.Println("green")
	}
	switch s := "ab"; s + "c" {
	case "abc":
		s := s + "!"
		fmt.Println(s)
	}
	switch p := (struct{ x, y int }{1, 2}); p {
	case struct{ x, y int }{1, 2}:
		fmt.Println("struct")
	}
	switch [2]int{1, 2} {
	case [...]int{2, 1}:
	case [...]int{1, 2}:
		fmt.Println("array")
	}
	switch true {
	case false:
	case c == Green && e != nil:
		fmt.Println("bool tag")
	}
	switch x := 'b'; {
	case 'a' <= x && x <= 'c':
		x -= 32
		fmt.Println(string(x))
		fallthrough
	case x == 'q':
		fmt.Println("fell with", string(x))
	}
	var err error
	switch err {
	case nil:
		fmt.Println("no error")
	}
	func() {
		defer func() { fmt.Println(recover()) }()
		e = []int{}
		switch e {
		case 1:
		case e:
			fmt.Println("never")
		}
	}()
}

// go1.26.8
// Output:
// 0 "zero one default two "
// 1 "one default two "
// 2 "two "
// 3 "several not four "
// 4 "several "
// 5 "several not four "
// 6 "default two "
// f2 f1 f2 matched
// f5 f6 default first 5
// f7 empty tag
// f8 end
// A B B C
// int 3
// constant tag against interface
// green
// ab!
// struct
// array
// bool tag
// B
// fell with B
// no error
// runtime error: comparing uncomparable type []int
