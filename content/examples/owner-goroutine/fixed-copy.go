// The owner answers with values: a number, or a copy that belongs to the one who asked.
//
// Ends: ok
// Prints: 1500 items, 501 pens
package main

import "fmt"

const rounds = 500

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
			stock[item]++
		case reply := <-o.all:
			c := make(map[string]int, len(stock))
			for k, v := range stock {
				c[k] = v
			}
			reply <- c
		}
	}
}

func (o *owner) everything() map[string]int {
	reply := make(chan map[string]int)
	o.all <- reply
	return <-reply
}

func main() {
	o := &owner{make(chan string), make(chan chan map[string]int)}
	go o.run()
	items := 0
	for i := 0; i < rounds; i++ {
		stock := o.everything()
		o.add <- "pen"
		for range stock {
			items++
		}
	}
	fmt.Printf("%d items, %d pens\n", items, o.everything()["pen"])
	close(o.add)
}
