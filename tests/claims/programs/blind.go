// What the check of a map does not look at, beside a goroutine that writes all the time.
package main

import (
	"fmt"
	"os"
)

var (
	m     = map[int]int{}
	empty = map[int]int{}
	all   = map[int]int{1: 1}
	word  = [2]string{"ab", "ab"}
)

// Nobody writes to a map while an element's own memory is written.
var slots = map[int]*[2]int{0: {}}

func main() {
	n := 3000
	pairs := map[string][2]func(i int){
		"len": {func(i int) { m[i%32] = i }, func(int) { _ = len(m) }},
		"empty": {func(i int) { delete(empty, i) }, func(i int) {
			_ = empty[i]
			for range empty {
			}
		}},
		"variable": {func(i int) { all = map[int]int{1: i} }, func(int) { _ = all[1] }},
		"element":  {func(i int) { slots[0][0] = i }, func(int) { _ = slots[0][0] }},
		"string":   {func(i int) { word[i%2] = word[(i+1)%2][:i%3%2+1] + "x" }, func(i int) { _ = word[i%2] }},
	}
	pair := pairs[os.Args[1]]
	done := make(chan bool)
	for _, f := range pair {
		go func(f func(int)) {
			for i := 0; i < n; i++ {
				f(i)
			}
			done <- true
		}(f)
	}
	<-done
	<-done
	fmt.Println("survived")
}
