//go:build ignore

// Prints src/std/unicode/categories.gen.ts from the unicode tables of the Go that runs it: go run scripts/gen-std.unicode.go.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

// One letter a category, in the order of CATEGORIES below; Cn is what no other category holds.
var names = []string{"Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co"}

const letters = "abcdefghijklmnopqrstuvwxyzABCD"

func category(r rune) int {
	for i, name := range names[1:] {
		if unicode.Is(unicode.Categories[name], r) {
			return i + 1
		}
	}
	return 0
}

func main() {
	var runs strings.Builder
	last, length := category(0), 0
	flush := func() {
		runs.WriteByte(letters[last])
		if length > 1 {
			fmt.Fprint(&runs, length)
		}
	}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		c := category(r)
		if c != last {
			flush()
			last, length = c, 0
		}
		length++
	}
	flush()
	fmt.Printf("// General categories of Unicode %s as runs over all code points. Written by scripts/gen-std.unicode.go; do not edit.\n\n", unicode.Version)
	fmt.Println("/** Category number i is written as letter i of a … z, A … D. */")
	fmt.Printf("export const CATEGORIES = '%s';\n\n", strings.Join(names, " "))
	fmt.Println("/** A letter and how many code points in a row have that category (1 when absent). */")
	fmt.Printf("export const RUNS =\n  '%s';\n", runs.String())
}
