// An event carries a map in an interface; the sender keeps editing the map.
package main

import (
	"fmt"
	"sync"
)

const rounds = 100_000

type Event struct {
	Name    string
	Payload any
}

func main() {
	fields := map[string]int{"code": 200}
	event := Event{"request", fields} // the same map, now with two holders

	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for range rounds {
			_ = event.Payload.(map[string]int)["code"]
		}
	}()

	for i := range rounds {
		fields["code"] = i
	}
	wg.Wait()
	fmt.Println("sent", event.Name)
}
