package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	for _, c := range [][3]string{
		{`a`, "banana", "<$0>"}, {`a*`, "baaac", "-"}, {``, "héy", "."}, {`(\w)(\w)`, "abcde", "$2$1"}, {`(\w)(\w)`, "abcd", "${1}1$2x"}, {`(\w)(\w)`, "abcd", "$1x"},
		{`(?P<first>\w+) (?P<second>\w+)`, "hello world x", "$second $first"}, {`b`, "abc", "$$"}, {`b`, "abc", "$"}, {`b`, "abc", "${"}, {`b`, "abc", "${x}$5"},
		{`(a)|b`, "ab", "[$1]"}, {`^`, "ab", "x"}, {`$`, "ab", "x"}, {`\b`, "ab cd", "|"}, {`x`, "ab", "y"}, {`[^aeiou]`, "hello", ""},
	} {
		re := regexp.MustCompile(c[0])
		fmt.Printf("%q %q %q: %q %q %q\n", c[0], c[1], c[2], re.ReplaceAllString(c[1], c[2]), re.ReplaceAllLiteralString(c[1], c[2]), re.ReplaceAll([]byte(c[1]), []byte(c[2])))
	}
	re := regexp.MustCompile(`[a-z]+`)
	fmt.Println(re.ReplaceAllStringFunc("one TWO three", strings.ToUpper))
	fmt.Printf("%s\n", re.ReplaceAllFunc([]byte("one TWO three"), func(b []byte) []byte { return b[:1] }))
	for _, c := range []struct {
		p, s string
		n    int
	}{{"a", "banana", -1}, {"a", "banana", 2}, {"a*", "banana", -1}, {"", "abc", -1}, {"x", "abc", -1}, {"x", "", -1}, {"", "", -1}, {"a", "banana", 0}, {"^a", "aaa", -1}, {"z+", "pizza", -1}} {
		fmt.Printf("%q\n", regexp.MustCompile(c.p).Split(c.s, c.n))
	}
	fmt.Println(regexp.QuoteMeta(`a.b*c[d]{2}(e)|f?+^$\`), regexp.MustCompile(`abc+d`).FindString("xxabcccd"))
	fmt.Println(regexp.MustCompile(`abc`).LiteralPrefix())
	fmt.Println(regexp.MustCompile(`abc+`).LiteralPrefix())
	fmt.Println(regexp.MatchString(`o.o`, "foo o-o"))
	fmt.Println(regexp.MustCompile(`(?P<a>x)(y)(?P<b>z)`).SubexpIndex("b"), re.SubexpIndex("q"))
	fmt.Printf("%q %q\n", re.FindAllString("a b c d", 2), re.FindAllString("A B", -1))
	fmt.Printf("%q %v\n", regexp.MustCompile(`(a)(x)?`).FindSubmatch([]byte("ba")), regexp.MustCompile(`a`).FindIndex([]byte("b")))
	fmt.Printf("%s\n", re.ExpandString(nil, "<$0>", "abc", re.FindStringSubmatchIndex("abc")))
	fmt.Println(regexp.MustCompile(`a+b`).MatchReader(strings.NewReader("xaab")), regexp.MustCompile(`é`).FindReaderIndex(strings.NewReader("caféé")))
	// Time is linear: a backtracking search would never end.
	n := 30
	fmt.Println(regexp.MustCompile(strings.Repeat("a?", n) + strings.Repeat("a", n)).MatchString(strings.Repeat("a", n)))
}

// go1.26.8
// Output:
// "a" "banana" "<$0>": "b<a>n<a>n<a>" "b<$0>n<$0>n<$0>" "b<a>n<a>n<a>"
// "a*" "baaac" "-": "-b-c-" "-b-c-" "-b-c-"
// "" "héy" ".": ".h.é.y." ".h.é.y." ".h.é.y."
// "(\\w)(\\w)" "abcde" "$2$1": "badce" "$2$1$2$1e" "badce"
// "(\\w)(\\w)" "abcd" "${1}1$2x": "a1c1" "${1}1$2x${1}1$2x" "a1c1"
// "(\\w)(\\w)" "abcd" "$1x": "" "$1x$1x" ""
// "(?P<first>\\w+) (?P<second>\\w+)" "hello world x" "$second $first": "world hello x" "$second $first x" "world hello x"
// "b" "abc" "$$": "a$c" "a$$c" "a$c"
// "b" "abc" "$": "a$c" "a$c" "a$c"
// "b" "abc" "${": "a${c" "a${c" "a${c"
// "b" "abc" "${x}$5": "ac" "a${x}$5c" "ac"
// "(a)|b" "ab" "[$1]": "[a][]" "[$1][$1]" "[a][]"
// "^" "ab" "x": "xab" "xab" "xab"
// "$" "ab" "x": "abx" "abx" "abx"
// "\\b" "ab cd" "|": "|ab| |cd|" "|ab| |cd|" "|ab| |cd|"
// "x" "ab" "y": "ab" "ab" "ab"
// "[^aeiou]" "hello" "": "eo" "eo" "eo"
// ONE TWO THREE
// o TWO t
// ["b" "n" "n" ""]
// ["b" "nana"]
// ["b" "n" "n" ""]
// ["a" "b" "c"]
// ["abc"]
// [""]
// []
// []
// ["" "aa"]
// ["pi" "a"]
// a\.b\*c\[d\]\{2\}\(e\)\|f\?\+\^\$\\ abcccd
// abc true
// abc false
// true <nil>
// 3 -1
// ["a" "b"] []
// ["a" "a" ""] []
// <abc>
// true [3 5]
// true
