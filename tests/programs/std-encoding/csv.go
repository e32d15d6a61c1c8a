// encoding/csv: records in and out, and what is said of those that are wrong.
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

func main() {
	texts := []string{
		"a,b,c\n1,2,3\n", "a,\"b,x\",c\r\n\"q\"\"q\",,\n", "\n\na\n\nb", "\"multi\nline\",x\ny,z\n", "a,b\nc\n", "a\"b,c", "\"a\"b,c\n", "\"open\nnext", "\"open",
		" a, b\n", "#c\na\n", "a;b\n", "é,ü\n", "a,b,\n", "\"\"", ",", "x\r", "\"x\r\ny\"\n", "1,2\n\"a\",\"b\nc\"d\n", "\ufeffa,b\n",
	}
	for i, text := range texts {
		for _, lazy := range []bool{false, true} {
			r := csv.NewReader(strings.NewReader(text))
			r.LazyQuotes = lazy
			all, err := r.ReadAll()
			fmt.Printf("%d %q %q %v\n", i, text, all, err)
			var pe *csv.ParseError
			if errors.As(err, &pe) {
				fmt.Println("  ", pe.StartLine, pe.Line, pe.Column, errors.Is(err, csv.ErrQuote), errors.Is(err, csv.ErrBareQuote), errors.Is(err, csv.ErrFieldCount))
			}
		}
	}
	r := csv.NewReader(strings.NewReader("a; b ;c\n#no\n d;e\n"))
	r.Comma, r.Comment, r.TrimLeadingSpace, r.FieldsPerRecord, r.ReuseRecord = ';', '#', true, -1, true
	for {
		record, err := r.Read()
		if err == io.EOF {
			break
		}
		line, col := r.FieldPos(1)
		fmt.Printf("%q %v %d %d %d\n", record, err, line, col, r.InputOffset())
	}
	r = csv.NewReader(strings.NewReader("x"))
	r.Comma = '"'
	_, err := r.Read()
	fmt.Println(err)

	for _, crlf := range []bool{false, true} {
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.UseCRLF = crlf
		err := w.WriteAll([][]string{{"a", "b c", " d", "e,f", "g\"h", "i\nj", "", `\.`}, {""}, {"k\rl", "\tm"}})
		fmt.Printf("%q %v %v\n", b.String(), err, w.Error())
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Comma = '\t'
	w.Write([]string{"a\tb", "c,d"})
	w.Flush()
	fmt.Printf("%q\n", b.String())
	w.Comma = '\n'
	fmt.Println(w.Write([]string{"x"}))
}

// go1.26.8
// Output:
// 0 "a,b,c\n1,2,3\n" [["a" "b" "c"] ["1" "2" "3"]] <nil>
// 0 "a,b,c\n1,2,3\n" [["a" "b" "c"] ["1" "2" "3"]] <nil>
// 1 "a,\"b,x\",c\r\n\"q\"\"q\",,\n" [["a" "b,x" "c"] ["q\"q" "" ""]] <nil>
// 1 "a,\"b,x\",c\r\n\"q\"\"q\",,\n" [["a" "b,x" "c"] ["q\"q" "" ""]] <nil>
// 2 "\n\na\n\nb" [["a"] ["b"]] <nil>
// 2 "\n\na\n\nb" [["a"] ["b"]] <nil>
// 3 "\"multi\nline\",x\ny,z\n" [["multi\nline" "x"] ["y" "z"]] <nil>
// 3 "\"multi\nline\",x\ny,z\n" [["multi\nline" "x"] ["y" "z"]] <nil>
// 4 "a,b\nc\n" [] record on line 2: wrong number of fields
//    2 2 1 false false true
// 4 "a,b\nc\n" [] record on line 2: wrong number of fields
//    2 2 1 false false true
// 5 "a\"b,c" [] parse error on line 1, column 2: bare " in non-quoted-field
//    1 1 2 false true false
// 5 "a\"b,c" [["a\"b" "c"]] <nil>
// 6 "\"a\"b,c\n" [] parse error on line 1, column 3: extraneous or missing " in quoted-field
//    1 1 3 true false false
// 6 "\"a\"b,c\n" [["a\"b,c\n"]] <nil>
// 7 "\"open\nnext" [] record on line 1; parse error on line 2, column 5: extraneous or missing " in quoted-field
//    1 2 5 true false false
// 7 "\"open\nnext" [["open\nnext"]] <nil>
// 8 "\"open" [] parse error on line 1, column 6: extraneous or missing " in quoted-field
//    1 1 6 true false false
// 8 "\"open" [["open"]] <nil>
// 9 " a, b\n" [[" a" " b"]] <nil>
// 9 " a, b\n" [[" a" " b"]] <nil>
// 10 "#c\na\n" [["#c"] ["a"]] <nil>
// 10 "#c\na\n" [["#c"] ["a"]] <nil>
// 11 "a;b\n" [["a;b"]] <nil>
// 11 "a;b\n" [["a;b"]] <nil>
// 12 "é,ü\n" [["é" "ü"]] <nil>
// 12 "é,ü\n" [["é" "ü"]] <nil>
// 13 "a,b,\n" [["a" "b" ""]] <nil>
// 13 "a,b,\n" [["a" "b" ""]] <nil>
// 14 "\"\"" [[""]] <nil>
// 14 "\"\"" [[""]] <nil>
// 15 "," [["" ""]] <nil>
// 15 "," [["" ""]] <nil>
// 16 "x\r" [["x"]] <nil>
// 16 "x\r" [["x"]] <nil>
// 17 "\"x\r\ny\"\n" [["x\ny"]] <nil>
// 17 "\"x\r\ny\"\n" [["x\ny"]] <nil>
// 18 "1,2\n\"a\",\"b\nc\"d\n" [] record on line 2; parse error on line 3, column 2: extraneous or missing " in quoted-field
//    2 3 2 true false false
// 18 "1,2\n\"a\",\"b\nc\"d\n" [["1" "2"] ["a" "b\nc\"d\n"]] <nil>
// 19 "\ufeffa,b\n" [["\ufeffa" "b"]] <nil>
// 19 "\ufeffa,b\n" [["\ufeffa" "b"]] <nil>
// ["a" "b " "c"] <nil> 1 4 8
// ["d" "e"] <nil> 3 4 17
// csv: invalid field or comment delimiter
// "a,b c,\" d\",\"e,f\",\"g\"\"h\",\"i\nj\",,\"\\.\"\n\n\"k\rl\",\"\tm\"\n" <nil> <nil>
// "a,b c,\" d\",\"e,f\",\"g\"\"h\",\"i\r\nj\",,\"\\.\"\r\n\r\n\"kl\",\"\tm\"\r\n" <nil> <nil>
// "\"a\tb\"\tc,d\n"
// csv: invalid field or comment delimiter
