// Structs in structs: records built, walked and written as text, by value and by pointer; a matrix of floats; hashes of bytes.
package main

import (
	"fmt"
	"strings"
)

type point struct{ x, y int }
type item struct {
	name  string
	at    point
	tags  []string
	price float64
}
type order struct {
	id    int
	items []item
	next  *order
}

func build(n int) *order {
	var head *order
	for i := 0; i < n; i++ {
		o := &order{id: i, next: head}
		for j := 0; j < 5; j++ {
			o.items = append(o.items, item{name: "item", at: point{i, j}, tags: []string{"a", "b"}, price: float64(j) / 2})
		}
		head = o
	}
	return head
}

func encode(o *order, b *strings.Builder) {
	fmt.Fprintf(b, "{%d:[", o.id)
	for _, it := range o.items {
		b.WriteString(it.name)
		b.WriteByte('@')
		fmt.Fprint(b, it.at.x, it.at.y)
	}
	b.WriteString("]}")
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

func main() {
	head := build(2000)
	var b strings.Builder
	sum, price := 0, 0.0
	for round := 0; round < 20; round++ {
		for o := head; o != nil; o = o.next {
			for i := range o.items {
				sum += o.items[i].at.x + o.items[i].at.y + len(o.items[i].tags)
				price += o.items[i].price
			}
		}
	}
	for o, n := head, 0; o != nil && n < 500; o, n = o.next, n+1 {
		encode(o, &b)
	}
	var m [40][40]float64
	for k := 0; k < 5; k++ {
		for i := 0; i < 40; i++ {
			for j := 0; j < 40; j++ {
				m[i][j] += float64(i*j+k) * 0.5
			}
		}
	}
	h := uint64(14695981039346656037)
	for i := 0; i < 20000; i++ {
		h ^= uint64(i & 255)
		h *= 1099511628211
	}
	fmt.Println(sum, price, b.Len(), hash(b.String()), m[3][7], h)
}

// go1.26.8
// Output:
// 200700000 200000 32000 2511798813 57.5 9709372217700209861
