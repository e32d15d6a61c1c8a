// The event gets a copy of its own; the sender may go on editing.
//
// Ends: ok
// Prints: sent request with map[code:200]
package main

import (
	"fmt"
	"sync"
)

const rounds = 100000

type Event struct {
	Name    string
	Payload interface{} // holds a map[string]int that nobody edits
}

func NewEvent(name string, fields map[string]int) Event {
	payload := make(map[string]int, len(fields))
	for k, v := range fields {
		payload[k] = v
	}
	return Event{name, payload}
}

func main() {
	fields := map[string]int{"code": 200}
	event := NewEvent("request", fields)

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
	fmt.Println("sent", event.Name, "with", event.Payload)
}
