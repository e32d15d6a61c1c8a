// since 1.25
package main

import "sync"

func main() {
	var w sync.WaitGroup
	w.Go(func() { panic("in Go") })
	w.Wait()
}
