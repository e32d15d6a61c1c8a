// A Copy method makes a context that the pool never sees, with a map of its own. It is called before the goroutine starts.
//
// Ends: ok
// Prints: served
package main

import (
	"fmt"
	"sync"
)

const rounds = 2000

type Context struct{ keys map[string]int }

func (c *Context) Set(key string, v int) { c.keys[key] = v }
func (c *Context) Get(key string) int    { return c.keys[key] }

// Copy is for goroutines that outlive the handler. What the values point to is still shared.
func (c *Context) Copy() *Context {
	keys := make(map[string]int, len(c.keys))
	for k, v := range c.keys {
		keys[k] = v
	}
	return &Context{keys}
}

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
	e := &engine{handler: func(c *Context) {
		c.Set("user", 7)
		audits.Add(1)
		go func(c *Context) {
			defer audits.Done()
			for i := 0; i < 10; i++ {
				c.Set("audited", c.Get("user"))
			}
		}(c.Copy())
		for i := 0; i < 10; i++ {
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
