// Printing ranges over the map as well.
//
// Ends: fatal error: concurrent map iteration and map write
// Releases: 1.12 and later
// Elsewhere: fatal error: concurrent map read and map write | fatal error: concurrent map iteration and map write
package main

import (
	"fmt"
	"io/ioutil"
	"sync"
)

const rounds = 100000

func main() {
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			stock["pear"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		fmt.Fprintln(ioutil.Discard, stock)
	}
	wg.Wait()
	fmt.Println("printed")
}
