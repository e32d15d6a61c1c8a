// Deadlines of connections and listeners: what they interrupt, what they say, how they are taken back.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"
)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	mask := func(c net.Conn, err error) string {
		if err == nil {
			return "<nil>"
		}
		s := strings.ReplaceAll(err.Error(), c.LocalAddr().String(), "LOCAL")
		return strings.ReplaceAll(s, c.RemoteAddr().String(), "REMOTE")
	}
	ln.(*net.TCPListener).SetDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = ln.Accept()
	fmt.Println(strings.ReplaceAll(err.Error(), ln.Addr().String(), "ADDR"), errors.Is(err, os.ErrDeadlineExceeded))
	ln.(*net.TCPListener).SetDeadline(time.Time{})
	accepted := make(chan net.Conn)
	go func() {
		c, _ := ln.Accept()
		accepted <- c
	}()
	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	s := <-accepted
	buf := make([]byte, 10)
	start := time.Now()
	c.SetReadDeadline(start.Add(20 * time.Millisecond))
	n, err := c.Read(buf)
	fmt.Println(n, mask(c, err), time.Since(start) >= 20*time.Millisecond)
	n, err = c.Read(buf)
	fmt.Println("still:", n, mask(c, err))
	var ne net.Error
	fmt.Println(errors.As(err, &ne), ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded), errors.Is(err, io.EOF), os.IsTimeout(err))
	io.WriteString(s, "hello")
	time.Sleep(20 * time.Millisecond)
	n, err = c.Read(buf)
	fmt.Println("data is there, the deadline counts:", n, mask(c, err))
	c.SetReadDeadline(time.Time{})
	n, err = c.Read(buf)
	fmt.Println("taken back:", n, string(buf[:n]), err)
	c.SetReadDeadline(time.Now().Add(-time.Second))
	n, err = c.Write([]byte("x"))
	fmt.Println("writes are free:", n, err)
	c.SetWriteDeadline(time.Now().Add(-time.Second))
	n, err = c.Write([]byte("x"))
	fmt.Println(n, mask(c, err))
	c.SetDeadline(time.Time{})
	done := make(chan error)
	go func() {
		_, err := c.Read(buf)
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	c.SetReadDeadline(time.Now())
	fmt.Println("a waiting read:", mask(c, <-done))
	c.SetReadDeadline(time.Now().Add(time.Hour))
	go func() {
		_, err := c.Read(buf)
		done <- err
	}()
	time.Sleep(10 * time.Millisecond)
	c.Close()
	fmt.Println("a waiting read, closed:", mask(c, <-done))
	fmt.Println(mask(c, c.SetDeadline(time.Now())))
	s.SetWriteDeadline(time.Now().Add(30 * time.Millisecond))
	s.Close()
	// A peer that does not read: the buffers fill up.
	go func() {
		c, _ := ln.Accept()
		accepted <- c
	}()
	c, _ = net.Dial("tcp", ln.Addr().String())
	s = <-accepted
	c.SetWriteDeadline(time.Now().Add(50 * time.Millisecond))
	total := 0
	for {
		n, err := c.Write(make([]byte, 1<<16))
		total += n
		if err != nil {
			fmt.Println("full:", mask(c, err), total > 1<<16)
			break
		}
	}
	c.Close()
	got, err := io.Copy(io.Discard, s)
	fmt.Println("the rest arrives:", int(got) == total, err)
}

// go1.26.8
// Output:
// accept tcp ADDR: i/o timeout true
// 0 read tcp LOCAL->REMOTE: i/o timeout true
// still: 0 read tcp LOCAL->REMOTE: i/o timeout
// true true true false true
// data is there, the deadline counts: 0 read tcp LOCAL->REMOTE: i/o timeout
// taken back: 5 hello <nil>
// writes are free: 1 <nil>
// 0 write tcp LOCAL->REMOTE: i/o timeout
// a waiting read: read tcp LOCAL->REMOTE: i/o timeout
// a waiting read, closed: read tcp LOCAL->REMOTE: use of closed network connection
// set tcp LOCAL: use of closed network connection
// full: write tcp LOCAL->REMOTE: i/o timeout true
// the rest arrives: true <nil>
