package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
)

func main() {
	var buf bytes.Buffer
	l := log.New(&buf, "pre: ", 0)
	l.Print("a", 1, 2, "b")
	l.Printf("%d%%", 50)
	l.Println("line", 3)
	l.SetFlags(log.Lmsgprefix)
	l.Print("at the message")
	l.SetPrefix("")
	l.Print("bare\n")
	fmt.Print(buf.String())
	fmt.Println(l.Flags() == log.Lmsgprefix, l.Prefix() == "", l.Writer() == &buf)
	buf.Reset()
	l.SetFlags(log.LstdFlags | log.Lmicroseconds)
	l.Print("x")
	fmt.Println(len(buf.String()) == len("2009/11/10 23:00:00.000000 x\n"))

	buf.Reset()
	l.SetFlags(log.Lshortfile)
	l.Print("y")
	_, text, _ := strings.Cut(buf.String(), ".go:")
	fmt.Print(text)

	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	log.SetPrefix("std ")
	log.Println("hello")
	log.Default().Output(1, "from here")
	func() {
		defer func() { fmt.Printf("%T %v\n", recover(), "recovered") }()
		log.Panicf("bad %v", true)
	}()
	log.Fatalln("end", "of it")
}

// go1.26.8
// Output:
// pre: a1 2b
// pre: 50%
// pre: line 3
// pre: at the message
// bare
// true true true
// true
// 30: y
// std hello
// std from here
// std bad true
// string recovered
// std end of it
// Exit: 1
