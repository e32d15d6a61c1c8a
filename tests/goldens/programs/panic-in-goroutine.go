package main

//go:noinline
func work(done chan bool) {
	defer close(done)
	panic("in a goroutine")
}

func main() {
	done := make(chan bool)
	go work(done)
	<-done
	select {}
}
