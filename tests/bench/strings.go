// Strings: bytes and runes of a text, words counted in a map, a builder, and conversions of numbers.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

const text = "the quick brown fox jumps over the lazy dog, and the dog größte sleeps "

func main() {
	words := map[string]int{}
	spaces, runes := 0, 0
	for round := 0; round < 300; round++ {
		for i := 0; i < len(text); i++ {
			if text[i] == ' ' {
				spaces++
			}
		}
		for _, r := range text {
			if r > 'a' {
				runes++
			}
		}
		for _, w := range strings.Fields(text) {
			words[strings.ToUpper(w)]++
		}
	}
	var b strings.Builder
	for i := 0; i < 20000; i++ {
		b.WriteString(strconv.Itoa(i))
		b.WriteByte(',')
	}
	sum := 0
	for _, part := range strings.Split(b.String(), ",") {
		n, err := strconv.Atoi(part)
		if err == nil {
			sum += n
		}
	}
	fmt.Println(spaces, runes, len(words), words["THE"], b.Len(), sum)
}

// go1.26.8
// Output:
// 4200 16200 12 900 108890 199990000
