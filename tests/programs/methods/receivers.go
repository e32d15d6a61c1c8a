// Value and pointer receivers: automatic address and dereference, copies, nil receivers, methods on every kind.
package main

import "fmt"

type V struct{ n int }

func (v V) Add(k int) int { v.n += k; return v.n }
func (v *V) Inc() *V      { v.n++; return v }
func (v *V) IsNil() bool  { return v == nil }
func (V) Static() string  { return "static" }
func (v V) With(n int) V  { v.n = n; return v }

type List []int

func (l List) Sum() (s int) {
	for _, x := range l {
		s += x
	}
	return
}
func (l *List) Push(x int)  { *l = append(*l, x) }
func (l List) Set(i, x int) { l[i] = x }

type Dict map[string]int

func (d Dict) Put(k string) { d[k]++ }
func (d *Dict) Reset()      { *d = Dict{"reset": 1} }

type Fn func(int) int

func (f Fn) Call(n int) int { return f(n) + 1000 }

type Num int

func (n Num) Neg() Num { return -n }
func (n *Num) Double() { *n *= 2 }

type Arr [2]int

func (a Arr) Set(i, v int)   { a[i] = v }
func (a *Arr) SetP(i, v int) { a[i] = v }

func main() {
	v := V{1}
	fmt.Println(v.Add(5), v.n, v.Inc().Inc().n, v.n, (&v).Add(1), v.Static(), V{}.Static())
	p := &v
	fmt.Println(p.Add(1), p.With(9).n, p.n, (*p).Inc().n, (*V)(nil).IsNil())
	vs := []V{{1}, {2}}
	vs[1].Inc()
	m := map[string]*V{"a": {3}}
	m["a"].Inc()
	fmt.Println(vs, m["a"].n)
	var l List
	l.Push(3)
	l.Push(4)
	l.Set(0, 30)
	fmt.Println(l, l.Sum(), List{1, 2}.Sum())
	d := Dict{}
	d.Put("x")
	d.Put("x")
	fmt.Println(d)
	d.Reset()
	fmt.Println(d)
	fmt.Println(Fn(func(n int) int { return n * n }).Call(5))
	n := Num(4)
	n.Double()
	fmt.Println(n, n.Neg().Neg().Neg())
	a := Arr{1, 2}
	a.Set(0, 9)
	a.SetP(1, 9)
	fmt.Println(a)
	pp := &p
	fmt.Println((*pp).n, (**pp).With(2))
	arr := [2]V{}
	arr[1].Inc().Inc()
	for _, e := range arr {
		e.Inc()
	}
	fmt.Println(arr)
}

// go1.26.8
// Output:
// 6 3 3 3 4 static static
// 4 9 4 4 true
// [{1} {3}] 4
// [30 4] 34 3
// map[x:2]
// map[reset:1]
// 1025
// 8 -8
// [1 9]
// 4 {2}
// [{0} {2}]
