// One goroutine owns the map and answers requests. But one of its answers is the map.
//
// Ends: fatal error: concurrent map iteration and map write
package main

import "fmt"

const rounds = 200000

type owner struct {
	add chan string
	all chan chan map[string]int
}

func (o *owner) run() {
	stock := map[string]int{"pen": 1, "ink": 2, "pad": 3}
	for {
		select {
		case item, ok := <-o.add:
			if !ok {
				return
			}
			for i := 0; i < 100; i++ {
				stock[item]++
			}
		case reply := <-o.all:
			reply <- stock // from here on it has two owners
		}
	}
}

func main() {
	o := &owner{make(chan string), make(chan chan map[string]int)}
	go o.run()
	items := 0
	for i := 0; i < rounds; i++ {
		reply := make(chan map[string]int)
		o.all <- reply
		stock := <-reply
		o.add <- "pen"
		for range stock {
			items++
		}
	}
	close(o.add)
	fmt.Println(items)
}
