package main

import "log"

func main() {
	log.SetFlags(0)
	defer println("deferred")
	log.Panicf("panic %d", 3)
}
