// The lock goes around the call into package reflect.
//
// Ends: ok
// Prints: 8080
package main

import (
	"fmt"
	"reflect"
	"sync"
)

const rounds = 20000

func main() {
	var mu sync.Mutex // guards settings
	settings := map[string]int{"port": 80}
	var wg sync.WaitGroup
	for w := 0; w < 2; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m, key, value := reflect.ValueOf(settings), reflect.ValueOf("port"), reflect.ValueOf(8080)
			for i := 0; i < rounds; i++ {
				mu.Lock()
				m.SetMapIndex(key, value)
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(settings["port"])
}
