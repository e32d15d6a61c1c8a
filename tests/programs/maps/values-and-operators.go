// Operations on map elements: op=, append, struct values, nested maps, comma-ok forms, evaluation order, maps shared by copies.
package main

import "fmt"

type stats struct{ hits, miss int }

func get() map[string]int { fmt.Print("get "); return shared }
func key(k string) string { fmt.Print(k, " "); return k }

var shared = map[string]int{"a": 1}

func main() {
	m := map[string]int{"a": 6}
	m["a"] += 4
	m["a"] <<= 2
	m["a"] %= 7
	m["b"]--
	m["c"] |= 5
	m["c"] &^= 4
	m["d"] = m["a"] + m["zz"]
	fmt.Println(m, len(m))
	s := map[string]string{}
	s["x"] += "ab"
	s["x"] += s["x"] + "c"
	fmt.Println(s)
	l := map[int][]int{}
	for i := 0; i < 7; i++ {
		l[i%3] = append(l[i%3], i)
	}
	l[0][1] = 99
	fmt.Println(l, len(l[2]), len(l[5]))
	st := map[string]stats{"p": {1, 2}}
	v := st["p"]
	v.hits++
	fmt.Println(st["p"].hits, v.hits, st["none"].miss)
	sp := map[string]*stats{"p": {1, 2}}
	sp["p"].hits += 5
	fmt.Println(*sp["p"])
	mm := map[string]map[string]int{}
	for _, w := range []string{"ab", "ac", "bc", "ab"} {
		if mm[w[:1]] == nil {
			mm[w[:1]] = map[string]int{}
		}
		mm[w[:1]][w[1:]]++
	}
	fmt.Println(mm)
	alias := m
	alias["new"] = 1
	delete(m, "a")
	fmt.Println(len(m), len(alias), alias["a"])
	get()[key("k1")], get()[key("k2")] = shared["a"], get()[key("a")]+1
	fmt.Println(shared)
	get()[key("a")] += len(key("abc"))
	fmt.Println(shared)
	x, ok := shared["k2"]
	_, ok2 := shared["no"]
	var a, b = shared["no"]
	a, shared["ok"] = 3, 4
	fmt.Println(x, ok, ok2, a, b, shared["ok"])
	var e interface{}
	var present bool
	e, present = map[string]interface{}{"n": nil}["n"]
	fmt.Println(e, present)
	if n, ok := shared["a"]; ok && n > 3 {
		fmt.Println("big", n)
	}
	fn := map[string]func(int) int{"sq": func(n int) int { return n * n }}
	fmt.Println(fn["sq"](9), fn["no"] == nil)
	arrs := map[string][2]int{"k": {1, 2}}
	fmt.Println(arrs["k"][1], arrs["z"][0])
	sets := map[string]struct{}{"in": {}}
	_, in := sets["in"]
	_, out := sets["out"]
	fmt.Println(in, out, sets)
	big := make(map[string]int, 1000)
	neg := -5
	big2 := make(map[int]int, neg)
	big2[1] = 1
	fmt.Println(len(big), big2)
	m["swap1"], m["swap2"] = 1, 2
	m["swap1"], m["swap2"] = m["swap2"], m["swap1"]
	fmt.Println(m["swap1"], m["swap2"])
}

// go1.26.8
// Output:
// map[a:5 b:-1 c:1 d:5] 4
// map[x:ababc]
// map[0:[0 99 6] 1:[1 4] 2:[2 5]] 2 0
// 1 2 0
// {6 2}
// map[a:map[b:2 c:1] b:map[c:1]]
// 4 4 0
// get k1 get k2 get a map[a:1 k1:1 k2:2]
// get a abc map[a:4 k1:1 k2:2]
// 2 true false 3 false 4
// <nil> true
// big 4
// 81 true
// 2 0
// true false map[in:{}]
// 0 map[1:1]
// 2 1
