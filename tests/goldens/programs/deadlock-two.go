package main

//go:noinline
func producer(c chan int) {
	c <- 1
	c <- 2
}

func main() {
	c, d := make(chan int), make(chan int)
	go producer(c)
	println(<-c)
	<-d
}
