// iota: implicit repetition, skipped values, expressions, several per line, nested const blocks.
package main

import "fmt"

type Weekday uint8

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)

const (
	_  = iota
	kb = 1 << (10 * iota)
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

const (
	x = "text"
	y
	z = iota
	w
	u = 1.5 * iota
	v
)

const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed"}[d] }

func main() {
	fmt.Println(Sunday, Monday, Wednesday, uint8(Wednesday))
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f)
	fmt.Println(x, y, z, w, u, v)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	const (
		p = iota + 'a'
		q
	)
	fmt.Printf("%v %T %c\n", q, q, q)
	const single = iota
	{
		const iota = 7
		fmt.Println(iota, single)
	}
}

// go1.26.8
// Output:
// Sun Mon Wed 3
// 1024 1048576 1073741824
// 0 0 1 10 3 30
// text text 2 3 6 7.5
// 1 0 2 1 8 7
// 98 int32 b
// 7 0
