package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, r := range []*strings.Replacer{
		strings.NewReplacer("", "1", "a", "bb", "b", ""),
		strings.NewReplacer("a", "bb", "", "1", "b", ""),
		strings.NewReplacer("ab", "X", "", "-", "abc", "Y"),
		strings.NewReplacer("", "-"),
		strings.NewReplacer("", "-", "", "+"),
		strings.NewReplacer("a", "1", "a", "2", "aa", "3"),
		strings.NewReplacer("", "", "é", "e"),
	} {
		for _, s := range []string{"", "a", "abab", "xaabcé", "b\xffa"} {
			fmt.Printf(" %q", r.Replace(s))
		}
		fmt.Println()
	}
}

// go1.26.8
// Output:
//  "1" "1bb1" "1bb11bb11" "1x1bb1bb11c1\xc31\xa91" "11\xff1bb1"
//  "1" "bb1" "bb1bb11" "1xbbbb11c1\xc31\xa91" "11\xffbb1"
//  "-" "-a-" "XX-" "-x-aX-c-\xc3-\xa9-" "-b-\xff-a-"
//  "-" "-a-" "-a-b-a-b-" "-x-a-a-b-c-\xc3-\xa9-" "-b-\xff-a-"
//  "-" "-a-" "-a-b-a-b-" "-x-a-a-b-c-\xc3-\xa9-" "-b-\xff-a-"
//  "" "1" "1b1b" "x11bcé" "b\xff1"
//  "" "a" "abab" "xaabce" "b\xffa"
