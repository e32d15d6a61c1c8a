// Corners of the library that generated cases came upon.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"text/template"
	"time"
)

func main() {
	fmt.Println(bytes.ReplaceAll([]byte(""), []byte("a"), []byte("b")) == nil)
	fmt.Println(strconv.Unquote("''"))
	fmt.Println(strconv.QuotedPrefix("'''"))

	fmt.Println(json.Unmarshal([]byte(" -1\te "), new(any)))

	odd := time.Date(2024, 2, 29, 1, 2, 3, 4, time.FixedZone("ODD", -1))
	fmt.Println(odd, odd.Format("-07:00:00|Z0700"))
	b, err := odd.MarshalBinary()
	fmt.Println(b, err)
	var back time.Time
	fmt.Println(back.UnmarshalBinary(b), back, back.UnmarshalBinary(nil), back.UnmarshalBinary([]byte{9}), back.UnmarshalBinary(b[:9]))
	fmt.Println(time.Date(1993, 4, 3, 14, 26, 30, 123456789, time.UTC).Round(1<<63 - 1))
	fmt.Println(time.Date(691, 9, 18, 0, 0, 0, 0, time.UTC).Truncate(1<<63 - 1))
	_, err = time.ParseDuration("1")
	fmt.Printf("%T %v\n", err, err)

	for _, text := range []string{"{{.", "{{/*/* comment */}}x", "{{if 1}}\n"} {
		t, err := template.New("t").Parse(text)
		if err == nil {
			var out strings.Builder
			err = t.Execute(&out, 1)
			fmt.Println(out.String())
		}
		fmt.Println(err)
	}

	for _, s := range []string{"http://h:port:", "x://h:p:80/", "http://a[b]/", "https://[::1][:443/", "http://[1.2.3.4]/", "http://[fe80::1%25e%6e0]/"} {
		fmt.Println(url.Parse(s))
	}

	for _, expr := range []string{"a{2}", "a{2,3}c", "a+?", "(?P<"} {
		re, err := regexp.Compile(expr)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(re.LiteralPrefix())
	}

	// What is printed of a type with a verb for numbers is Go's affair; that something is, is not.
	fmt.Println(len(fmt.Sprintf("%d", reflect.TypeOf(0))) > 0)
}

// go1.26.8
// Output:
// true
//  <nil>
// '' <nil>
// invalid character 'e' after top-level value
// 2024-02-29 01:02:03.000000004 +0000 ODD +00:00:-01|+0000
// [2 0 0 0 14 221 113 206 140 0 0 0 4 0 0 255] <nil>
// <nil> 2024-02-29 01:06:19.000000004 +0004 +0004 Time.UnmarshalBinary: no data Time.UnmarshalBinary: unsupported version Time.UnmarshalBinary: invalid length
// 2046-12-09 22:30:57.983430649 +0000 UTC
// 0585-07-21 23:34:33.709551614 +0000 UTC
// *time.parseDurationError time: missing unit in duration "1"
// template: t:1: illegal number syntax: "."
// x
// <nil>
// template: t:2: unexpected EOF
// <nil> parse "http://h:port:": invalid port ":port:" after host
// x://h:p:80/ <nil>
// <nil> parse "http://a[b]/": invalid IP-literal
// <nil> parse "https://[::1][:443/": invalid IP-literal
// <nil> parse "http://[1.2.3.4]/": invalid IP-literal
// http://[fe80::1%25en0]/ <nil>
// aa true
// aa false
// a false
// error parsing regexp: invalid or unsupported Perl syntax: `(?P`
// true
