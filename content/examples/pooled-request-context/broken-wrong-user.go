// A lock inside the context stops the crash and keeps the mistake: the late goroutine reads the next request's user.
//
// Ends: ok
// Prints: the audit of user 1 saw user 2
package main

import (
	"fmt"
	"sync"
)

type Context struct {
	mu   sync.Mutex
	keys map[string]int // guarded by mu
}

func (c *Context) Set(key string, v int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.keys[key] = v
}

func (c *Context) Get(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.keys[key]
}

// free holds the contexts that no request uses; a real framework has a sync.Pool here.
var free = make(chan *Context, 1)

func serve(user int, handler func(*Context)) {
	c := <-free
	c.Set("user", user)
	handler(c)
	free <- c
}

func main() {
	free <- &Context{keys: map[string]int{}}
	late := make(chan bool)
	var audit sync.WaitGroup
	audit.Add(1)
	serve(1, func(c *Context) {
		go func() {
			defer audit.Done()
			<-late // a slow network
			fmt.Println("the audit of user 1 saw user", c.Get("user"))
		}()
	})
	serve(2, func(c *Context) { close(late); audit.Wait() })
}
