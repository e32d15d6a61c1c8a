// Corners of the library that its own tests found: readers and writers in chains, numbers, quotes, classes without case, fractions of seconds.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
)

type full struct{}

func (full) Read(p []byte) (int, error) { return len(p), errors.New("full") }

type texts struct{ strings.Builder }

func (t *texts) WriteString(s string) (int, error) {
	fmt.Println("WriteString", s)
	return t.Builder.WriteString(s)
}

func chains() {
	var b bytes.Buffer
	fmt.Println(io.CopyN(&b, full{}, 5))
	fmt.Println(io.CopyN(&b, strings.NewReader("abc"), 5))
	r := io.MultiReader(strings.NewReader("ab"), io.MultiReader(strings.NewReader(""), strings.NewReader("cd")))
	_, ok := r.(io.WriterTo)
	var out strings.Builder
	n, err := io.Copy(&out, r)
	fmt.Println(ok, n, err, out.String())
	for range 3 {
		r = io.MultiReader(r)
	}
	fmt.Println(r.Read(make([]byte, 1)))
	var t texts
	var plain strings.Builder
	io.WriteString(io.MultiWriter(&t, io.MultiWriter(&plain, &t)), "x")
	fmt.Println(t.String(), plain.String())
}

func room() {
	var b bytes.Buffer
	chunk := make([]byte, 1000)
	b.WriteByte('x')
	for range 5000 {
		b.Write(chunk)
		b.Read(chunk)
	}
	fmt.Println(b.Len(), b.Cap() < 10_000)
	var g bytes.Buffer
	g.Grow(1)
	fmt.Print(g.Cap())
	g.Write(make([]byte, 60))
	g.Next(50)
	g.Grow(20)
	fmt.Print(" ", g.Cap())
	g.Grow(100)
	fmt.Println("", g.Cap(), g.Len())
}

func main() {
	chains()
	room()
	for _, s := range []string{"nan+nAni", "1+-2i", "1++2i", "+i"} {
		c, err := strconv.ParseComplex(s, 128)
		fmt.Println(c, err)
	}
	for _, s := range []string{"\"\xc0\"", "\"a\xc0\\t\"", "'\xc0'"} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%+q %v\n", u, err)
	}
	fmt.Println(math.FMA(3e200, -3e200, math.Inf(1)), math.FMA(math.Inf(1), 0, 1), math.FMA(1, 2, math.Inf(-1)))
	for _, p := range []string{`(?i)\W`, `(?i)[^k]`, `(?i)[[:^word:]]`, `(?i)\w`, `(?i)\PL`} {
		re := regexp.MustCompile(p)
		fmt.Println(p, re.MatchString("k"), re.MatchString("s"), re.MatchString("\u017f"), re.MatchString("\u212a"), re.MatchString("!"))
	}
	fmt.Println(regexp.MustCompile("a\ufffdb").FindStringIndex("xa\xffb"), regexp.MustCompile("\ufffd").MatchString("\xff"))
	for _, s := range []string{"1.-12", "1.+12", "1.-00", "1.+1", "1.123", "1,-12"} {
		t, err := time.Parse("5.000", s)
		fmt.Println(t.Nanosecond(), err)
	}
}

// go1.26.8
// Output:
// 5 <nil>
// 3 EOF
// true 4 <nil> abcd
// 0 EOF
// WriteString x
// WriteString x
// xx x
// 1 true
// 64 64 128 10
// (NaN+NaNi) <nil>
// (1-2i) <nil>
// (0+0i) strconv.ParseComplex: parsing "1++2i": invalid syntax
// (0+0i) strconv.ParseComplex: parsing "+i": invalid syntax
// "\ufffd" <nil>
// "a\ufffd\t" <nil>
// "\ufffd" <nil>
// +Inf NaN -Inf
// (?i)\W false false false false true
// (?i)[^k] false true true false true
// (?i)[[:^word:]] false false false false true
// (?i)\w true true true true false
// (?i)\PL false false false false true
// [1 4] true
// 0 parsing time "1.-12": fractional second out of range
// 12000000 <nil>
// 0 <nil>
// 0 parsing time "1.+1" as "5.000": cannot parse ".+1" as ".000"
// 123000000 <nil>
// 0 parsing time "1,-12": fractional second out of range
