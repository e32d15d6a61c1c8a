// No deadlock is reported while a timer is pending; afterwards it is.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.AfterFunc(10*time.Millisecond, func() { fmt.Println("timer ran") })
	<-make(chan int)
	t.Stop()
}

// go1.26.8
// Output:
// timer ran
// Stderr:
// fatal error: all goroutines are asleep - deadlock!
// Waiting:
// chan receive
// Exit: 2
