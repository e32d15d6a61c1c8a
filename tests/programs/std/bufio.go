package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// drip gives one byte at a time.
type drip struct{ r io.Reader }

func (d drip) Read(p []byte) (int, error) { return d.r.Read(p[:min(1, len(p))]) }

type failing struct{ left int }

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func main() {
	text := "first line\nsecond\r\n\nlast ünïcode"
	for _, split := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		for _, r := range []io.Reader{strings.NewReader(text), drip{strings.NewReader(text)}} {
			s := bufio.NewScanner(r)
			s.Split(split)
			n := 0
			for s.Scan() {
				if n++; n <= 4 {
					fmt.Printf("%q ", s.Text())
				}
			}
			fmt.Println(n, s.Err())
		}
	}
	s := bufio.NewScanner(strings.NewReader(strings.Repeat("x", 100)))
	s.Buffer(make([]byte, 0, 10), 20)
	fmt.Println(s.Scan(), s.Err())
	s = bufio.NewScanner(strings.NewReader("a,b,STOP,c"))
	s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
		if i := bytes.IndexByte(data, ','); i >= 0 {
			if string(data[:i]) == "STOP" {
				return 0, nil, bufio.ErrFinalToken
			}
			return i + 1, data[:i], nil
		}
		return 0, nil, nil
	})
	for s.Scan() {
		fmt.Println(s.Text())
	}
	fmt.Println(s.Err())

	r := bufio.NewReaderSize(drip{strings.NewReader(text)}, 16)
	fmt.Println(r.ReadString('\n'))
	b, _ := r.ReadByte()
	fmt.Println(string(b), r.UnreadByte(), r.UnreadByte())
	p, err := r.Peek(3)
	fmt.Printf("%q %v %d %d\n", p, err, r.Buffered(), r.Size())
	_, err = r.Peek(17)
	fmt.Println(err)
	fmt.Println(r.Discard(2))
	line, prefix, err := r.ReadLine()
	fmt.Printf("%q %v %v\n", line, prefix, err)
	line, prefix, err = r.ReadLine()
	fmt.Printf("%q %v %v\n", line, prefix, err)
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			fmt.Println(err, r.UnreadRune())
			break
		}
		fmt.Print(string(c), size, " ")
		if c == 'ü' {
			fmt.Print(r.UnreadRune(), " ")
			r.ReadRune()
		}
	}
	r.Reset(strings.NewReader(strings.Repeat("0123456789", 5)))
	_, err = r.ReadSlice('x')
	fmt.Println(err)
	all, err := r.ReadBytes('x')
	fmt.Println(len(all), err)

	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "hello %d\n", 42)
	w.WriteByte('x')
	w.WriteRune('ß')
	w.WriteString("…\n")
	fmt.Println("first", w.Buffered(), w.Available(), w.Size())
	w.Flush()
	fw := bufio.NewWriterSize(&failing{20}, 8)
	for range 5 {
		n, err := fw.WriteString("0123456")
		fmt.Println(n, err, fw.Buffered())
	}
	fmt.Println(fw.Flush())
	var out bytes.Buffer
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("copied through")), bufio.NewWriter(&out))
	n, err := io.Copy(rw, rw)
	fmt.Println(n, err, rw.Flush(), out.String())
}

// go1.26.8
// Output:
// "first line" "second" "" "last ünïcode" 4 <nil>
// "first line" "second" "" "last ünïcode" 4 <nil>
// "first" "line" "second" "last" 5 <nil>
// "first" "line" "second" "last" 5 <nil>
// "f" "i" "r" "s" 32 <nil>
// "f" "i" "r" "s" 32 <nil>
// "f" "i" "r" "s" 34 <nil>
// "f" "i" "r" "s" 34 <nil>
// false bufio.Scanner: token too long
// a
// b
// <nil>
// first line
//  <nil>
// s <nil> bufio: invalid use of UnreadByte
// "sec" <nil> 3 16
// bufio: buffer full
// 2 <nil>
// "cond" false <nil>
// "" false <nil>
// l1 a1 s1 t1  1 ü2 <nil> n1 ï2 c1 o1 d1 e1 EOF bufio: invalid use of UnreadRune
// bufio: buffer full
// 34 EOF
// first 16 4080 4096
// hello 42
// xß…
// 7 <nil> 7
// 7 <nil> 6
// 7 <nil> 5
// 3 full 8
// 0 full 8
// full
// 14 <nil> <nil> copied through
