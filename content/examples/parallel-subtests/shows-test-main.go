// What TestMain writes before it runs the tests happens before all of them: reading it in parallel is safe.
//
// Ends: ok
// Prints: PASS
package main

import "testing"

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

func main() { // in place of TestMain
	config = map[string]string{"db": "memory"}
	all := func(pat, name string) (bool, error) { return true, nil }
	testing.Main(all, []testing.InternalTest{{Name: "TestRead", F: TestRead}}, nil, nil)
}
