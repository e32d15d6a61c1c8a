// What is in a lock, as fmt shows it.
package main

import (
	"fmt"
	"reflect"
	"sync"
)

type guarded struct {
	sync.Mutex
	rw   sync.RWMutex
	once *sync.Once
	n    map[string]int
}

func show(v interface{}) {
	fmt.Printf("%v\n%+v\n%#v\n", v, v, v)
}

func main() {
	var mu sync.Mutex
	show(&mu)
	mu.Lock()
	show(&mu)
	mu.Unlock()
	show(&mu)

	var rw sync.RWMutex
	show(&rw)
	rw.RLock()
	rw.RLock()
	show(&rw)
	rw.RUnlock()
	rw.RUnlock()
	rw.Lock()
	show(&rw)
	rw.Unlock()
	show(&rw)

	var once sync.Once
	show(&once)
	once.Do(func() { show(&once) })
	show(&once)

	g := &guarded{n: map[string]int{"a": 1}}
	show(g)
	g.Lock()
	g.rw.RLock()
	fmt.Printf("%v %+v\n", g, g)

	for _, v := range []interface{}{&mu, &rw, &once} {
		t := reflect.TypeOf(v).Elem()
		fmt.Println(t, t.Size(), t.Align(), t.NumField())
		for i := 0; i < t.NumField(); i++ {
			fmt.Println("", t.Field(i).Name, t.Field(i).Offset, t.Field(i).Type.Kind())
		}
	}
}
