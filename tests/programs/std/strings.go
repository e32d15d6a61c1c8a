// Searching, splitting, rewriting; Builder and Reader.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	fmt.Println(strings.Split("a,b,c", ","), strings.SplitN("a,b,c", ",", 2), len(strings.Split("", ",")), strings.SplitAfter("a,b", ","), strings.Split("héy", ""))
	fmt.Println(strings.Fields("  a b\t c\n"), strings.Join([]string{"x", "y"}, "-"), strings.Repeat("ab", 3), strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("abc", "", "-"))
	fmt.Println(strings.ToUpper("héllo ß"), strings.ToLower("ÀÉ"), strings.Title("hello world"), strings.TrimSpace("\t x \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("aab", "a"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.Index("chicken", "ken"), strings.LastIndex("go gopher", "go"), strings.IndexByte("abc", 'c'), strings.IndexRune("chicken", 'k'), strings.IndexAny("golang", "ny"), strings.Count("cheese", "e"), strings.Count("five", ""))
	fmt.Println(strings.EqualFold("Go", "GO"), strings.EqualFold("σς", "ΣΣ"), strings.Contains("x", ""), strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "banana"))
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>x</b>"), strings.NewReplacer("a", "1", "aa", "2", "", "X").Replace("aab"))
	b, a, ok := strings.Cut("k=v", "=")
	fmt.Println(b, a, ok)
	var sb strings.Builder
	fmt.Fprintf(&sb, "%d-%s", 5, "x")
	sb.WriteByte('!')
	sb.WriteRune('世')
	fmt.Println(sb.String(), sb.Len())
	rd := strings.NewReader("hello world")
	all, err := io.ReadAll(io.LimitReader(rd, 5))
	fmt.Println(string(all), err)
	n, err := io.Copy(os.Stdout, rd)
	fmt.Println("", n, err)
}

// go1.26.8
// Output:
// [a b c] [a b,c] 1 [a, b] [h é y]
// [a b c] x-y ababab bbaa -a-b-c-
// HÉLLO ß àé Hello World x hi b a
// 4 3 2 4 4 3 5
// true true true coo
// &lt;b&gt;x&lt;/b&gt; 11XbX
// k v true
// 5-x!世 7
// hello <nil>
//  world 6 <nil>
