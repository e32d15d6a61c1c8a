// Load and Store are safe one by one; between them somebody else can store. No crash, no report: the total is wrong.
//
// Ends: exit 1
// Prints: updates were lost
package main

import (
	"fmt"
	"os"
	"sync"
)

const rounds = 20000

func main() {
	var counts sync.Map // string -> int
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				n, _ := counts.LoadOrStore("page", 0)
				counts.Store("page", n.(int)+1)
			}
		}()
	}
	wg.Wait()
	total, _ := counts.Load("page")
	if total != 4*rounds {
		fmt.Println("updates were lost")
		os.Exit(1)
	}
}
