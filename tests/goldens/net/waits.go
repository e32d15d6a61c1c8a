// Goroutines that wait at the network and in a Once, in the calls of the program itself; nested calls of fmt that panic.
package main

import (
	"fmt"
	"net"
	"os"
	"runtime"
	"sync"
	"time"
)

type loud struct{}

func (loud) String() string { panic("loud") }

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	c, err := net.Dial("tcp", ln.Addr().String())
	if err != nil {
		panic(err)
	}
	go ln.Accept()
	go ln.Accept()
	go c.Read(make([]byte, 1))
	go net.ListenPacket("udp", "127.0.0.1:0")
	var once sync.Once
	for i := 0; i < 2; i++ {
		go once.Do(func() { select {} })
	}
	go func() { fmt.Println(fmt.Sprint(loud{}), fmt.Sprintf("%v", loud{}), fmt.Errorf("%v", loud{})) }()
	time.Sleep(100 * time.Millisecond)
	buf := make([]byte, 1<<20)
	os.Stderr.Write(buf[:runtime.Stack(buf, true)])
}
