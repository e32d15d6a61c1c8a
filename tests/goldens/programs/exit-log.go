package main

import "log"

func main() {
	log.SetFlags(0)
	defer println("never")
	log.SetPrefix("prefix: ")
	log.Fatalf("fatal %d", 3)
}
