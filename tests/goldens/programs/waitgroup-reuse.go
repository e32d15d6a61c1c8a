package main

import "sync"

func main() {
	var w sync.WaitGroup
	w.Add(2)
	w.Done()
	w.Done()
	w.Wait()
	defer func() {
		println(recover().(string))
		w.Add(1 << 31)
	}()
	w.Done()
}
