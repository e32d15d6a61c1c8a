// A map and a lock for each tenant: one tenant's load does not hold up another, and a tenant who leaves is one delete.
//
// Ends: ok
// Prints: ada 5000, bob 5000
// Prints: after ada left: ada 0, bob 5000
package main

import (
	"fmt"
	"sync"
)

const rounds = 5000

type Tenant struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (t *Tenant) Add(name string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.m[name]++
}

func (t *Tenant) Get(name string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.m[name]
}

type Tenants struct {
	mu sync.Mutex
	m  map[string]*Tenant // guarded by mu; what is inside a Tenant is not
}

// Of returns the tenant's own map, and makes it on first use.
func (ts *Tenants) Of(tenant string) *Tenant {
	ts.mu.Lock()
	defer ts.mu.Unlock()
	t, ok := ts.m[tenant]
	if !ok {
		t = &Tenant{m: map[string]int{}}
		ts.m[tenant] = t
	}
	return t
}

func (ts *Tenants) Forget(tenant string) {
	ts.mu.Lock()
	defer ts.mu.Unlock()
	delete(ts.m, tenant)
}

func main() {
	ts := &Tenants{m: map[string]*Tenant{}}
	var wg sync.WaitGroup
	for _, tenant := range []string{"ada", "bob"} {
		wg.Add(1)
		go func(tenant string) {
			defer wg.Done()
			for i := 0; i < rounds; i++ {
				ts.Of(tenant).Add("visits")
			}
		}(tenant)
	}
	wg.Wait()
	fmt.Printf("ada %d, bob %d\n", ts.Of("ada").Get("visits"), ts.Of("bob").Get("visits"))
	ts.Forget("ada")
	fmt.Printf("after ada left: ada %d, bob %d\n", ts.Of("ada").Get("visits"), ts.Of("bob").Get("visits"))
}
