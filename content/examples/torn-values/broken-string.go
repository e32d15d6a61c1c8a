// A string is a pointer and a length. A reader can get the pointer of one and the length of the other.
//
// Ends: exit 3
package main

import (
	"fmt"
	"os"
)

const rounds = 50000000

var state = "running"

//go:noinline
func set(s string) { state = s }

func main() {
	go func() {
		for {
			set("ok")
			set("running")
		}
	}()
	for i := 0; i < rounds; i++ {
		if s := state; s != "ok" && s != "running" {
			fmt.Printf("%d bytes\n", len(s)) // its bytes may be anybody's
			os.Exit(3)
		}
	}
}
