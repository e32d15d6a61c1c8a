package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf16"
)

type codeError int

func (e codeError) Error() string { return fmt.Sprint("code ", int(e)) }

type masked struct{}

func (masked) Error() string { return "masked" }
func (masked) As(target any) bool {
	p, ok := target.(*codeError)
	if ok {
		*p = 77
	}
	return ok
}

func show(seq func(func(string) bool)) {
	for s := range seq {
		fmt.Printf("%q ", s)
	}
	fmt.Println(".")
}

func showBytes(seq func(func([]byte) bool)) {
	for s := range seq {
		fmt.Printf("%q/%d ", s, cap(s)-len(s))
	}
	fmt.Println(".")
}

func main() {
	for _, s := range []string{"", "a,b,,c", "one\ntwo\r\n\nthree", "  x  y z ", "日本,語"} {
		show(strings.Lines(s))
		show(strings.SplitSeq(s, ","))
		show(strings.SplitSeq(s, ""))
		show(strings.SplitAfterSeq(s, ","))
		show(strings.SplitAfterSeq(s, ""))
		show(strings.FieldsSeq(s))
		show(strings.FieldsFuncSeq(s, unicode.IsPunct))
		b := []byte(s)
		showBytes(bytes.Lines(b))
		showBytes(bytes.SplitSeq(b, []byte(",")))
		showBytes(bytes.SplitSeq(b, nil))
		showBytes(bytes.SplitAfterSeq(b, []byte(",")))
		showBytes(bytes.FieldsSeq(b))
		showBytes(bytes.FieldsFuncSeq(b, unicode.IsPunct))
	}
	for line := range strings.Lines("a\nb\nc") {
		fmt.Printf("%q\n", line)
		break
	}

	err := fmt.Errorf("outer: %w", errors.Join(errors.New("plain"), codeError(5)))
	fmt.Println(errors.AsType[codeError](err))
	_, ok := errors.AsType[masked](err)
	fmt.Println(ok)
	fmt.Println(errors.AsType[codeError](masked{}))
	e, ok := errors.AsType[interface {
		error
		As(any) bool
	}](fmt.Errorf("%w", masked{}))
	fmt.Println(e, ok)
	fmt.Println(errors.AsType[codeError](nil))

	n := 0
	once := sync.OnceValue(func() int { n++; return n })
	fmt.Println(once(), once(), n)
	two := sync.OnceValues(func() (string, error) { n++; return "v", errors.New("e") })
	fmt.Println(two())
	fmt.Println(two())

	u := utf16.Encode([]rune("a日𝄞\xff"))
	fmt.Printf("%x %+q\n", u, utf16.Decode(u))
	fmt.Printf("%+q %v\n", utf16.Decode([]uint16{0xd834, 'x', 0xdd1e, 0xd834}), utf16.RuneLen('𝄞'))
	fmt.Println(utf16.EncodeRune('𝄞'))
	fmt.Println(utf16.DecodeRune(0xd834, 0xdd1e) == '𝄞', utf16.AppendRune(nil, 0xd800), utf16.IsSurrogate(0xdfff))
}

// go1.26.8
// Output:
// .
// "" .
// .
// "" .
// .
// .
// .
// .
// ""/0 .
// .
// ""/0 .
// .
// .
// "a,b,,c" .
// "a" "b" "" "c" .
// "a" "," "b" "," "," "c" .
// "a," "b," "," "c" .
// "a" "," "b" "," "," "c" .
// "a,b,,c" .
// "a" "b" "c" .
// "a,b,,c"/0 .
// "a"/0 "b"/0 ""/0 "c"/0 .
// "a"/0 ","/0 "b"/0 ","/0 ","/0 "c"/0 .
// "a,"/0 "b,"/0 ","/0 "c"/0 .
// "a,b,,c"/0 .
// "a"/0 "b"/0 "c"/0 .
// "one\n" "two\r\n" "\n" "three" .
// "one\ntwo\r\n\nthree" .
// "o" "n" "e" "\n" "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" .
// "one\ntwo\r\n\nthree" .
// "o" "n" "e" "\n" "t" "w" "o" "\r" "\n" "\n" "t" "h" "r" "e" "e" .
// "one" "two" "three" .
// "one\ntwo\r\n\nthree" .
// "one\n"/0 "two\r\n"/0 "\n"/0 "three"/0 .
// "one\ntwo\r\n\nthree"/0 .
// "o"/0 "n"/0 "e"/0 "\n"/0 "t"/0 "w"/0 "o"/0 "\r"/0 "\n"/0 "\n"/0 "t"/0 "h"/0 "r"/0 "e"/0 "e"/0 .
// "one\ntwo\r\n\nthree"/0 .
// "one"/0 "two"/0 "three"/0 .
// "one\ntwo\r\n\nthree"/0 .
// "  x  y z " .
// "  x  y z " .
// " " " " "x" " " " " "y" " " "z" " " .
// "  x  y z " .
// " " " " "x" " " " " "y" " " "z" " " .
// "x" "y" "z" .
// "  x  y z " .
// "  x  y z "/0 .
// "  x  y z "/0 .
// " "/0 " "/0 "x"/0 " "/0 " "/0 "y"/0 " "/0 "z"/0 " "/0 .
// "  x  y z "/0 .
// "x"/0 "y"/0 "z"/0 .
// "  x  y z "/0 .
// "日本,語" .
// "日本" "語" .
// "日" "本" "," "語" .
// "日本," "語" .
// "日" "本" "," "語" .
// "日本,語" .
// "日本" "語" .
// "日本,語"/0 .
// "日本"/0 "語"/0 .
// "日"/0 "本"/0 ","/0 "語"/0 .
// "日本,"/0 "語"/0 .
// "日本,語"/0 .
// "日本"/0 "語"/0 .
// "a\n"
// code 5 true
// false
// code 77 true
// masked true
// code 0 false
// 1 1 1
// v e
// v e
// [61 65e5 d834 dd1e fffd] ['a' '\u65e5' '\U0001d11e' '\ufffd']
// ['\ufffd' 'x' '\ufffd' '\ufffd'] 2
// 55348 56606
// true [65533] true
