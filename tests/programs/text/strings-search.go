// strings: Index family, Contains, Count, Cut, Has, EqualFold, Compare with odd operands.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	s := "chicken ñandú chicken"
	fmt.Println(strings.Index(s, "ken"), strings.Index(s, ""), strings.Index(s, "x"), strings.LastIndex(s, "ken"), strings.LastIndex(s, ""), strings.Index("", ""), strings.Index("", "a"))
	fmt.Println(strings.IndexByte(s, 'k'), strings.IndexRune(s, 'ñ'), strings.IndexRune(s, 'ú'), strings.IndexRune("a\xffb", 0xFFFD), strings.IndexAny(s, "xyzñ"), strings.LastIndexAny(s, "ch"), strings.LastIndexByte(s, 'c'))
	fmt.Println(strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsUpper), strings.IndexAny(s, ""))
	fmt.Println(strings.Contains(s, ""), strings.Contains("", "a"), strings.ContainsRune(s, 'd'), strings.ContainsAny(s, "XYZ"), strings.ContainsFunc(s, unicode.IsDigit))
	fmt.Println(strings.Count(s, "c"), strings.Count(s, ""), strings.Count("", ""), strings.Count("aaaa", "aa"), strings.Count("世界", ""))
	fmt.Println(strings.HasPrefix(s, "chick"), strings.HasPrefix(s, ""), strings.HasSuffix(s, "ken"), strings.HasSuffix("a", "ba"))
	a, b, ok := strings.Cut("k=v=w", "=")
	c, d, ok2 := strings.Cut("none", "=")
	fmt.Println(a, b, ok, c, d == "", ok2)
	p, ok3 := strings.CutPrefix("prefix-x", "prefix-")
	q, ok4 := strings.CutSuffix("x.go", ".py")
	fmt.Println(p, ok3, q, ok4)
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Éé", "éÉ"), strings.EqualFold("K", "\u212a"), strings.EqualFold("a", "b"))
	fmt.Println(strings.Compare("a", "b"), strings.Compare("b", "a"), strings.Compare("a", "a"), strings.Compare("", "a"))
	long := strings.Repeat("ab", 1000) + "needle" + strings.Repeat("ba", 10)
	fmt.Println(strings.Index(long, "needle"), strings.LastIndex(long, "abn"), strings.Index(long, "bab"), strings.Count(long, "ab"))
}

// go1.26.8
// Output:
// 4 0 -1 20 23 0 -1
// 4 8 13 1 8 19 19
// 7 -1 -1
// true false true false false
// 4 22 1 2 3
// true true true false
// k v=w true none true false
// x true x.go false
// false true true false
// -1 1 0 -1
// 2000 1998 1 1009
