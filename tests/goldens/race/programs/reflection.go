package main

import (
	"reflect"
	"time"
)

func pair(first, second func()) {
	done := make(chan bool)
	go func() {
		first()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	second()
	<-done
}

func main() {
	m := map[int]int{1: 1, 2: 2}
	v := reflect.ValueOf(m)
	key := reflect.ValueOf(1)
	pair(func() { m[1] = 3 }, func() { v.MapIndex(key) })
	pair(func() { v.SetMapIndex(key, key) }, func() { _ = m[1] })
	pair(func() { v.SetMapIndex(key, reflect.Value{}) }, func() { m[2] = 4 })
	pair(func() { m[2] = 5 }, func() { v.Len() })
	pair(func() { m[2] = 6 }, func() { v.MapKeys() })
	names := map[string]int{"a": 1}
	word := reflect.ValueOf("a")
	pair(func() { names["a"] = 3 }, func() { reflect.ValueOf(names).MapIndex(word) })
	pair(func() { reflect.ValueOf(names).SetMapIndex(word, key) }, func() { _ = names["a"] })
	pair(func() { reflect.ValueOf(names).SetMapIndex(word, reflect.Value{}) }, func() { names["b"] = 4 })
	n := 1
	pn := reflect.ValueOf(&n).Elem()
	pair(func() { n = 2 }, func() { pn.Int() })
	pair(func() { pn.SetInt(3) }, func() { n = 4 })
	pair(func() { n = 5 }, func() { pn.Interface() })
	pair(func() { pn.Set(reflect.ValueOf(6)) }, func() { n = 7 })
	s, t := make([]int, 3), make([]int, 3)
	pair(func() { s[1] = 1 }, func() { reflect.Copy(reflect.ValueOf(t), reflect.ValueOf(s)) })
}
