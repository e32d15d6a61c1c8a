// MapKeys walks the map: a loop over it, without the word range.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import (
	"fmt"
	"reflect"
	"sync"
)

const rounds = 100000

func main() {
	settings := map[string]int{"host": 1, "port": 80, "user": 2}
	n := 0
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 20*rounds; i++ {
			settings["port"] = i
		}
	}()
	for i := 0; i < rounds; i++ {
		n += len(reflect.ValueOf(settings).MapKeys())
	}
	wg.Wait()
	fmt.Println(n)
}
