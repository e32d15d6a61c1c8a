// since 1.12
package main

import "fmt"

// What a Formatter is told, and in which order types are when they are keys of a map.

type told struct{}

func (told) Format(s fmt.State, verb rune) {
	_, width := s.Width()
	_, precision := s.Precision()
	fmt.Fprint(s, string(verb), width, precision, s.Flag('0'), s.Flag('-'))
}

type count int

type word string

func main() {
	fmt.Printf("%v|%-08d|%0-8d|%-0*d|%+.2x\n", told{}, told{}, told{}, 5, told{}, told{})
	fmt.Printf("%-08d|%0-8d|%0*d|%08.3d|%-08s|\n", 42, 42, -6, 42, 42, "s")
	fmt.Println(map[interface{}]int{1: 1, "a": 2, true: 3, count(1): 4, 1.5: 5, word("b"): 6, nil: 7})
}
