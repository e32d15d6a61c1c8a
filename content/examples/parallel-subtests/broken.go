// Parallel subtests fill one map of fixtures. (testing.Main is what go test runs.)
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import "testing"

const rounds = 1000000

var fixtures = map[string]int{"seed": 1} // written before any test runs: that much is safe

func TestFill(t *testing.T) {
	for _, name := range []string{"x", "y", "z"} {
		name := name
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for i := 0; i < rounds; i++ {
				fixtures[name] = i
			}
		})
	}
}

func all(pat, name string) (bool, error) { return true, nil }

func main() {
	testing.Main(all, []testing.InternalTest{{Name: "TestFill", F: TestFill}}, nil, nil)
}
