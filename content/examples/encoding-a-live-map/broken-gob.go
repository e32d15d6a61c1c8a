// The gob encoder ranges over the map with package reflect.
//
// Ends: fatal error: concurrent map iteration and map write | fatal error: concurrent map read and map write
package main

import (
	"encoding/gob"
	"fmt"
	"io/ioutil"
	"sync"
)

const rounds = 20000

func main() {
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 1000*rounds; i++ {
			stock["pear"] = i
		}
	}()
	out := gob.NewEncoder(ioutil.Discard)
	for i := 0; i < rounds; i++ {
		out.Encode(stock)
	}
	wg.Wait()
	fmt.Println("encoded")
}
