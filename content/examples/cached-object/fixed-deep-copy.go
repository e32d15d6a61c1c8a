// Whoever wants to edit makes a deep copy first. What is in the cache is read-only for all; a change replaces the object.
//
// Ends: ok
// Prints: selected 5000, marked yes
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Pod struct {
	Name   string
	Labels map[string]string
}

func (p *Pod) DeepCopy() *Pod {
	labels := make(map[string]string, len(p.Labels))
	for k, v := range p.Labels {
		labels[k] = v
	}
	return &Pod{p.Name, labels}
}

type Cache struct {
	mu   sync.Mutex
	pods map[string]*Pod // guarded by mu; the pods are never edited
}

func (c *Cache) Get(name string) *Pod {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.pods[name]
}

func (c *Cache) Replace(p *Pod) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pods[p.Name] = p
}

func main() {
	cache := &Cache{pods: map[string]*Pod{"web": {"web", map[string]string{"app": "shop"}}}}
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { // one controller marks the pod
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mine := cache.Get("web").DeepCopy()
			mine.Labels["seen"] = "yes"
			cache.Replace(mine)
		}
	}()
	shops := 0
	for i := 0; i < rounds; i++ { // another selects by label
		if cache.Get("web").Labels["app"] == "shop" {
			shops++
		}
	}
	wg.Wait()
	fmt.Printf("selected %d, marked %s\n", shops, cache.Get("web").Labels["seen"])
}
