// A lock around every use. The audit stays in and has nothing to complain about.
//
// Ends: ok
// Prints: no overlap seen
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

const rounds = 10000

// audited is a map with a guard that does not wait: it complains.
type audited struct {
	users int32 // readers inside, or -1 while a writer is
	last  atomic.Value
	m     map[string]int
}

func caller() string {
	_, file, line, _ := runtime.Caller(2)
	return fmt.Sprintf("%s:%d", filepath.Base(file), line)
}

func (a *audited) put(key string, v int) {
	if !atomic.CompareAndSwapInt32(&a.users, 0, -1) {
		panic(fmt.Sprint("put at ", caller(), " while the map is in use; last in: ", a.last.Load()))
	}
	a.last.Store("put at " + caller())
	a.m[key] = v
	atomic.StoreInt32(&a.users, 0)
}

func (a *audited) get(key string) int {
	for {
		n := atomic.LoadInt32(&a.users)
		if n < 0 {
			panic(fmt.Sprint("get at ", caller(), " while the map is written; last in: ", a.last.Load()))
		}
		if atomic.CompareAndSwapInt32(&a.users, n, n+1) {
			break
		}
	}
	a.last.Store("get at " + caller())
	v := a.m[key]
	atomic.AddInt32(&a.users, -1)
	return v
}

func main() {
	stock := &audited{m: map[string]int{"pen": 1}}
	var mu sync.Mutex // guards stock
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			stock.put("pen", i)
			mu.Unlock()
		}
	}()
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			mu.Lock()
			stock.get("pen")
			mu.Unlock()
		}
	}()
	wg.Wait()
	fmt.Println("no overlap seen")
}
