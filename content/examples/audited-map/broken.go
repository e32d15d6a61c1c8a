// The map's accessors keep count of who is inside, and panic before two uses overlap: both places have a name, and recover works.
//
// Ends: panic: put at | panic: get at
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
)

const rounds = 100000

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
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			stock.put("pen", i)
		}
	}()
	go func() {
		defer wg.Done()
		for i := 0; i < rounds; i++ {
			stock.get("pen")
		}
	}()
	wg.Wait()
	fmt.Println("no overlap seen")
}
