// An event carries a map in an interface; the sender keeps editing the map.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Event struct {
	Name    string
	Payload interface{}
}

func main() {
	fields := map[string]int{"code": 200}
	event := Event{"request", fields} // the same map, now with two holders

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			_ = event.Payload.(map[string]int)["code"]
		}
	}()

	for i := 0; i < rounds; i++ {
		fields["code"] = i
	}
	wg.Wait()
	fmt.Println("sent", event.Name)
}
