// Take out what the goroutine needs while the handler still runs, and give it only that.
//
// Ends: ok
// Prints: 2000 audits, users 14000
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const rounds = 2000

type Context struct{ keys map[string]int }

func (c *Context) Set(key string, v int) { c.keys[key] = v }
func (c *Context) Get(key string) int    { return c.keys[key] }

type engine struct {
	pool    sync.Pool
	handler func(*Context)
}

func (e *engine) serve() {
	c := e.pool.Get().(*Context)
	for k := range c.keys {
		delete(c.keys, k)
	}
	e.handler(c)
	e.pool.Put(c)
}

func main() {
	var audits sync.WaitGroup
	var n, users int64
	e := &engine{handler: func(c *Context) {
		c.Set("user", 7)
		user := c.Get("user") // on the handler's goroutine
		audits.Add(1)
		go func() {
			defer audits.Done()
			atomic.AddInt64(&n, 1)
			atomic.AddInt64(&users, int64(user))
		}()
		c.Set("step", 1)
	}}
	e.pool.New = func() interface{} { return &Context{keys: map[string]int{}} }
	for i := 0; i < rounds; i++ {
		e.serve()
	}
	audits.Wait()
	fmt.Printf("%d audits, users %d\n", n, users)
}
