// Every subtest makes the map that it writes.
//
// Ends: ok
// Prints: PASS
package main

import "testing"

const rounds = 100000

var seed = map[string]int{"seed": 1} // only read by the tests

func fixture() map[string]int {
	m := make(map[string]int, len(seed))
	for k, v := range seed {
		m[k] = v
	}
	return m
}

func TestFill(t *testing.T) {
	for _, name := range []string{"x", "y", "z"} {
		name := name
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			fixtures := fixture()
			for i := 0; i < rounds; i++ {
				fixtures[name] = i
			}
			if len(fixtures) != 2 {
				t.Error("somebody else was here:", fixtures)
			}
		})
	}
}

func all(pat, name string) (bool, error) { return true, nil }

func main() {
	testing.Main(all, []testing.InternalTest{{Name: "TestFill", F: TestFill}}, nil, nil)
}
