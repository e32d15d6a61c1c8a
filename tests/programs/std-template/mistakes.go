// What parser and execution say about mistakes, with places.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/template"
)

type In struct{ A int }

type T struct {
	X      int
	S      []int
	M      map[string]int
	In     In
	P      *In
	I      any
	F      func() int
	hidden int
	Ch     chan int
	Send   chan<- int
}

func (t T) Fails(s string) (string, error) { return "", errors.New("failed: " + s) }
func (t T) Panics() string                 { panic("at the disco") }
func (t T) Two(a, b int) int               { return a + b }
func (t T) Takes(f float64, u uint, s string, b bool, c complex64, e error) string {
	return fmt.Sprint(f, u, s, b, c, e)
}

var parse = []string{
	"{{", "{{}}", "{{ }", "{{.X", "a\nb {{.X\n}}c {{end}}", "{{end}}", "{{else}}", "{{if}}x{{end}}", "{{if .X}}", "{{if .X}}a{{else}}b{{else}}c{{end}}",
	"{{range}}{{end}}", "{{range $a, $b, $c := .S}}{{end}}", "{{range $a, 1 := .S}}{{end}}", "{{$x, $y := 1}}", "{{with $x, $y := 1}}{{end}}",
	"{{nofunc}}", "{{nofunc 1 2}}", "{{$undefined}}", "{{if true}}{{$z := 1}}{{end}}{{$z}}", "{{break}}", "{{range .S}}{{end}}{{continue}}", "{{break 1}}",
	"{{template}}", "{{template 1}}", "{{template \"a\" 1 2}}", "{{template \"a\" .X .X}}", "{{define}}", "{{define \"x\"}}", "{{define \"x\" 1}}{{end}}", "{{define `x`}}{{else}}{{end}}",
	"{{block \"b\"}}{{end}}", "{{block .X}}{{end}}", "{{\"abc}}", "{{`abc}}", "{{'ab'}}", "{{'a}}", "{{1x}}", "{{1.2.3}}", "{{0x}}", "{{1e}}", "{{99999999999999999999}}",
	"{{.X.}}", "{{.X..Y}}", "{{1.X}}", "{{nil.X}}", "{{true.X}}", "{{\"s\".X}}", "{{..}}", "{{.X!}}", "{{$x!}}", "{{a!}}", "{{(.X}}", "{{.X)}}", "{{()}}", "{{(1) 2}}",
	"{{1 | 2}}", "{{.X | \"s\"}}", "{{.X | nil}}", "{{.X | }}", "{{| .X}}", "{{.X || .X}}", "{{/* open", "{{/* a */ .X}}", "{{- /* a */ x}}", "{{\x01}}", "{{é!}}", "{{#}}", "{{,}}", "{{:}}", "{{=}}", "{{$x = 1}}", "{{$x :=}}", "{{$x := 1 | }}",
	"{{define \"a\"}}1{{end}}{{define \"a\"}}2{{end}}", "{{if .X}}{{define \"y\"}}{{end}}{{end}}", "line1\nline2 {{range .S}}\n{{nofunc}}\n{{end}}", "{{.X\n\n\n| printf \"%d\" }}{{", "{{printf \"%d\"\n\n(.X}}", "{{1+2}}", "{{1+}}", "{{-}}", "{{- }}", "{{.X -}", "{{with .X}}{{else if .Y}}{{end}}", "{{if .X}}{{else with .Y}}{{end}}", "{{if .X}}{{end}}{{end}}", "{{range .S}}{{else}}{{break}}{{end}}",
	"{{(nil)}}", "{{.X.Y.Z 1 | printf}}", "{{.X .Y.Z $.W nil true 1 \"s\" (print)}}", "{{.é}}", "{{\"a\\qb\"}}", "{{'\\q'}}", "{{1i}}", "{{1+2}}",
}

var exec = []string{
	"{{.Nope}}", "{{.X.Y}}", "{{.hidden}}", "{{.M.a.b}}", "{{.P.A}}", "{{.I.A}}", "{{.In.B}}", "{{.X 1}}", "{{.M.a 1}}", "{{1 2}}", "{{nil}}", "{{.Fails \"x\"}}", "{{.Panics}}", "{{.Two 1}}", "{{.Two 1 2 3}}", "{{.Two 1 \"a\"}}", "{{.Two 1.5 2}}", "{{.Two 1 true}}", "{{.Two nil 1}}",
	"{{index .S 5}}", "{{index .S \"a\"}}", "{{index .S nil}}", "{{index .X 1}}", "{{index nil 1}}", "{{index .M 1}}", "{{index .P 1}}", "{{index .I}}", "{{len 3}}", "{{len .P}}", "{{len nil}}", "{{slice .S 2 1}}", "{{slice .S -1}}", "{{slice 1}}", "{{slice \"abc\" 1 2 3}}", "{{slice .S 1 2 3 4}}", "{{slice nil}}", "{{slice .S 0 2 1}}",
	"{{eq 1 1.0}}", "{{eq 1 \"a\"}}", "{{eq 1}}", "{{eq}}", "{{lt 1 \"a\"}}", "{{lt true false}}", "{{lt .S .S}}", "{{eq .S .S}}", "{{eq .M .S}}", "{{gt 1+1i 2+2i}}", "{{ne 1}}", "{{lt 1 nil}}", "{{eq .In .X}}",
	"{{call .F}}", "{{call 3}}", "{{call nil}}", "{{call .I}}", "{{call .Two 1 2}}", "{{printf}}", "{{html}}", "{{not}}", "{{not 1 2}}", "{{and}}", "{{range .X}}{{end}}", "{{range $a, $b := .X}}{{end}}", "{{range .In}}{{end}}", "{{range .Send}}{{end}}", "{{range 1.5}}{{end}}", "{{template \"none\"}}", "{{template \"none\" .X}}",
	"{{.F}}", "{{.Ch}}", "{{print .F | len}}x", "{{$x := .Nope}}", "{{with .Nope}}{{end}}", "{{if .Nope}}{{end}}", "{{range .Nope}}{{end}}", "line\n  {{.X}} {{.Nope | printf \"%d\"}}", "{{(.Nope).X}}", "{{(print 1).X}}", "{{$.Nope}}", "{{$.X.Y.Z}}", "{{99999999999999999}} {{18446744073709551615}}", "{{.Takes 1 2 \"s\" true 1i nil}}", "{{.Takes \"1\"  2 \"s\" true 1i nil}}", "{{.Takes 1 -2 \"s\" true 1i nil}}", "{{.Takes 1 2 3 true 1i nil}}", "{{.Takes 1 2 \"s\" 0 1i nil}}", "{{.Takes 1 2 \"s\" true 1 nil}}", "{{.Takes 1 2 \"s\" true 1i 4}}", "{{.Takes .X 2 \"s\" true 1i nil}}",
	"100% {{.Nope}}", "{{printf \"%z\" 1}} {{\"100%\" | .Nope}}", "{{define \"d\"}}\n{{.Nope}}{{end}}{{template \"d\" .}}", "{{nil | print}}", "{{.I | print}} {{print .I nil}}", "{{.P | printf \"%v\"}}", "{{\"a\" | .X}}", "{{3 | 4}}", "{{.In.A.B}}", "{{.S.A}}", "{{.F.A}}", "{{range $i, $c := .S}}{{$c.A}}{{end}}",
}

func main() {
	d := T{X: 1, S: []int{1, 2, 3}, M: map[string]int{"a": 1}, F: func() int { panic(errors.New("F panics")) }, Send: nil}
	for i, s := range parse {
		_, err := template.New("p").Parse(s)
		fmt.Println(i, err)
	}
	for i, s := range exec {
		t, err := template.New("main").Parse(s)
		if err != nil {
			fmt.Println(i, "parse", err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, d)
		var ee template.ExecError
		fmt.Printf("%d %q %v %v\n", i, b.String(), err, errors.As(err, &ee))
	}
	e := template.Must(template.New("e").Option("missingkey=error").Parse("{{.a}} {{.b}}"))
	fmt.Println(e.Execute(io.Discard, map[string]int{"a": 1}))
	fmt.Println(e.Execute(io.Discard, nil))
	e.Option("missingkey=zero")
	var b strings.Builder
	fmt.Println(e.Execute(&b, map[string]int{"a": 1}), b.String())
	b.Reset()
	e.Option("missingkey=default")
	fmt.Println(e.Execute(&b, map[string]int{"a": 1}), b.String())
	fmt.Println(template.New("empty").Execute(io.Discard, 1))
	fmt.Println(e.ExecuteTemplate(io.Discard, "none", 1))
	for _, f := range []func(){
		func() { e.Option("bad") },
		func() { e.Option("") },
		func() { template.Must(template.New("x").Parse("{{")) },
		func() { e.Funcs(template.FuncMap{"a b": 1}) },
		func() { e.Funcs(template.FuncMap{"a": 1}) },
		func() { e.Funcs(template.FuncMap{"a": func() {}}) },
		func() { e.Funcs(template.FuncMap{"a": func() (int, int) { return 1, 2 }}) },
		func() { e.Funcs(template.FuncMap{"": func() int { return 1 }}) },
	} {
		func() {
			defer func() { fmt.Println("panic:", recover()) }()
			f()
		}()
	}
}

// go1.26.8
// Output:
// 0 template: p:1: unclosed action
// 1 template: p:1: missing value for command
// 2 template: p:1: unexpected "}" in command
// 3 template: p:1: unclosed action
// 4 template: p:3: unexpected {{end}}
// 5 template: p:1: unexpected {{end}}
// 6 template: p:1: unexpected {{else}}
// 7 template: p:1: missing value for if
// 8 template: p:1: unexpected EOF
// 9 template: p:1: expected end; found {{else}}
// 10 template: p:1: missing value for range
// 11 template: p:1: too many declarations in range
// 12 template: p:1: range can only initialize variables
// 13 template: p:1: too many declarations in command
// 14 template: p:1: too many declarations in with
// 15 template: p:1: function "nofunc" not defined
// 16 template: p:1: function "nofunc" not defined
// 17 template: p:1: undefined variable "$undefined"
// 18 template: p:1: undefined variable "$z"
// 19 template: p:1: {{break}} outside {{range}}
// 20 template: p:1: {{continue}} outside {{range}}
// 21 template: p:1: unexpected "1" in {{break}}
// 22 template: p:1: unexpected "}}" in template clause
// 23 template: p:1: unexpected "1" in template clause
// 24 <nil>
// 25 <nil>
// 26 template: p:1: unexpected "}}" in define clause
// 27 template: p:1: unexpected EOF
// 28 template: p:1: unexpected "1" in define clause
// 29 template: p:1: unexpected {{else}} in define clause
// 30 template: p:1: missing value for block clause
// 31 template: p:1: unexpected ".X" in block clause
// 32 template: p:1: unterminated quoted string
// 33 template: p:1: unterminated raw quoted string
// 34 template: p:1: malformed character constant: 'ab'
// 35 template: p:1: unterminated character constant
// 36 template: p:1: bad number syntax: "1x"
// 37 template: p:1: unexpected ".3" in operand
// 38 template: p:1: illegal number syntax: "0x"
// 39 template: p:1: illegal number syntax: "1e"
// 40 template: p:1: integer overflow: "99999999999999999999"
// 41 template: p:1: unexpected <.> in operand
// 42 template: p:1: unexpected <.> in operand
// 43 template: p:1: bad number syntax: "1.X"
// 44 template: p:1: unexpected . after term "nil"
// 45 template: p:1: unexpected . after term "true"
// 46 template: p:1: unexpected . after term "\"s\""
// 47 template: p:1: unexpected <.> in operand
// 48 template: p:1: bad character U+0021 '!'
// 49 template: p:1: bad character U+0021 '!'
// 50 template: p:1: bad character U+0021 '!'
// 51 template: p:1: unclosed left paren
// 52 template: p:1: unexpected right paren
// 53 template: p:1: missing value for parenthesized pipeline
// 54 <nil>
// 55 template: p:1: non executable command in pipeline stage 2
// 56 template: p:1: non executable command in pipeline stage 2
// 57 template: p:1: non executable command in pipeline stage 2
// 58 <nil>
// 59 template: p:1: unexpected "|" in command
// 60 template: p:1: unexpected "|" in command
// 61 template: p:1: unclosed comment
// 62 template: p:1: comment ends before closing delimiter
// 63 template: p:1: comment ends before closing delimiter
// 64 template: p:1: unrecognized character in action: U+0001
// 65 template: p:1: bad character U+0021 '!'
// 66 template: p:1: unexpected "#" in command
// 67 template: p:1: unexpected "," in command
// 68 template: p:1: expected :=
// 69 template: p:1: unexpected "=" in command
// 70 <nil>
// 71 template: p:1: missing value for command
// 72 <nil>
// 73 template: p:1: template: multiple definition of template "a"
// 74 template: p:1: unexpected <define> in command
// 75 template: p:3: function "nofunc" not defined
// 76 template: p:4: unclosed action
// 77 template: p:3: unclosed left paren in action started at p:1
// 78 template: p:1: bad number syntax: "1+2"
// 79 template: p:1: bad number syntax: "1+"
// 80 template: p:1: illegal number syntax: "-"
// 81 template: p:1: missing value for command
// 82 template: p:1: illegal number syntax: "-"
// 83 template: p:1: unexpected <if> in input
// 84 template: p:1: unexpected <with> in input
// 85 template: p:1: unexpected {{end}}
// 86 template: p:1: {{break}} outside {{range}}
// 87 <nil>
// 88 <nil>
// 89 <nil>
// 90 <nil>
// 91 template: p:1: invalid syntax
// 92 template: p:1: invalid syntax
// 93 <nil>
// 94 template: p:1: bad number syntax: "1+2"
// 0 "" template: main:1:2: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 1 "" template: main:1:4: executing "main" at <.X.Y>: can't evaluate field Y in type int true
// 2 "" template: main:1:2: executing "main" at <.hidden>: hidden is an unexported field of struct type main.T true
// 3 "" template: main:1:4: executing "main" at <.M.a.b>: can't evaluate field b in type int true
// 4 "" template: main:1:4: executing "main" at <.P.A>: nil pointer evaluating *main.In.A true
// 5 "" template: main:1:4: executing "main" at <.I.A>: nil pointer evaluating interface {}.A true
// 6 "" template: main:1:5: executing "main" at <.In.B>: can't evaluate field B in type main.In true
// 7 "" template: main:1:2: executing "main" at <.X>: X has arguments but cannot be invoked as function true
// 8 "" template: main:1:4: executing "main" at <.M.a>: a is not a method but has arguments true
// 9 "" template: main:1:2: executing "main" at <1>: can't give argument to non-function 1 true
// 10 "" template: main:1:2: executing "main" at <nil>: nil is not a command true
// 11 "" template: main:1:2: executing "main" at <.Fails>: error calling Fails: failed: x true
// 12 "" template: main:1:2: executing "main" at <.Panics>: error calling Panics: at the disco true
// 13 "" template: main:1:2: executing "main" at <.Two>: wrong number of args for Two: want 2 got 1 true
// 14 "" template: main:1:2: executing "main" at <.Two>: wrong number of args for Two: want 2 got 3 true
// 15 "" template: main:1:9: executing "main" at <"a">: expected integer; found "a" true
// 16 "" template: main:1:7: executing "main" at <1.5>: expected integer; found 1.5 true
// 17 "" template: main:1:9: executing "main" at <true>: expected integer; found true true
// 18 "" template: main:1:7: executing "main" at <nil>: cannot assign nil to int true
// 19 "" template: main:1:2: executing "main" at <index .S 5>: error calling index: index out of range: 5 true
// 20 "" template: main:1:2: executing "main" at <index .S "a">: error calling index: cannot index slice/array with type string true
// 21 "" template: main:1:2: executing "main" at <index .S nil>: error calling index: cannot index slice/array with nil true
// 22 "" template: main:1:2: executing "main" at <index .X 1>: error calling index: can't index item of type int true
// 23 "" template: main:1:2: executing "main" at <index nil 1>: error calling index: index of untyped nil true
// 24 "" template: main:1:2: executing "main" at <index .M 1>: error calling index: value has type int; should be string true
// 25 "" template: main:1:2: executing "main" at <index .P 1>: error calling index: index of nil pointer true
// 26 "" template: main:1:2: executing "main" at <index .I>: error calling index: index of untyped nil true
// 27 "" template: main:1:2: executing "main" at <len 3>: error calling len: len of type int true
// 28 "" template: main:1:2: executing "main" at <len .P>: error calling len: len of nil pointer true
// 29 "" template: main:1:2: executing "main" at <len nil>: error calling len: reflect: call of reflect.Value.Type on zero Value true
// 30 "" template: main:1:2: executing "main" at <slice .S 2 1>: error calling slice: invalid slice index: 2 > 1 true
// 31 "" template: main:1:2: executing "main" at <slice .S -1>: error calling slice: index out of range: -1 true
// 32 "" template: main:1:2: executing "main" at <slice 1>: error calling slice: can't slice item of type int true
// 33 "" template: main:1:2: executing "main" at <slice "abc" 1 2 3>: error calling slice: cannot 3-index slice a string true
// 34 "" template: main:1:2: executing "main" at <slice .S 1 2 3 4>: error calling slice: too many slice indexes: 4 true
// 35 "" template: main:1:2: executing "main" at <slice nil>: error calling slice: slice of untyped nil true
// 36 "" template: main:1:2: executing "main" at <slice .S 0 2 1>: error calling slice: invalid slice index: 2 > 1 true
// 37 "" template: main:1:2: executing "main" at <eq 1 1.0>: error calling eq: incompatible types for comparison: int and float64 true
// 38 "" template: main:1:2: executing "main" at <eq 1 "a">: error calling eq: incompatible types for comparison: int and string true
// 39 "" template: main:1:2: executing "main" at <eq 1>: error calling eq: missing argument for comparison true
// 40 "" template: main:1:2: executing "main" at <eq>: wrong number of args for eq: want at least 1 got 0 true
// 41 "" template: main:1:2: executing "main" at <lt 1 "a">: error calling lt: incompatible types for comparison: int and string true
// 42 "" template: main:1:2: executing "main" at <lt true false>: error calling lt: invalid type for comparison true
// 43 "" template: main:1:2: executing "main" at <lt .S .S>: error calling lt: invalid type for comparison true
// 44 "" template: main:1:2: executing "main" at <eq .S .S>: error calling eq: non-comparable type [%!s(int=1) %!s(int=2) %!s(int=3)]: []int true
// 45 "" template: main:1:2: executing "main" at <eq .M .S>: error calling eq: non-comparable types map[a:%!s(int=1)]: map[string]int, []int: [1 2 3] true
// 46 "" template: main:1:2: executing "main" at <gt 1+1i 2+2i>: error calling gt: invalid type for comparison true
// 47 "" template: main:1:2: executing "main" at <ne>: wrong number of args for ne: want 2 got 1 true
// 48 "" template: main:1:2: executing "main" at <lt 1 nil>: error calling lt: invalid type for comparison true
// 49 "" template: main:1:2: executing "main" at <eq .In .X>: error calling eq: incompatible types for comparison: main.In and int true
// 50 "" template: main:1:2: executing "main" at <call .F>: error calling call: F panics true
// 51 "" template: main:1:2: executing "main" at <call 3>: error calling call: non-function 3 of type int true
// 52 "" template: main:1:2: executing "main" at <call nil>: error calling call: call of nil true
// 53 "" template: main:1:2: executing "main" at <call .I>: error calling call: call of nil true
// 54 "" template: main:1:7: executing "main" at <.Two>: wrong number of args for Two: want 2 got 0 true
// 55 "" template: main:1:2: executing "main" at <printf>: wrong number of args for printf: want at least 1 got 0 true
// 56 "" <nil> false
// 57 "" template: main:1:2: executing "main" at <not>: wrong number of args for not: want 1 got 0 true
// 58 "" template: main:1:2: executing "main" at <not>: wrong number of args for not: want 1 got 2 true
// 59 "" template: main:1:2: executing "main" at <and>: wrong number of args for and: want at least 1 got 0 true
// 60 "" <nil> false
// 61 "" template: main:1:18: executing "main" at <.X>: can't use 1 to iterate over more than one variable true
// 62 "" template: main:1:8: executing "main" at <.In>: range can't iterate over {0} true
// 63 "" <nil> false
// 64 "" template: main:1:8: executing "main" at <1.5>: range can't iterate over 1.5 true
// 65 "" template: main:1:11: executing "main" at <{{template "none"}}>: template "none" not defined true
// 66 "" template: main:1:11: executing "main" at <{{template "none" .X}}>: template "none" not defined true
// 67 "" template: main:1:2: executing "main" at <{{.F}}>: can't print {{.F}} of type func() int true
// 68 "" template: main:1:2: executing "main" at <{{.Ch}}>: can't print {{.Ch}} of type chan int true
// 69 "8x" <nil> false
// 70 "" template: main:1:8: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 71 "" template: main:1:7: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 72 "" template: main:1:5: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 73 "" template: main:1:8: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 74 "line\n  1 " template: main:2:11: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 75 "" template: main:1:3: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 76 "" template: main:1:9: executing "main" at <1>: can't evaluate field X in type string true
// 77 "" template: main:1:3: executing "main" at <$.Nope>: can't evaluate field Nope in type main.T true
// 78 "" template: main:1:3: executing "main" at <$.X.Y.Z>: can't evaluate field Y in type int true
// 79 "99999999999999999 " template: main:1:24: executing "main" at <18446744073709551615>: 18446744073709551615 overflows int true
// 80 "1 2strue (0+1i) <nil>" <nil> false
// 81 "" template: main:1:9: executing "main" at <"1">: expected float; found "1" true
// 82 "" template: main:1:11: executing "main" at <-2>: expected unsigned integer; found -2 true
// 83 "" template: main:1:13: executing "main" at <3>: expected string; found 3 true
// 84 "" template: main:1:17: executing "main" at <0>: expected bool; found 0 true
// 85 "" template: main:1:22: executing "main" at <1>: expected complex; found 1 true
// 86 "" template: main:1:25: executing "main" at <4>: can't handle 4 for arg of type error true
// 87 "" template: main:1:9: executing "main" at <.X>: wrong type for value; expected float64; got int true
// 88 "100% " template: main:1:7: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 89 "%!z(int=1) " template: main:1:29: executing "main" at <.Nope>: can't evaluate field Nope in type main.T true
// 90 "\n" template: main:2:2: executing "d" at <.Nope>: can't evaluate field Nope in type main.T true
// 91 "" template: main:1:2: executing "main" at <nil>: nil is not a command true
// 92 "<nil> <nil> <nil>" <nil> false
// 93 "<nil>" <nil> false
// 94 "" template: main:1:8: executing "main" at <.X>: X has arguments but cannot be invoked as function true
// 95 parse template: main:1: non executable command in pipeline stage 2
// 96 "" template: main:1:5: executing "main" at <.In.A.B>: can't evaluate field B in type int true
// 97 "" template: main:1:4: executing "main" at <.S.A>: can't evaluate field A in type []int true
// 98 "" template: main:1:4: executing "main" at <.F.A>: can't evaluate field A in type func() int true
// 99 "" template: main:1:26: executing "main" at <$c.A>: can't evaluate field A in type int true
// template: e:1:9: executing "e" at <.b>: map has no entry for key "b"
// template: e:1:2: executing "e" at <.a>: nil data; no entry for key "a"
// <nil> 1 0
// <nil> 1 <no value>
// template: empty: "empty" is an incomplete or empty template
// template: no template "none" associated with template "e"
// panic: unrecognized option: bad
// panic: empty option string
// panic: template: x:1: unclosed action
// panic: function name "a b" is not a valid identifier
// panic: value for a not a function
// panic: function a has 0 return values; should be 1 or 2
// panic: invalid function signature for a: second return value should be error; is int
// panic: function name "" is not a valid identifier
