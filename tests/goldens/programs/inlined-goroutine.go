package main

func fail(n int) {
	if n > 1 {
		panic("too many")
	}
}

func check(n int) { fail(n) }

func start(n int, done chan bool) {
	go func() {
		check(n)
		done <- true
	}()
}

func main() {
	done := make(chan bool)
	start(1, done)
	<-done
	start(2, done)
	<-done
}
