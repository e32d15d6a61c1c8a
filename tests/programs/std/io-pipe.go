// io.Pipe, OffsetWriter and SectionReader.Outer.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	r, w := io.Pipe()
	go func() {
		fmt.Fprint(w, "some text to be read\n")
		w.Write(nil)
		w.Write([]byte("end"))
		w.Close()
	}()
	buf := make([]byte, 7)
	for {
		n, err := r.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
		if err != nil {
			break
		}
	}
	fmt.Println(r.Read(buf))
	fmt.Println(w.Write(buf))
	fmt.Println(r.Close(), w.Close())
	fmt.Println(r.Read(buf))

	r, w = io.Pipe()
	w.CloseWithError(errors.New("writer says no"))
	w.CloseWithError(errors.New("again"))
	fmt.Println(r.Read(buf))
	r, w = io.Pipe()
	r.CloseWithError(errors.New("reader says no"))
	fmt.Println(w.Write(buf))
	fmt.Println(r.Read(buf))
	r, w = io.Pipe()
	done := make(chan string)
	go func() {
		n, err := w.Write([]byte("0123456789"))
		done <- fmt.Sprint(n, err)
	}()
	io.ReadFull(r, buf)
	r.Close()
	fmt.Println(<-done)

	f, _ := os.CreateTemp("", "offset")
	defer os.Remove(f.Name())
	o := io.NewOffsetWriter(f, 3)
	fmt.Println(o.Write([]byte("abc")))
	fmt.Println(o.WriteAt([]byte("Z"), 1))
	fmt.Println(o.Seek(5, io.SeekStart))
	o.Write([]byte("!"))
	fmt.Println(o.Seek(-1, io.SeekCurrent))
	fmt.Println(o.Seek(-9, io.SeekCurrent))
	fmt.Println(o.Seek(0, io.SeekEnd))
	fmt.Println(o.WriteAt(nil, -1))
	b, _ := os.ReadFile(f.Name())
	fmt.Printf("%q\n", b)
	src := strings.NewReader("0123456789")
	s := io.NewSectionReader(src, 2, 5)
	outer, off, n := s.Outer()
	fmt.Println(outer == src, off, n)
}

// go1.26.8
// Output:
// "some te" <nil>
// "xt to b" <nil>
// "e read\n" <nil>
// "" <nil>
// "end" <nil>
// "" EOF
// 0 EOF
// 0 io: read/write on closed pipe
// <nil> <nil>
// 0 io: read/write on closed pipe
// 0 writer says no
// 0 reader says no
// 0 io: read/write on closed pipe
// 7 io: read/write on closed pipe
// 3 <nil>
// 1 <nil>
// 5 <nil>
// 5 <nil>
// 0 Seek: invalid offset
// 0 Seek: invalid whence
// 0 Seek: invalid offset
// "\x00\x00\x00aZc\x00\x00!"
// true 2 5
