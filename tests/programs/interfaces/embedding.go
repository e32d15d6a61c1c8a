// Interface embedding with overlapping methods, conversion between interfaces, method sets of embedded pointers.
package main

import "fmt"

type Reader interface{ Read() string }
type Closer interface{ Close() error }
type ReadCloser interface {
	Reader
	Closer
}
type CloseReader interface {
	Closer
	Read() string
	ReadCloser
}

type file struct {
	data   string
	closed int
}

func (f *file) Read() string { return f.data }
func (f *file) Close() error {
	f.closed++
	if f.closed > 1 {
		return fmt.Errorf("closed %d times", f.closed)
	}
	return nil
}

type wrapper struct {
	ReadCloser
	n int
}

func (w *wrapper) Read() string { w.n++; return "<" + w.ReadCloser.Read() + ">" }

type byPtr struct{ *file }
type byVal struct{ file }

type Empty interface{}

type Tree interface {
	Left() Tree
	Val() int
}
type leaf int

func (l leaf) Left() Tree { return nil }
func (l leaf) Val() int   { return int(l) }

type branch struct{ l Tree }

func (b branch) Left() Tree { return b.l }
func (b branch) Val() int   { return -1 }

func main() {
	f := &file{data: "abc"}
	var rc ReadCloser = f
	var cr CloseReader = rc
	var r Reader = cr
	fmt.Println(r.Read(), cr.Close(), rc.Close())
	w := &wrapper{ReadCloser: rc}
	rc = w
	fmt.Println(rc.Read(), w.n, rc.Close())
	r = byPtr{f}
	_, isCloser := r.(Closer)
	var v interface{} = byVal{}
	_, ok1 := v.(Reader)
	v = &byVal{file{data: "v"}}
	r2, ok2 := v.(Reader)
	fmt.Println(isCloser, ok1, ok2, r2.Read())
	rc = &wrapper{ReadCloser: f}
	fmt.Println(rc.Read())
	var e Empty = rc
	_, again := e.(ReadCloser)
	fmt.Printf("%v %T\n", again, e)
	var t Tree = branch{branch{leaf(3)}}
	for t.Left() != nil {
		t = t.Left()
	}
	fmt.Println(t.Val(), t)
	list := []Reader{f, byPtr{f}, w}
	for i, x := range list {
		fmt.Printf("%d:%T:%s ", i, x, x.Read())
	}
	fmt.Println("end")
}

// go1.26.8
// Output:
// abc <nil> closed 2 times
// <abc> 1 closed 3 times
// true false true v
// <abc>
// true *main.wrapper
// 3 3
// 0:*main.file:abc 1:main.byPtr:abc 2:*main.wrapper:<abc> end
