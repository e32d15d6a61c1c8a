// Goroutines and channels with one result in every schedule: sieve, fan-in with sums, semaphore, ping-pong, worker pool.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func generate(c chan<- int) {
	for i := 2; ; i++ {
		c <- i
	}
}

func filter(in <-chan int, out chan<- int, p int) {
	for {
		if i := <-in; i%p != 0 {
			out <- i
		}
	}
}

func main() {
	c := make(chan int)
	go generate(c)
	var primes []int
	for i := 0; i < 12; i++ {
		p := <-c
		primes = append(primes, p)
		next := make(chan int)
		go filter(c, next, p)
		c = next
	}
	fmt.Println(primes)

	jobs, results := make(chan int), make(chan [2]int, 4)
	var wg sync.WaitGroup
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				results <- [2]int{j, j * j}
			}
		}()
	}
	go func() {
		for j := 0; j < 20; j++ {
			jobs <- j
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	var squares []int
	for r := range results {
		if r[0]*r[0] != r[1] {
			fmt.Println("wrong", r)
		}
		squares = append(squares, r[1])
	}
	sort.Ints(squares)
	fmt.Println(len(squares), squares[19], squares[7])

	ping, pong := make(chan int), make(chan int)
	go func() {
		for n := range ping {
			pong <- n + 1
		}
		close(pong)
	}()
	n := 0
	for i := 0; i < 100; i++ {
		ping <- n
		n = <-pong
	}
	close(ping)
	_, open := <-pong
	fmt.Println(n, open)

	sem := make(chan struct{}, 3)
	var mu sync.Mutex
	running, peak, total := 0, 0, 0
	for i := 0; i < 30; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sem <- struct{}{}
			mu.Lock()
			running++
			peak = max(peak, running)
			total += i
			mu.Unlock()
			mu.Lock()
			running--
			mu.Unlock()
			<-sem
		}()
	}
	wg.Wait()
	fmt.Println(peak <= 3, running, total, len(sem))

	ring := make([]chan int, 50)
	for i := range ring {
		ring[i] = make(chan int)
	}
	for i := range ring[:49] {
		go func() { ring[i+1] <- 1 + <-ring[i] }()
	}
	go func() { ring[0] <- 0 }()
	fmt.Println(<-ring[49])
}

// go1.26.8
// Output:
// [2 3 5 7 11 13 17 19 23 29 31 37]
// 20 361 49
// 100 false
// true 0 435 0
// 49
