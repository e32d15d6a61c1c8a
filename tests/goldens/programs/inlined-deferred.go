package main

func fail(n int) {
	if n > 0 {
		panic("deferred")
	}
}

type closer struct{ n int }

func (c closer) close() { fail(c.n) }

func run(c closer) {
	defer c.close()
	defer fail(-1)
}

func main() {
	run(closer{1})
}
