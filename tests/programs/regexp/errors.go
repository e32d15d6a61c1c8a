package main

import (
	"errors"
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

var wrong = []string{
	`(`, `)`, `a)`, `(a`, `[`, `[a`, `[]`, `[^]`, `[z-a]`, `[a-\d]`, `[[:foo:]]`, `*`, `+a`, `a**`, `a*+`, `a+*?`, `a??+`, `|*`, `(*)`, `a{1001}`, `a{2,1}`, `(a{100}){100}`,
	`\`, `\8`, `\1`, `\C`, `\e`, `\x`, `\xg1`, `\x{110000}`, `\x{`, `\pX`, `\p{Foo}`, `\p{`, `\p`, `(?i`, `(?z)`, `(?P<n>`, `(?P<n-m>a)`, `(?P<n>a)(?P<n>b)`, `(?P=n)`,
	`(?<n`, `(?<>a)`, `(?=a)`, `(?!a)`, `(?<=a)`, "\xff", "[\xff]", "a\xff", `(?i)(?s`, `[a`, `x{`, `x{1`, `x{1,`, `x{1,2`, `(?-)`, `(?--i)`, `(?i-:a)`, `\Q\E*`, `\Qab`,
	`[[:alpha:]`, `[[.a.]]`, `(?:a`, `a{1,2}{3}`, `(?#x)`, `[\`, `[a\`, `\pL**`,
}

func main() {
	for _, p := range wrong {
		_, err := regexp.Compile(p)
		fmt.Printf("%q: %+q\n", p, fmt.Sprint(err))
	}
	_, err := regexp.Compile(`a(`)
	var se *syntax.Error
	fmt.Println(errors.As(err, &se), se.Code, se.Expr, se.Code == syntax.ErrMissingParen)
	_, err = regexp.Compile(strings.Repeat("(", 1001) + strings.Repeat(")", 1001))
	fmt.Println(strings.HasPrefix(err.Error(), "error parsing regexp: expression nests too deeply"))
	for _, p := range []string{`\d`, `a*?`, `[a-b-c]`, `(?:a)`, `[[:alpha:]-z]`, `a**`} {
		_, err := regexp.CompilePOSIX(p)
		fmt.Printf("%q: %v\n", p, err)
	}
	defer func() { fmt.Println(recover()) }()
	regexp.MustCompile("a`(")
}

// go1.26.8
// Output:
// "(": "error parsing regexp: missing closing ): `(`"
// ")": "error parsing regexp: unexpected ): `)`"
// "a)": "error parsing regexp: unexpected ): `a)`"
// "(a": "error parsing regexp: missing closing ): `(a`"
// "[": "error parsing regexp: missing closing ]: `[`"
// "[a": "error parsing regexp: missing closing ]: `[a`"
// "[]": "error parsing regexp: missing closing ]: `[]`"
// "[^]": "error parsing regexp: missing closing ]: `[^]`"
// "[z-a]": "error parsing regexp: invalid character class range: `z-a`"
// "[a-\\d]": "error parsing regexp: invalid escape sequence: `\\d`"
// "[[:foo:]]": "error parsing regexp: invalid character class range: `[:foo:]`"
// "*": "error parsing regexp: missing argument to repetition operator: `*`"
// "+a": "error parsing regexp: missing argument to repetition operator: `+`"
// "a**": "error parsing regexp: invalid nested repetition operator: `**`"
// "a*+": "error parsing regexp: invalid nested repetition operator: `*+`"
// "a+*?": "error parsing regexp: invalid nested repetition operator: `+*?`"
// "a??+": "error parsing regexp: invalid nested repetition operator: `??+`"
// "|*": "error parsing regexp: missing argument to repetition operator: `*`"
// "(*)": "error parsing regexp: missing argument to repetition operator: `*`"
// "a{1001}": "error parsing regexp: invalid repeat count: `{1001}`"
// "a{2,1}": "error parsing regexp: invalid repeat count: `{2,1}`"
// "(a{100}){100}": "error parsing regexp: invalid repeat count: `{100}`"
// "\\": "error parsing regexp: trailing backslash at end of expression: ``"
// "\\8": "error parsing regexp: invalid escape sequence: `\\8`"
// "\\1": "error parsing regexp: invalid escape sequence: `\\1`"
// "\\C": "error parsing regexp: invalid escape sequence: `\\C`"
// "\\e": "error parsing regexp: invalid escape sequence: `\\e`"
// "\\x": "error parsing regexp: invalid escape sequence: `\\x`"
// "\\xg1": "error parsing regexp: invalid escape sequence: `\\xg1`"
// "\\x{110000}": "error parsing regexp: invalid escape sequence: `\\x{110000`"
// "\\x{": "error parsing regexp: invalid escape sequence: `\\x{`"
// "\\pX": "error parsing regexp: invalid character class range: `\\pX`"
// "\\p{Foo}": "error parsing regexp: invalid character class range: `\\p{Foo}`"
// "\\p{": "error parsing regexp: invalid character class range: `\\p{`"
// "\\p": "error parsing regexp: invalid character class range: `\\p`"
// "(?i": "error parsing regexp: invalid or unsupported Perl syntax: `(?i`"
// "(?z)": "error parsing regexp: invalid or unsupported Perl syntax: `(?z`"
// "(?P<n>": "error parsing regexp: missing closing ): `(?P<n>`"
// "(?P<n-m>a)": "error parsing regexp: invalid named capture: `(?P<n-m>`"
// "(?P<n>a)(?P<n>b)": "<nil>"
// "(?P=n)": "error parsing regexp: invalid or unsupported Perl syntax: `(?P`"
// "(?<n": "error parsing regexp: invalid named capture: `(?<n`"
// "(?<>a)": "error parsing regexp: invalid named capture: `(?<>`"
// "(?=a)": "error parsing regexp: invalid or unsupported Perl syntax: `(?=`"
// "(?!a)": "error parsing regexp: invalid or unsupported Perl syntax: `(?!`"
// "(?<=a)": "error parsing regexp: invalid named capture: `(?<=a)`"
// "\xff": "error parsing regexp: invalid UTF-8: `\xff`"
// "[\xff]": "error parsing regexp: invalid UTF-8: `\xff]`"
// "a\xff": "error parsing regexp: invalid UTF-8: `\xff`"
// "(?i)(?s": "error parsing regexp: invalid or unsupported Perl syntax: `(?s`"
// "[a": "error parsing regexp: missing closing ]: `[a`"
// "x{": "<nil>"
// "x{1": "<nil>"
// "x{1,": "<nil>"
// "x{1,2": "<nil>"
// "(?-)": "error parsing regexp: invalid or unsupported Perl syntax: `(?-)`"
// "(?--i)": "error parsing regexp: invalid or unsupported Perl syntax: `(?--`"
// "(?i-:a)": "error parsing regexp: invalid or unsupported Perl syntax: `(?i-:`"
// "\\Q\\E*": "error parsing regexp: missing argument to repetition operator: `*`"
// "\\Qab": "<nil>"
// "[[:alpha:]": "error parsing regexp: missing closing ]: `[[:alpha:]`"
// "[[.a.]]": "<nil>"
// "(?:a": "error parsing regexp: missing closing ): `(?:a`"
// "a{1,2}{3}": "error parsing regexp: invalid nested repetition operator: `{1,2}{3}`"
// "(?#x)": "error parsing regexp: invalid or unsupported Perl syntax: `(?#`"
// "[\\": "error parsing regexp: trailing backslash at end of expression: ``"
// "[a\\": "error parsing regexp: trailing backslash at end of expression: ``"
// "\\pL**": "error parsing regexp: invalid nested repetition operator: `**`"
// true missing closing ) a( true
// true
// "\\d": error parsing regexp: invalid escape sequence: `\d`
// "a*?": <nil>
// "[a-b-c]": error parsing regexp: invalid character class range: `-c`
// "(?:a)": error parsing regexp: missing argument to repetition operator: `?`
// "[[:alpha:]-z]": error parsing regexp: invalid character class range: `-z`
// "a**": <nil>
// regexp: Compile("a`("): error parsing regexp: missing closing ): `a`(`
