package main

import "runtime/debug"

type worker struct{ id int }

//go:noinline
func (w *worker) run(n int, done chan bool) {
	debug.PrintStack()
	done <- true
}

//go:noinline
func (w worker) start(done chan bool) {
	go w.run(1, done)
	<-done
	go func() {
		w.run(2, done)
	}()
	<-done
	go func(n int) {
		func() {
			recover()
			w.run(n, done)
		}()
	}(3)
	<-done
}

//go:noinline
func plain(done chan bool) {
	debug.PrintStack()
	done <- true
}

func main() {
	done := make(chan bool)
	go plain(done)
	<-done
	worker{1}.start(done)
	f := plain
	go f(done)
	<-done
	for i := 0; i < 2; i++ {
		go func() {
			go plain(done)
			done <- true
		}()
		<-done
		<-done
	}
}
