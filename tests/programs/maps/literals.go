// Literals of many entries, with keys and elements that are computed, repeated keys, and elements that look at the map's making.
package main

import "fmt"

var order []int

func v(i int) int {
	order = append(order, i)
	return i
}

type point struct{ x, y int }

var table = map[string]int{
	"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11, "l": 12, "m": 13, "n": 14,
	"o": 15, "p": 16, "q": 17, "r": 18, "s": 19, "t": 20, "u": 21, "v": 22, "w": 23, "x": 24, "y": 25, "z": 26, "": 27,
}

func main() {
	sum := 0
	for k, n := range table {
		sum += n * (len(k) + 1)
	}
	fmt.Println(len(table), sum, table["z"], table[""], table["zz"])
	m := map[int]int{
		v(1): v(2), v(3): v(4), 5: 6, 7: v(8), 9: 10, 11: 12, 13: 14, 15: 16, 17: 18, 19: 20, 21: 22, 23: 24, 25: 26, 27: 28, 29: 30,
		31: 32, 33: 34, 35: 36, 37: 38, 39: 40, 41: 42, 43: 44, 45: 46, 47: 48, 49: 50, 51: 52, v(53): v(54), v(1): v(55),
	}
	fmt.Println(len(m), order, m[1], m[51], m[53])
	nested := map[point]map[string][]point{
		{1, 2}: {"a": {{1, 1}, {2, 2}}, "b": nil},
		{3, 4}: {},
		{}:     nil,
	}
	fmt.Println(nested, len(nested[point{1, 2}]["a"]))
	ptrs := map[string]*point{"p": {1, 2}, "q": nil}
	ptrs["p"].x = 5
	fmt.Println(*ptrs["p"], ptrs["q"] == nil)
	anys := map[any]any{1: "int", int8(1): "int8", "1": "string", 1.0: "float", [1]int{1}: "array", point{1, 1}: "struct", true: nil, nil: "nil"}
	fmt.Println(len(anys), anys[1], anys[int8(1)], anys["1"], anys[1.0], anys[[1]int{1}], anys[point{1, 1}], anys[nil], anys[uint(1)])
	hints := 0
	for _, n := range []int{-0, 0, 1, 8, 9, 100, 1 << 20} {
		h := make(map[string]bool, n)
		h["x"] = true
		hints += len(h)
	}
	fmt.Println(hints)
	defer func() { fmt.Println(recover()) }()
	n := -5
	bad := make(map[int]int, n)
	fmt.Println(len(bad))
	var none map[string]int
	for range none {
		fmt.Println("never")
	}
	delete(none, "a")
	clear(none)
	none["a"] = 1
}

// go1.26.8
// Output:
// 27 729 26 27 0
// 27 [1 2 3 4 8 53 54 1 55] 55 52 54
// map[{0 0}:map[] {1 2}:map[a:[{1 1} {2 2}] b:[]] {3 4}:map[]] 2
// {5 2} true
// 8 int int8 string float array struct nil <nil>
// 7
// 0
// assignment to entry in nil map
