// Long strings built in loops, substrings that outlive their parents, byte buffers reused.
package main

import (
	"fmt"
	"strings"
)

func main() {
	s := ""
	for i := range 300 {
		s += string(rune('a' + i%26))
	}
	part := s[100:110]
	s = strings.ToUpper(s)
	fmt.Println(len(s), part, s[100:110])
	b := make([]byte, 0, 8)
	var snaps []string
	for i := range 5 {
		b = append(b, byte('0'+i))
		snaps = append(snaps, string(b))
	}
	b[0] = 'X'
	fmt.Println(snaps, string(b))
	rs := []rune(part)
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		rs[i], rs[j] = rs[j], rs[i]
	}
	fmt.Println(string(rs), part)
	lines := strings.Split("one\ntwo\n\nfour", "\n")
	for i, l := range lines {
		lines[i] = fmt.Sprintf("%02d:%-5s|", i, l)
	}
	fmt.Println(strings.Join(lines, ";"))
	words := map[string]int{}
	for _, w := range strings.FieldsFunc("The cat, the dog; THE end. Cat!", func(r rune) bool { return strings.ContainsRune(" ,;.!", r) }) {
		words[strings.ToLower(w)]++
	}
	fmt.Println(words)
	var sb strings.Builder
	for i := 0; sb.Len() < 40; i++ {
		fmt.Fprintf(&sb, "%d,", i*i)
	}
	fmt.Println(strings.TrimRight(sb.String(), ","))
	caesar := func(s string, k int) string {
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return 'a' + (r-'a'+rune(k)+26)%26
			}
			return r
		}, s)
	}
	fmt.Println(caesar("hello, wörld", 3), caesar(caesar("hello", 7), -7))
	bytes := []byte("abc")
	alias := bytes[:2]
	copy(bytes[1:], "ZZ")
	fmt.Println(string(bytes), string(alias), string(append(alias, '!')), string(bytes))
	const long = "0123456789"
	fmt.Println(long[3:7], long[len(long)-1:], long[:0] == "", len(long[5:]))
	palindrome := func(s string) bool {
		for i := range len(s) / 2 {
			if s[i] != s[len(s)-1-i] {
				return false
			}
		}
		return true
	}
	fmt.Println(palindrome("abba"), palindrome("abcba"), palindrome("ab"), palindrome(""))
}

// go1.26.8
// Output:
// 300 wxyzabcdef WXYZABCDEF
// [0 01 012 0123 01234] X1234
// fedcbazyxw wxyzabcdef
// 00:one  |;01:two  |;02:     |;03:four |
// map[cat:2 dog:1 end:1 the:3]
// 0,1,4,9,16,25,36,49,64,81,100,121,144,169
// khoor, zöuog hello
// aZ! aZ aZ! aZ!
// 3456 9 true 5
// true true false true
