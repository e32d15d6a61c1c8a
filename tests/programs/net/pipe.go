// net.Pipe: no buffer between the ends, and deadlines.
package main

import (
	"fmt"
	"io"
	"net"
	"sync"
	"time"
)

func main() {
	a, b := net.Pipe()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		n, err := a.Write([]byte("hello, pipe"))
		fmt.Println("wrote", n, err)
		a.Close()
	}()
	buf := make([]byte, 5)
	for {
		n, err := b.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
		if err != nil {
			break
		}
		time.Sleep(time.Millisecond)
	}
	wg.Wait()
	_, err := b.Write(buf)
	fmt.Println(err == io.ErrClosedPipe, err)
	_, err = a.Read(buf)
	fmt.Println(err)

	c, d := net.Pipe()
	c.SetDeadline(time.Now().Add(time.Millisecond))
	_, err = c.Read(buf)
	fmt.Println(err, err.(net.Error).Timeout())
	_, err = c.Write(buf)
	fmt.Println(err)
	c.SetDeadline(time.Time{})
	go d.Write([]byte("again"))
	n, err := c.Read(buf)
	fmt.Println(n, err, c.LocalAddr(), d.RemoteAddr().Network())
}

// go1.26.8
// Output:
// "hello" <nil>
// ", pip" <nil>
// wrote 11 <nil>
// "e" <nil>
// "" EOF
// true io: read/write on closed pipe
// io: read/write on closed pipe
// read pipe: i/o timeout true
// write pipe: i/o timeout
// 5 <nil> pipe pipe
