// Dialers: control of time, source addresses, and the order in which things are accepted.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"sync"
	"time"
)

func main() {
	var lc net.ListenConfig
	ln, err := lc.Listen(context.Background(), "tcp", "localhost:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	tcp := ln.Addr().(*net.TCPAddr)
	fmt.Println(tcp.IP, tcp.Port > 0, tcp.Zone == "", ln.Addr().Network())
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; ; i++ {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			fmt.Fprintf(c, "you are %d", i)
			c.Close()
		}
	}()
	d := net.Dialer{Timeout: time.Second, KeepAlive: -1, LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)}}
	for i := 0; i < 3; i++ {
		c, err := d.Dial("tcp", ln.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		b, err := io.ReadAll(c)
		fmt.Println(string(b), err, c.LocalAddr().(*net.TCPAddr).IP)
		c.Close()
	}
	raddr, err := net.ResolveTCPAddr("tcp", ln.Addr().String())
	fmt.Println(raddr.String() == ln.Addr().String(), err)
	c, err := net.DialTCP("tcp", nil, raddr)
	if err != nil {
		fmt.Println(err)
		return
	}
	b, _ := io.ReadAll(c)
	fmt.Println(string(b), c.SetKeepAlive(true), c.SetKeepAlivePeriod(time.Minute), c.SetNoDelay(false), c.SetReadBuffer(4096), c.SetWriteBuffer(4096))
	c.Close()
	ln.Close()
	wg.Wait()
	_, err = net.DialTCP("tcp", nil, nil)
	fmt.Println(err)
	_, err = net.DialTCP("udp", nil, raddr)
	fmt.Println(err != nil)
	l2, err := net.ListenTCP("tcp", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)})
	if err != nil {
		fmt.Println(err)
		return
	}
	c3, err := net.Dial("tcp4", l2.Addr().String())
	s3, err2 := l2.AcceptTCP()
	fmt.Println(err, err2)
	go func() { io.Copy(s3, s3); s3.Close() }() // an echo
	io.WriteString(c3, "echo me")
	c3.(*net.TCPConn).CloseWrite()
	back, err := io.ReadAll(c3)
	fmt.Println(string(back), err)
	hosts, err := net.LookupHost("localhost")
	fmt.Println(len(hosts) > 0, err)
	ips, err := net.LookupIP("127.0.0.1")
	fmt.Println(ips, err)
	port, err := net.LookupPort("tcp", "http")
	fmt.Println(port, err)
	_, err = net.LookupPort("tcp", "nothing-like-this")
	fmt.Println(err)
	for _, a := range []string{"127.0.0.1:http", ":80", "[::1]:443", "[fe80::1%lo]:1", "127.0.0.1:", "1.2.3.4:5:6"} {
		addr, err := net.ResolveTCPAddr("tcp", a)
		fmt.Println(a, addr, err)
	}
}

// go1.26.8
// Output:
// 127.0.0.1 true true tcp
// you are 0 <nil> 127.0.0.1
// you are 1 <nil> 127.0.0.1
// you are 2 <nil> 127.0.0.1
// true <nil>
// you are 3 <nil> <nil> <nil> <nil> <nil>
// dial tcp: missing address
// true
// <nil> <nil>
// echo me <nil>
// true <nil>
// [127.0.0.1] <nil>
// 80 <nil>
// lookup tcp/nothing-like-this: unknown port
// 127.0.0.1:http 127.0.0.1:80 <nil>
// :80 :80 <nil>
// [::1]:443 [::1]:443 <nil>
// [fe80::1%lo]:1 [fe80::1%lo]:1 <nil>
// 127.0.0.1: 127.0.0.1:0 <nil>
// 1.2.3.4:5:6 <nil> address 1.2.3.4:5:6: too many colons in address
