package main

type job struct{ id int }

//go:noinline
func (j job) run(c chan int) {
	var p *int
	*p = j.id
}

func main() {
	c := make(chan int)
	go job{3}.run(c)
	<-c
}
