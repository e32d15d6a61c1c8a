// String comparison is byte-wise; switches, map keys and sorting agree; long concatenations.
package main

import (
	"fmt"
	"sort"
)

func main() {
	fmt.Println("a" < "b", "a" < "B", "" < "a", "a" < "aa", "Z" < "a", "é" > "z", "\xff" > "世", "10" < "9")
	fmt.Println("abc" == "abc", "abc" != "abd", "abc" <= "abc", "abc" >= "abcd")
	s := []string{"b", "B", "é", "", "aa", "a", "\xff", "世", "a\x00", "\U0001F600"}
	sort.Strings(s)
	fmt.Printf("%q\n", s)
	ba, bb := []byte("same"), []byte("same")
	m := map[string]int{"same": 1}
	fmt.Println(string(ba) == string(bb), m[string(ba)], string(ba) < "sane")
	key := "k"
	for i := 0; i < 10; i++ {
		key += key
	}
	fmt.Println(len(key), key[1000:1010], key == key+"")
	acc := ""
	for i := 0; i < 3; i++ {
		prev := acc
		acc = acc + string(rune('a'+i)) + prev
	}
	fmt.Println(acc)
	switch acc[len(acc)-2:] {
	case "b" + "a":
		fmt.Println("suffix ba")
	case "aa":
		fmt.Println("suffix aa")
	default:
		fmt.Println("other")
	}
	x, y := "left", "right"
	if x < y && y > x && !(x == y) {
		x, y = y, x
	}
	fmt.Println(x, y, x+" "+y+"\t|"+string(x[0]))
	fmt.Println(fmt.Sprint("a", "b", 1, 2, "c", 3.0, 'd'), fmt.Sprint(), fmt.Sprintln("x", 1) == "x 1\n")
}

// go1.26.8
// Output:
// true false true true true true true true
// true true true false
// ["" "B" "a" "a\x00" "aa" "b" "é" "世" "😀" "\xff"]
// true 1 true
// 1024 kkkkkkkkkk true
// abacaba
// suffix ba
// right left right left	|r
// ab1 2c3 100  true
