package main

import (
	"fmt"
	"sync"
)

type bad struct{}

func (bad) String() string { panic("String") }

type worse struct{ list []int }

func (w *worse) Error() string { return fmt.Sprint(w.list[1]) }

type formatted int

func (formatted) Format(s fmt.State, verb rune) { panic(fmt.Errorf("%c", verb)) }

type deadly struct{ mu *sync.Mutex }

func (d deadly) String() string {
	d.mu.Unlock()
	return ""
}

func main() {
	fmt.Println(bad{}, &worse{}, formatted(1))
	fmt.Printf("%s %v %d\n", bad{}, (*worse)(nil), formatted(2))
	fmt.Printf("%v\n", []interface{}{bad{}, map[string]error{"e": &worse{}}})
	fmt.Println(deadly{new(sync.Mutex)})
}
