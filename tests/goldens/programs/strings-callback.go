package main

import "strings"

func main() {
	strings.Map(func(r rune) rune {
		if r == 'c' {
			panic("mapping")
		}
		return r
	}, "abc")
}
