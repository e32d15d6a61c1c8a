// A framework recycles its request context. A goroutine that outlives the handler writes into what is now the next request's.
//
// Ends: fatal error: concurrent map writes | fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 20000

// Context is what a web framework hands to a handler.
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
	e.pool.Put(c) // the handler has returned: the context is free again
}

func main() {
	var audits sync.WaitGroup
	e := &engine{handler: func(c *Context) {
		c.Set("user", 7)
		audits.Add(1)
		go func() { // not waited for
			defer audits.Done()
			for i := 0; i < 100; i++ {
				c.Set("audited", c.Get("user"))
			}
		}()
		for i := 0; i < 100; i++ {
			c.Set("step", i)
		}
	}}
	e.pool.New = func() interface{} { return &Context{keys: map[string]int{}} }
	for i := 0; i < rounds; i++ {
		e.serve()
	}
	audits.Wait()
	fmt.Println("served")
}
