// Each iteration of a for loop has its own variable; the copy happens before the post statement.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println("end")
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
		i := i
		_ = i
	}
	fmt.Println(*ps[0], *ps[1], *ps[2], ps[0] == ps[1])
	for i := 0; i < 6; i++ {
		f := func() { i += 2 }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println("end")
	var gs []func() string
	for k, v := range []string{"a", "b", "c"} {
		gs = append(gs, func() string { return fmt.Sprint(k, v) })
		v += "changed"
	}
	for _, g := range gs {
		fmt.Print(g(), " ")
	}
	fmt.Println("end")
	var hs []func() int
	for i := range 3 {
		hs = append(hs, func() int { return i })
		i *= 100
	}
	for _, h := range hs {
		fmt.Print(h(), " ")
	}
	fmt.Println("end")
	shared := 0
	var ks []func() int
	for shared = 0; shared < 3; shared++ {
		ks = append(ks, func() int { return shared })
	}
	fmt.Println(ks[0](), ks[2](), shared)
	var p *int
	for i, prev := 0, -1; i < 3; i, prev = i+1, i {
		if p != nil {
			*p = 77
		}
		p = &prev
		fmt.Print(i, prev, " ")
	}
	fmt.Println(*p)
	for i := 0; i < 4; i++ {
		defer func() { fmt.Println("d", i) }()
		if i == 2 {
			continue
		}
	}
	var last func() int
	for i, f := 0, func() int { return -1 }; i < 3; i++ {
		last = f
		f = func() int { return i }
	}
	fmt.Println(last())
}

// go1.26.8
// Output:
// 10 20 11 21 12 22 end
// 0 1 2 false
// 2 5 end
// 0achanged 1bchanged 2cchanged end
// 0 100 200 end
// 3 3 3
// 0 -1 1 0 2 1 1
// 1
// d 3
// d 2
// d 1
// d 0
