// Lengths that no storage has, and an empty message behind a prefix that ends a line.
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"strings"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	for _, n := range []int{1 << 50, 1<<62 - 1, 1 << 62, 1<<63 - 1} {
		try(fmt.Sprint("strings 1 ", n), func() { strings.Repeat("-", n) })
		try(fmt.Sprint("strings 3 ", n), func() { strings.Repeat("---", n) })
		try(fmt.Sprint("bytes 1 ", n), func() { bytes.Repeat([]byte("-"), n) })
		try(fmt.Sprint("bytes 3 ", n), func() { bytes.Repeat([]byte("---"), n) })
		try(fmt.Sprint("grow ", n), func() { var b bytes.Buffer; b.WriteString("x"); b.Grow(n) })
		try(fmt.Sprint("builder ", n), func() { var b strings.Builder; b.WriteString("x"); b.Grow(n) })
	}
	l := log.New(os.Stdout, "", 0)
	l.SetPrefix("\n")
	l.Output(0, "")
	l.SetPrefix("p\n")
	l.Output(0, "")
	l.Print("x\n")
	l.SetFlags(log.Lmsgprefix)
	l.Output(0, "")
}

// go1.26.8
// Output:
// strings 1 1125899906842624 runtime error: makeslice: len out of range
// strings 3 1125899906842624 runtime error: makeslice: len out of range
// bytes 1 1125899906842624 runtime error: makeslice: len out of range
// bytes 3 1125899906842624 runtime error: makeslice: len out of range
// grow 1125899906842624 bytes.Buffer: too large
// builder 1125899906842624 runtime error: makeslice: len out of range
// strings 1 4611686018427387903 runtime error: makeslice: len out of range
// strings 3 4611686018427387903 strings: Repeat output length overflow
// bytes 1 4611686018427387903 runtime error: makeslice: len out of range
// bytes 3 4611686018427387903 bytes: Repeat output length overflow
// grow 4611686018427387903 bytes.Buffer: too large
// builder 4611686018427387903 runtime error: makeslice: len out of range
// strings 1 4611686018427387904 runtime error: makeslice: len out of range
// strings 3 4611686018427387904 strings: Repeat output length overflow
// bytes 1 4611686018427387904 runtime error: makeslice: len out of range
// bytes 3 4611686018427387904 bytes: Repeat output length overflow
// grow 4611686018427387904 bytes.Buffer: too large
// builder 4611686018427387904 runtime error: makeslice: len out of range
// strings 1 9223372036854775807 runtime error: makeslice: len out of range
// strings 3 9223372036854775807 strings: Repeat output length overflow
// bytes 1 9223372036854775807 runtime error: makeslice: len out of range
// bytes 3 9223372036854775807 bytes: Repeat output length overflow
// grow 9223372036854775807 bytes.Buffer: too large
// builder 9223372036854775807 runtime error: makeslice: len out of range
//
// p
// p
// x
// p
