// A cache hands out pointers to the objects it holds; one consumer edits the labels of the object, another reads them.
//
// Ends: fatal error: concurrent map read and map write
package main

import (
	"fmt"
	"sync"
)

const rounds = 1000000

type Pod struct {
	Name   string
	Labels map[string]string
}

type Cache struct {
	mu   sync.Mutex
	pods map[string]*Pod // guarded by mu
}

func (c *Cache) Get(name string) *Pod {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.pods[name] // the object itself, not a copy
}

func main() {
	cache := &Cache{pods: map[string]*Pod{"web": {"web", map[string]string{"app": "shop"}}}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // one controller marks the pod
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			cache.Get("web").Labels["seen"] = "yes"
		}
	}()
	shops := 0
	for i := 0; i < rounds; i++ { // another selects by label
		if cache.Get("web").Labels["app"] == "shop" {
			shops++
		}
	}
	wg.Wait()
	fmt.Println("selected", shops)
}
