// What TestMain writes before m.Run happens before every test: reading it in parallel is safe.
//
// Ends: ok
// Prints: ok true
package main

import (
	"fmt"
	"testing"
)

var config map[string]string

func TestRead(t *testing.T) {
	for _, name := range []string{"x", "y", "z"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for i := 0; i < 1000; i++ {
				if config["db"] != "memory" {
					t.Error("config is gone")
				}
			}
		})
	}
}

func main() {
	// go test makes a main function that calls TestMain; this stands in for it.
	config = map[string]string{"db": "memory"}
	ok := testing.RunTests(func(pat, name string) (bool, error) { return true, nil }, []testing.InternalTest{{Name: "TestRead", F: TestRead}})
	fmt.Println("ok", ok)
}
