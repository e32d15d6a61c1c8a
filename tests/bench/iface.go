// Interfaces: a tree of shapes walked through methods, type switches and assertions.
package main

import "fmt"

type shape interface{ area() float64 }

type rect struct{ w, h float64 }
type circle struct{ r float64 }
type group struct{ parts []shape }

func (r rect) area() float64    { return r.w * r.h }
func (c *circle) area() float64 { return 3 * c.r * c.r }
func (g *group) area() float64 {
	sum := 0.0
	for _, p := range g.parts {
		sum += p.area()
	}
	return sum
}

func count(s shape) int {
	switch s := s.(type) {
	case rect:
		return 1
	case *circle:
		return 2
	case *group:
		n := 0
		for _, p := range s.parts {
			n += count(p)
		}
		return n
	}
	return 0
}

func build(depth int) shape {
	if depth == 0 {
		return &circle{2}
	}
	g := &group{}
	for i := 0; i < 4; i++ {
		g.parts = append(g.parts, build(depth-1), rect{float64(i), 2})
	}
	return g
}

func main() {
	root := build(6)
	total, n := 0.0, 0
	for i := 0; i < 25; i++ {
		total += root.area()
		n += count(root)
		if c, ok := root.(fmt.Stringer); ok {
			fmt.Println(c)
		}
	}
	fmt.Println(total, n)
}

// go1.26.8
// Output:
// 1.6383e+06 341300
