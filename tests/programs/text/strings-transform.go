// strings: case, trim, split, join, replace, map, fields, title, padding with Repeat.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	fmt.Printf("%q %q %q\n", strings.Split("a,b,,c", ","), strings.Split("", ","), strings.Split("héy", ""))
	fmt.Printf("%q %q %q\n", strings.SplitN("a,b,c", ",", 2), strings.SplitN("a,b", ",", 0), strings.SplitN("a,b,c", ",", -1))
	fmt.Printf("%q %q\n", strings.SplitAfter("a,b,c", ","), strings.SplitAfterN("a,b,c", ",", 2))
	fmt.Printf("%q %q %q\n", strings.Fields("  a  b\t\nc "), strings.Fields("   "), strings.FieldsFunc("a1b22c", unicode.IsDigit))
	fmt.Printf("%q %q %q\n", strings.Join([]string{"a", "b"}, "--"), strings.Join(nil, "x"), strings.Join([]string{"only"}, "x"))
	fmt.Printf("%q %q %q %q\n", strings.Replace("aaaa", "a", "b", 2), strings.Replace("abc", "", "-", -1), strings.ReplaceAll("oink oink", "k", "ky"), strings.Replace("abc", "b", "", 0))
	fmt.Println(strings.ToUpper("héllo ß ǆ"), strings.ToLower("HÉLLO İ"), strings.ToTitle("ǆ"), strings.Title("the quick-brown fox"))
	fmt.Printf("%q %q %q %q\n", strings.TrimSpace(" \t\n x y \u00a0"), strings.Trim("xxhixx", "x"), strings.Trim("¡¡Hola!!", "!¡"), strings.Trim("abc", ""))
	fmt.Printf("%q %q %q %q\n", strings.TrimLeft("aabb", "a"), strings.TrimRight("aabb", "b"), strings.TrimPrefix("aabb", "a"), strings.TrimSuffix("aabb", "bb"))
	fmt.Printf("%q %q\n", strings.TrimFunc("12ab34", unicode.IsDigit), strings.TrimLeftFunc("12ab", unicode.IsDigit))
	rot13 := func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z':
			return 'a' + (r-'a'+13)%26
		case r == '!':
			return -1
		}
		return r
	}
	fmt.Println(strings.Map(rot13, "hello, wörld!"), strings.Map(func(r rune) rune { return 'é' }, "abc"))
	r := strings.NewReplacer("<", "&lt;", ">", "&gt;", "a", "A")
	fmt.Println(r.Replace("<a>b</a>"), strings.NewReplacer("aa", "1", "a", "2", "aaa", "3").Replace("aaaaaa"), strings.NewReplacer("", "X").Replace("ab"))
	fmt.Println(strings.Repeat("-", 10), strings.Repeat("", 5) == "", strings.Repeat("ab", 0) == "")
	fmt.Println(strings.ToValidUTF8("a\xffb\xfe\xfdc", "?"), strings.Clone("x"), strings.ContainsRune("\xff", 0xFFFD))
	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteByte('!')
	b.WriteRune('世')
	b.WriteString("end")
	fmt.Println(b.String(), b.Len())
	b.Reset()
	fmt.Println(b.Len(), b.String() == "")
	rd := strings.NewReader("reader")
	buf := make([]byte, 4)
	n, err := rd.Read(buf)
	m, err2 := rd.Read(buf[n-1:])
	k, err3 := rd.Read(buf)
	fmt.Println(n, err, m, err2, k, err3, string(buf), rd.Len(), rd.Size())
	defer func() { fmt.Println(recover()) }()
	strings.Repeat("x", -1)
}

// go1.26.8
// Output:
// ["a" "b" "" "c"] [""] ["h" "é" "y"]
// ["a" "b,c"] [] ["a" "b" "c"]
// ["a," "b," "c"] ["a," "b,c"]
// ["a" "b" "c"] [] ["a" "b" "c"]
// "a--b" "" "only"
// "bbaa" "-a-b-c-" "oinky oinky" "abc"
// HÉLLO ß Ǆ héllo i ǅ The Quick-Brown Fox
// "x y" "hi" "Hola" "abc"
// "bb" "aa" "abb" "aa"
// "ab" "ab"
// uryyb, jöeyq ééé
// &lt;A&gt;b&lt;/A&gt; 111 XaXbX
// ---------- true true
// a?b?c x true
// 3...2...1...!世end 19
// 0 true
// 4 <nil> 1 <nil> 1 <nil> reae 0 6
// strings: negative Repeat count
