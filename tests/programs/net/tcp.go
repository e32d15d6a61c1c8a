// Listeners and connections: what comes through, how operations end, and in which words.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"
)

// inner is an error without the ports of this run.
func inner(err error) string {
	var oe *net.OpError
	if errors.As(err, &oe) {
		return fmt.Sprintf("%s %s: %v (timeout %v, closed %v)", oe.Op, oe.Net, oe.Err, oe.Timeout(), errors.Is(err, net.ErrClosed))
	}
	return fmt.Sprint(err)
}

func echo(ln net.Listener, wg *sync.WaitGroup) {
	defer wg.Done()
	for {
		c, err := ln.Accept()
		if err != nil {
			fmt.Println("accept:", inner(err))
			return
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			defer c.Close()
			lines := bufio.NewScanner(c)
			for lines.Scan() {
				fmt.Fprintln(c, strings.ToUpper(lines.Text()))
			}
		}()
	}
}

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Printf("%T %v %T\n", ln, ln.Addr().Network(), ln.Addr())
	var wg sync.WaitGroup
	wg.Add(1)
	go echo(ln, &wg)

	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		panic(err)
	}
	fmt.Printf("%T %v %v\n", c, c.RemoteAddr().String() == ln.Addr().String(), c.LocalAddr().(*net.TCPAddr).IP)
	fmt.Fprintf(c, "one\ntwo\n")
	r := bufio.NewReader(c)
	for range 2 {
		line, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", line, err)
	}

	c.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	_, err = r.ReadByte()
	fmt.Println(inner(err), errors.Is(err, os.ErrDeadlineExceeded))
	_, err = c.Read(make([]byte, 1))
	fmt.Println(inner(err))
	c.SetReadDeadline(time.Time{})

	c.(*net.TCPConn).CloseWrite()
	_, err = c.Write([]byte("x"))
	fmt.Println(inner(err), errors.Is(err, syscall.EPIPE))
	n, err := c.Read(make([]byte, 1))
	fmt.Println(n, err)
	fmt.Println(c.Close())
	_, err = c.Read(make([]byte, 1))
	fmt.Println(inner(err))
	_, err = c.Write(make([]byte, 1))
	fmt.Println(inner(err))
	fmt.Println(inner(c.Close()))
	fmt.Println(inner(c.SetDeadline(time.Now())))

	_, err = net.Listen("tcp", ln.Addr().String())
	fmt.Println(inner(err), errors.Is(err, syscall.EADDRINUSE))
	addr := ln.Addr().String()
	ln.Close()
	wg.Wait()
	fmt.Println(inner(ln.Close()))
	_, err = net.Dial("tcp", addr)
	fmt.Println(inner(err), errors.Is(err, syscall.ECONNREFUSED))

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = new(net.Dialer).DialContext(ctx, "tcp", addr)
	fmt.Println(inner(err), errors.Is(err, context.Canceled))

	ln2, _ := net.Listen("tcp", "127.0.0.1:0")
	ln2.(*net.TCPListener).SetDeadline(time.Now().Add(time.Millisecond))
	_, err = ln2.Accept()
	fmt.Println(inner(err))
	// A connection that nobody has accepted is one already.
	ln2.(*net.TCPListener).SetDeadline(time.Time{})
	c2, err := net.DialTimeout("tcp", ln2.Addr().String(), time.Second)
	fmt.Println(err)
	c2.Write([]byte("early"))
	s2, _ := ln2.Accept()
	b := make([]byte, 3)
	io.ReadFull(s2, b)
	fmt.Printf("%s\n", b)
	// Closing with unread bytes breaks the connection.
	s2.Close()
	time.Sleep(10 * time.Millisecond)
	_, err = c2.Read(b)
	fmt.Println(inner(err), errors.Is(err, syscall.ECONNRESET))

	// A reader that waits is told of the closing.
	c3, _ := net.Dial("tcp", ln2.Addr().String())
	go func() {
		time.Sleep(5 * time.Millisecond)
		c3.Close()
	}()
	_, err = c3.Read(b)
	fmt.Println(inner(err))
}

// go1.26.8
// Output:
// *net.TCPListener tcp *net.TCPAddr
// *net.TCPConn true 127.0.0.1
// "ONE\n" <nil>
// "TWO\n" <nil>
// read tcp: i/o timeout (timeout true, closed false) true
// read tcp: i/o timeout (timeout true, closed false)
// write tcp: write: broken pipe (timeout false, closed false) true
// 0 EOF
// <nil>
// read tcp: use of closed network connection (timeout false, closed true)
// write tcp: use of closed network connection (timeout false, closed true)
// close tcp: use of closed network connection (timeout false, closed true)
// set tcp: use of closed network connection (timeout false, closed true)
// listen tcp: bind: address already in use (timeout false, closed false) true
// accept: accept tcp: use of closed network connection (timeout false, closed true)
// close tcp: use of closed network connection (timeout false, closed true)
// dial tcp: connect: connection refused (timeout false, closed false) true
// dial tcp: operation was canceled (timeout false, closed false) true
// accept tcp: i/o timeout (timeout true, closed false)
// <nil>
// ear
// read tcp: read: connection reset by peer (timeout false, closed false) true
// read tcp: use of closed network connection (timeout false, closed true)
