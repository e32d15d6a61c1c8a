package main

import "os"

func main() {
	defer println("never")
	println("leaving")
	os.Exit(7)
}
