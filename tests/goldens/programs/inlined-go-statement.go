package main

func fail(n int) {
	if n > 0 {
		panic("started")
	}
}

func main() {
	go fail(1)
	select {}
}
