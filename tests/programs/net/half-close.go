// Closing: one half, both halves, under a reader, under a writer; what the other end sees.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"syscall"
	"time"
)

var ln net.Listener

func pair() (*net.TCPConn, *net.TCPConn) {
	accepted := make(chan net.Conn)
	go func() {
		c, _ := ln.Accept()
		accepted <- c
	}()
	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		panic(err)
	}
	return c.(*net.TCPConn), (<-accepted).(*net.TCPConn)
}

func mask(c net.Conn, err error) string {
	if err == nil {
		return "<nil>"
	}
	return strings.ReplaceAll(strings.ReplaceAll(err.Error(), c.LocalAddr().String(), "LOCAL"), c.RemoteAddr().String(), "REMOTE")
}

func main() {
	ln, _ = net.Listen("tcp", "127.0.0.1:0")
	defer ln.Close()
	buf := make([]byte, 16)
	a, b := pair()
	fmt.Println(a.LocalAddr().String() == b.RemoteAddr().String(), a.RemoteAddr().String() == ln.Addr().String(), b.LocalAddr().Network())
	io.WriteString(a, "last words")
	fmt.Println("close write:", a.CloseWrite())
	got, err := io.ReadAll(b)
	fmt.Println("other end reads:", string(got), err)
	n, err := a.Write([]byte("x"))
	fmt.Println("write after CloseWrite:", n, mask(a, err), errors.Is(err, syscall.EPIPE))
	io.WriteString(b, "answer")
	b.Close()
	got, err = io.ReadAll(a)
	fmt.Println("answer:", string(got), err)
	fmt.Println("close:", a.Close(), mask(a, a.Close()))
	n, err = a.Read(buf)
	fmt.Println(n, mask(a, err), errors.Is(err, net.ErrClosed))
	n, err = a.Write(buf)
	fmt.Println(n, mask(a, err), errors.Is(err, net.ErrClosed))
	fmt.Println(mask(a, a.CloseWrite()), mask(a, a.CloseRead()))
	fmt.Println(mask(a, a.SetNoDelay(true)), mask(a, a.SetLinger(0)))
	a, b = pair()
	fmt.Println("close read:", a.CloseRead())
	n, err = a.Read(buf)
	fmt.Println("read after CloseRead:", n, err)
	a.Close()
	b.Close()
	a, b = pair()
	io.WriteString(b, "never read")
	time.Sleep(20 * time.Millisecond)
	a.Close() // with data unread: a reset
	time.Sleep(20 * time.Millisecond)
	n, err = b.Read(buf)
	fmt.Println("unread data at close:", n, mask(b, err), errors.Is(err, syscall.ECONNRESET))
	b.Close()
	a, b = pair()
	a.SetLinger(0)
	a.Close()
	time.Sleep(20 * time.Millisecond)
	n, err = b.Read(buf)
	fmt.Println("linger 0:", n, mask(b, err), errors.Is(err, syscall.ECONNRESET))
	b.Close()
	a, b = pair()
	a.Close()
	time.Sleep(20 * time.Millisecond)
	n, err = b.Write([]byte("first"))
	fmt.Println("first write to a closed end:", n, err)
	time.Sleep(20 * time.Millisecond)
	n, err = b.Write([]byte("second"))
	fmt.Println("second:", n, mask(b, err), errors.Is(err, syscall.EPIPE))
	n, err = b.Read(buf)
	fmt.Println("read:", n, err)
	b.Close()
	a, b = pair()
	done := make(chan error)
	go func() {
		for {
			if _, err := a.Write(make([]byte, 1<<16)); err != nil {
				done <- err
				return
			}
		}
	}()
	time.Sleep(30 * time.Millisecond)
	a.Close()
	fmt.Println("a waiting write, closed:", mask(a, <-done))
	b.Close()
	a, b = pair()
	n, err = a.Read(nil)
	fmt.Println("read into nothing:", n, err)
	n, err = a.Write(nil)
	fmt.Println("write nothing:", n, err)
	a.Close()
	b.Close()
}

// go1.26.8
// Output:
// true true tcp
// close write: <nil>
// other end reads: last words <nil>
// write after CloseWrite: 0 write tcp LOCAL->REMOTE: write: broken pipe true
// answer: answer <nil>
// close: <nil> close tcp LOCAL->REMOTE: use of closed network connection
// 0 read tcp LOCAL->REMOTE: use of closed network connection true
// 0 write tcp LOCAL->REMOTE: use of closed network connection true
// close tcp LOCAL->REMOTE: use of closed network connection close tcp LOCAL->REMOTE: use of closed network connection
// set tcp LOCAL->REMOTE: use of closed network connection set tcp LOCAL->REMOTE: use of closed network connection
// close read: <nil>
// read after CloseRead: 0 EOF
// unread data at close: 0 read tcp LOCAL->REMOTE: read: connection reset by peer true
// linger 0: 0 read tcp LOCAL->REMOTE: read: connection reset by peer true
// first write to a closed end: 5 <nil>
// second: 0 write tcp LOCAL->REMOTE: write: broken pipe true
// read: 0 EOF
// a waiting write, closed: write tcp LOCAL->REMOTE: use of closed network connection
// read into nothing: 0 <nil>
// write nothing: 0 <nil>
