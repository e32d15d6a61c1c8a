// Actions: what each prints, for data of many kinds.
package main

import (
	"errors"
	"fmt"
	"iter"

	"strings"
	"text/template"
)

type Inner struct{ X, Y int }

func (i Inner) Sum() int { return i.X + i.Y }

func (i *Inner) Grow(n int) *Inner { return &Inner{i.X * n, i.Y * n} }

type T struct {
	Name   string
	N      int
	U8     uint8
	F      float64
	C      complex128
	B      bool
	S      []string
	Empty  []int
	A      [3]int
	M      map[string]int
	MI     map[int]Inner
	In     Inner
	P      *Inner
	Nil    *Inner
	I      any
	NilI   any
	Err    error
	Fn     func(int, ...string) string
	Ch     chan int
	Str    fmt.Stringer
	Seq    iter.Seq[int]
	Seq2   iter.Seq2[string, int]
	hidden int
}

func (t *T) Method(a string, b int) (string, error) {
	if b < 0 {
		return "", errors.New("negative " + a)
	}
	return strings.Repeat(a, b), nil
}

func (t T) Var(xs ...any) int { return len(xs) }

type str string

func (s str) String() string { return "<" + string(s) + ">" }

func data() *T {
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	return &T{
		Name: "gopher", N: -7, U8: 200, F: 2.5, C: 1 + 2i, B: true, S: []string{"a", "b", "c"}, A: [3]int{4, 5, 6},
		M: map[string]int{"z": 26, "a": 1, "m": 13}, MI: map[int]Inner{2: {1, 2}, 1: {3, 4}}, In: Inner{8, 9}, P: &Inner{10, 20},
		I: Inner{1, 1}, Err: errors.New("oops"), Ch: ch, Str: str("s"),
		Fn:  func(n int, s ...string) string { return fmt.Sprint(n, s) },
		Seq: func(y func(int) bool) { _ = y(1) && y(4) && y(9) },
		Seq2: func(y func(string, int) bool) {
			_ = y("one", 1) && y("two", 2)
		},
	}
}

var texts = []string{
	"plain", "{{.Name}} {{.N}} {{.U8}} {{.F}} {{.C}} {{.B}}",
	"{{.S}} {{.Empty}} {{.A}} {{.M}} {{.MI}} {{.In}} {{.P}} {{.Nil}} {{.I}} {{.NilI}} {{.Err}} {{.Str}}",
	"{{.In.X}} {{.P.Y}} {{.In.Sum}} {{.P.Sum}} {{(.P.Grow 2).X}} {{.P.Grow 3}} {{.I.X}}",
	"{{.M.z}} {{.M.missing}} {{.MI}} {{(index .MI 2).Y}}",
	"{{.Method \"ab\" 3}} {{3 | .Method \"x\"}} {{.Var}} {{.Var 1 \"a\" nil .N}}",
	"{{if .B}}yes{{end}} {{if .Empty}}full{{else}}empty{{end}} {{if .Nil}}1{{else if .N}}2{{else}}3{{end}}",
	"{{with .P}}{{.X}}{{end}} {{with .Nil}}no{{else}}nil{{end}} {{with $x := .N}}{{$x}}{{.}}{{$.Name}}{{end}} {{with .Nil}}a{{else with .S}}{{.}}{{end}}",
	"{{range .S}}[{{.}}]{{end}} {{range $i, $s := .S}}{{$i}}{{$s}},{{end}} {{range .Empty}}x{{else}}none{{end}}",
	"{{range .M}}{{.}} {{end}}{{range $k, $v := .M}}{{$k}}={{$v}};{{end}} {{range $k, $v := .MI}}{{$k}}:{{$v.X}} {{end}}",
	"{{range .Ch}}c{{.}}{{end}} {{range 3}}{{.}}{{end}} {{range $i := 2}}<{{$i}}>{{end}} {{range .A}}{{.}}-{{end}}{{range 0}}{{else}}zero{{end}}",
	"{{range .Seq}}{{.}},{{end}} {{range $k, $v := .Seq2}}{{$k}}{{$v}} {{end}}{{range $k := .Seq2}}{{$k}} {{end}}{{range .Seq2}}{{.}} {{end}}",
	"{{range $i, $s := .S}}{{if eq $i 1}}{{continue}}{{end}}{{$s}}{{end}} {{range .S}}{{.}}{{break}}{{end}}",
	"{{$x := 1}}{{if true}}{{$x = 2}}{{$y := 3}}{{$y}}{{end}}{{$x}} {{range $i, $e := .S}}{{$x = $i}}{{end}}{{$x}}",
	"{{$i := 0}}{{$e := \"\"}}{{range $i, $e = .S}}{{end}}{{$i}}{{$e}} {{range $e = .A}}{{end}}{{$e}}",
	"a {{- .N -}} b\n  {{- /* c */ -}}  \n c {{/* d */}} e {{- 3}}",
	"{{1}} {{-1}} {{1.5}} {{0x1F}} {{1e3}} {{'a'}} {{1i}} {{1+2i}} {{\"s\\n\"}} {{`raw\\n`}} {{true}} {{0b101}} {{0o17}} {{1_000}} {{0x1p4}}",
	"{{call .Fn 1}} {{call .Fn 2 \"a\" \"b\"}} {{.Fn | call | len}}",
	"{{and .B .N}} {{and .Nil .N}} {{or .Nil .N}} {{or .Empty 0 \"\"}} {{not .B}} {{not 0}} {{and true 0 (index .S 9)}} {{0 | or}} {{1 | and 2}}",
	"{{len .S}} {{len .M}} {{len .Name}} {{len .A}} {{.Name | len}} {{index .S 1}} {{index .M \"a\"}} {{index .M \"no\"}} {{index .Name 0}} {{index .A 2}}",
	"{{slice .Name 1 3}} {{slice .S 1}} {{slice .S 0 1 2}} {{slice .Name}}",
	"{{print 1 2 \"x\" 3}} {{println \"a\" 1}}{{printf \"%05d|%-5s|%v|%T\" 42 \"ab\" .S .F}} {{.N | printf \"%d-%s\" 3 | printf \"%s!\"}}",
	"{{html \"<a href='x'>&\\\"\"}} {{js \"it's <b>\\n\\\"\"}} {{urlquery \"a b&c=d/é\"}} {{html .In 3}} {{\"<>\" | html}}",
	"{{eq 1 1}} {{eq 1 2 3 1}} {{eq \"a\" \"b\"}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt 1.5 1.0}} {{ge \"b\" \"a\"}} {{eq .U8 200}} {{lt .N .U8}} {{gt .U8 .N}} {{eq .In .In}} {{eq .NilI nil}} {{eq .Nil nil}}",
	"{{eq .B true}} {{eq .C 1+2i}} {{ne .Name \"x\"}} {{eq .Err .Err}} {{eq .I .In}}",
	"{{define \"t\"}}T({{.}}){{end}}{{template \"t\"}} {{template \"t\" .N}} {{template `t` .In.Sum}} {{block \"b\" .S}}B{{len .}}{{end}}",
	"{{define \"rec\"}}{{.}}{{if gt . 0}} {{template \"rec\" (dec .)}}{{end}}{{end}}{{template \"rec\" 4}}",
	"{{(index .S 0) | printf \"%q\"}} {{((.N))}} {{(.P).X}} {{with $y := (len .S)}}{{$y}}{{end}} {{$.In.X}}",
	"{{up .Name}} {{add 1 2}} {{\"x\" | up}} {{add .N 1 | printf \"%d\"}} {{.Name | up | printf \"%s-%s\" \"a\"}} {{zero}}",
	"{{- \"trim\" }}  {{ \"x\" -}}  \n  y",
}

func main() {
	funcs := template.FuncMap{
		"up":   strings.ToUpper,
		"add":  func(a, b int) (int, error) { return a + b, nil },
		"dec":  func(n int) int { return n - 1 },
		"zero": func() any { return nil },
	}
	for i, text := range texts {
		t, err := template.New(fmt.Sprint("t", i)).Funcs(funcs).Parse(text)
		if err != nil {
			fmt.Println(i, "parse:", err)
			continue
		}
		var b strings.Builder
		err = t.Execute(&b, data())
		fmt.Printf("%d: %q\n", i, b.String())
		if err != nil {
			fmt.Println(i, "exec:", err)
		}
		fmt.Println("  ", t.Root)
	}
}

// go1.26.8
// Output:
// 0: "plain"
//    plain
// 1: "gopher -7 200 2.5 (1+2i) true"
//    {{.Name}} {{.N}} {{.U8}} {{.F}} {{.C}} {{.B}}
// 2: "[a b c] [] [4 5 6] map[a:1 m:13 z:26] map[1:{3 4} 2:{1 2}] {8 9} {10 20} <nil> {1 1} <no value> oops <s>"
//    {{.S}} {{.Empty}} {{.A}} {{.M}} {{.MI}} {{.In}} {{.P}} {{.Nil}} {{.I}} {{.NilI}} {{.Err}} {{.Str}}
// 3: "8 20 17 30 20 {30 60} 1"
//    {{.In.X}} {{.P.Y}} {{.In.Sum}} {{.P.Sum}} {{(.P.Grow 2).X}} {{.P.Grow 3}} {{.I.X}}
// 4: "26 <no value> map[1:{3 4} 2:{1 2}] 2"
//    {{.M.z}} {{.M.missing}} {{.MI}} {{(index .MI 2).Y}}
// 5: "ababab xxx 0 4"
//    {{.Method "ab" 3}} {{3 | .Method "x"}} {{.Var}} {{.Var 1 "a" nil .N}}
// 6: "yes empty 2"
//    {{if .B}}yes{{end}} {{if .Empty}}full{{else}}empty{{end}} {{if .Nil}}1{{else}}{{if .N}}2{{else}}3{{end}}{{end}}
// 7: "10 nil -7-7gopher [a b c]"
//    {{with .P}}{{.X}}{{end}} {{with .Nil}}no{{else}}nil{{end}} {{with $x := .N}}{{$x}}{{.}}{{$.Name}}{{end}} {{with .Nil}}a{{else}}{{with .S}}{{.}}{{end}}{{end}}
// 8: "[a][b][c] 0a,1b,2c, none"
//    {{range .S}}[{{.}}]{{end}} {{range $i, $s := .S}}{{$i}}{{$s}},{{end}} {{range .Empty}}x{{else}}none{{end}}
// 9: "1 13 26 a=1;m=13;z=26; 1:3 2:1 "
//    {{range .M}}{{.}} {{end}}{{range $k, $v := .M}}{{$k}}={{$v}};{{end}} {{range $k, $v := .MI}}{{$k}}:{{$v.X}} {{end}}
// 10: "c1c2 012 <0><1> 4-5-6-zero"
//    {{range .Ch}}c{{.}}{{end}} {{range 3}}{{.}}{{end}} {{range $i := 2}}<{{$i}}>{{end}} {{range .A}}{{.}}-{{end}}{{range 0}}{{else}}zero{{end}}
// 11: "1,4,9, one1 two2 one two one two "
//    {{range .Seq}}{{.}},{{end}} {{range $k, $v := .Seq2}}{{$k}}{{$v}} {{end}}{{range $k := .Seq2}}{{$k}} {{end}}{{range .Seq2}}{{.}} {{end}}
// 12: "ac a"
//    {{range $i, $s := .S}}{{if eq $i 1}}{{continue}}{{end}}{{$s}}{{end}} {{range .S}}{{.}}{{break}}{{end}}
// 13: "32 2"
//    {{$x := 1}}{{if true}}{{$x = 2}}{{$y := 3}}{{$y}}{{end}}{{$x}} {{range $i, $e := .S}}{{$x = $i}}{{end}}{{$x}}
// 14: "2c 6"
//    {{$i := 0}}{{$e := ""}}{{range $i, $e = .S}}{{end}}{{$i}}{{$e}} {{range $e = .A}}{{end}}{{$e}}
// 15: "a-7bc  e3"
//    a{{.N}}bc  e{{3}}
// 16: "1 -1 1.5 31 1000 97 (0+1i) (1+2i) s\n raw\\n true 5 15 1000 16"
//    {{1}} {{-1}} {{1.5}} {{0x1F}} {{1e3}} {{'a'}} {{1i}} {{1+2i}} {{"s\n"}} {{`raw\n`}} {{true}} {{0b101}} {{0o17}} {{1_000}} {{0x1p4}}
// 17: "1 [] 2 [a b] "
// 17 exec: template: t17:1:46: executing "t17" at <call>: error calling call: wrong number of args for <func(int, ...string) string Value>: got 0 want at least 1
//    {{call .Fn 1}} {{call .Fn 2 "a" "b"}} {{.Fn | call | len}}
// 18: "-7 <nil> -7  false true 0 0 1"
//    {{and .B .N}} {{and .Nil .N}} {{or .Nil .N}} {{or .Empty 0 ""}} {{not .B}} {{not 0}} {{and true 0 (index .S 9)}} {{0 | or}} {{1 | and 2}}
// 19: "3 3 6 3 6 b 1 0 103 6"
//    {{len .S}} {{len .M}} {{len .Name}} {{len .A}} {{.Name | len}} {{index .S 1}} {{index .M "a"}} {{index .M "no"}} {{index .Name 0}} {{index .A 2}}
// 20: "op [b c] [a] gopher"
//    {{slice .Name 1 3}} {{slice .S 1}} {{slice .S 0 1 2}} {{slice .Name}}
// 21: "1 2x3 a 1\n00042|ab   |[a b c]|float64 3-%!s(int=-7)!"
//    {{print 1 2 "x" 3}} {{println "a" 1}}{{printf "%05d|%-5s|%v|%T" 42 "ab" .S .F}} {{.N | printf "%d-%s" 3 | printf "%s!"}}
// 22: "&lt;a href=&#39;x&#39;&gt;&amp;&#34; it\\'s \\u003Cb\\u003E\\u000A\\\" a+b%26c%3Dd%2F%C3%A9 {8 9} 3 &lt;&gt;"
//    {{html "<a href='x'>&\""}} {{js "it's <b>\n\""}} {{urlquery "a b&c=d/é"}} {{html .In 3}} {{"<>" | html}}
// 23: "true true false true true true true true true true true true true true"
//    {{eq 1 1}} {{eq 1 2 3 1}} {{eq "a" "b"}} {{ne 1 2}} {{lt 1 2}} {{le 2 2}} {{gt 1.5 1.0}} {{ge "b" "a"}} {{eq .U8 200}} {{lt .N .U8}} {{gt .U8 .N}} {{eq .In .In}} {{eq .NilI nil}} {{eq .Nil nil}}
// 24: "true true true true false"
//    {{eq .B true}} {{eq .C 1+2i}} {{ne .Name "x"}} {{eq .Err .Err}} {{eq .I .In}}
// 25: "T(<no value>) T(-7) T(17) B3"
//    {{template "t"}} {{template "t" .N}} {{template "t" .In.Sum}} {{template "b" .S}}
// 26: "4 3 2 1 0"
//    {{template "rec" 4}}
// 27: "\"a\" -7 10 3 8"
//    {{(index .S 0) | printf "%q"}} {{((.N))}} {{(.P).X}} {{with $y := (len .S)}}{{$y}}{{end}} {{$.In.X}}
// 28: "GOPHER 3 X -6 a-GOPHER <no value>"
//    {{up .Name}} {{add 1 2}} {{"x" | up}} {{add .N 1 | printf "%d"}} {{.Name | up | printf "%s-%s" "a"}} {{zero}}
// 29: "trim  xy"
//    {{"trim"}}  {{"x"}}y
