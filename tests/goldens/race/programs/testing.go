package main

import (
	"os"
	"sync"
	"testing"
)

var x int

func write(v int) { x = v }

func race() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		write(1)
	}()
	write(2)
	wg.Wait()
}

func outer(t *testing.T) {
	race()
	t.Run("inner", inner)
}

// Ends before the test's log could tell how long it took.
func inner(t *testing.T) {
	race()
	os.Exit(1)
}

func every(pattern, name string) (bool, error) { return true, nil }

func main() {
	testing.Main(every, []testing.InternalTest{{"outer", outer}}, nil, nil)
}
