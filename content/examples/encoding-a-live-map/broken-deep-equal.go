// reflect.DeepEqual reads both maps, key by key.
//
// Ends: fatal error: concurrent map read and map write | fatal error: concurrent map iteration and map write
package main

import (
	"fmt"
	"reflect"
	"sync"
)

const rounds = 100000

func main() {
	stock := map[string]int{"apple": 5, "pear": 7, "plum": 9}
	old := map[string]int{"apple": 5, "pear": 7, "plum": 9}
	same := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			stock["pear"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		if reflect.DeepEqual(stock, old) {
			same++
		}
	}
	wg.Wait()
	fmt.Println(same <= rounds)
}
