// SetMapIndex is a map write like the one with brackets; package reflect takes no lock.
//
// Ends: fatal error: concurrent map writes
package main

import (
	"fmt"
	"reflect"
	"sync"
)

const rounds = 500000

func main() {
	settings := map[string]int{"port": 80}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m, key, value := reflect.ValueOf(settings), reflect.ValueOf("port"), reflect.ValueOf(8080)
			for i := 0; i < rounds; i++ {
				m.SetMapIndex(key, value)
			}
		}()
	}
	wg.Wait()
	fmt.Println(settings["port"])
}
