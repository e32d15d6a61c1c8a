// Marshal, MarshalIndent, Encoder and the functions on texts.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"time"
)

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, `{ "deg" : %g }`, float64(t)), nil
}

type ptrM struct{ n int }

func (p *ptrM) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprint(p.n)), nil }

type Color int

func (c Color) MarshalText() ([]byte, error) {
	if c < 0 {
		return nil, errors.New("no such color")
	}
	return []byte([]string{"red", "green<"}[c]), nil
}

type badM struct{}

func (badM) MarshalJSON() ([]byte, error) { return []byte(`{"a":x}`), nil }

type errM struct{}

func (errM) MarshalJSON() ([]byte, error) { return nil, errors.New("boom") }

type Base struct {
	ID   int `json:"id"`
	Name string
	dup  int
}
type Other struct {
	Name string
	Only bool `json:",omitempty"`
}
type inner struct{ Exp int }
type All struct {
	Base
	*Other
	inner
	A    int               `json:"a"`
	B    string            `json:"b,omitempty"`
	C    []byte            `json:"c"`
	D    map[string]int    `json:"d,omitempty"`
	E    *int              `json:"e"`
	F    float64           `json:",string"`
	G    any               `json:"-"`
	H    string            `json:"-,"`
	I    [2]bool           `json:"weird name$"`
	J    string            `json:"j,string"`
	K    time.Duration     `json:"k,omitzero"`
	L    struct{}          `json:"l,omitzero"`
	M    time.Time         `json:"m,omitzero"`
	N    map[int]string    `json:"n"`
	O    map[Color]Temp    `json:"o"`
	P    json.RawMessage   `json:"p"`
	Q    json.Number       `json:"q"`
	R    *ptrM             `json:"r"`
	S    ptrM              `json:"s"`
	T    []any             `json:"t"`
	U    uint8             `json:"bad\"name"`
	X    map[string][]byte `json:"x"`
	priv int
}

type Rec struct {
	V    int
	Next *Rec `json:",omitempty"`
	Kids []Rec
	M    map[string]Rec
}

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s | %v\n", b, err)
	if err != nil {
		fmt.Printf("  %T\n", err)
		for e := errors.Unwrap(err); e != nil; e = errors.Unwrap(e) {
			fmt.Printf("  wraps %T %v\n", e, e)
		}
	}
}

func main() {
	n := 7
	a := All{Base: Base{1, "base", 2}, A: 5, C: []byte("hello"), E: &n, F: 1.5, I: [2]bool{true, false}, J: `q"<`,
		N: map[int]string{10: "x", 9: "y", -1: "z"}, O: map[Color]Temp{0: 36.6, 1: 1e300}, P: json.RawMessage(`{"x": [1, 2]}`),
		R: &ptrM{3}, S: ptrM{4}, T: []any{nil, 1, "s", 2.5, []int{}, map[string]any{"b": 1, "a": nil}, Color(1)},
		X: map[string][]byte{"k": nil, "j": {0xff, 0}}}
	show(a)
	show(&a)
	a.Other = &Other{"other", true}
	a.M = time.Time{}
	a.K = 3
	show(&a)
	for _, f := range []float64{0, 1, -1, 0.1, 1e20, 1e21, 1e-6, 1e-7, 123456789.125, 1e100, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		show(f)
	}
	show(float32(0.1))
	show(float32(1e21))
	show(float32(1e-7))
	show("plain \u00e9 \u2028 \u2029 <tag>&amp; \x01\x1f\x7f \b\f\n\r\t \\ \" \xff\xfe 世界 😀")
	show([]string(nil))
	show([]string{})
	show([0]int{})
	show(map[string]int(nil))
	show(nil)
	show((*int)(nil))
	show(struct{}{})
	show(int8(-5))
	show(uint64(math.MaxUint64))
	show([]uint8(nil))
	show([3]byte{1, 2, 3})
	show(Rec{V: 1, Next: &Rec{V: 2}, Kids: []Rec{{V: 3}}, M: map[string]Rec{"q": {V: 4}}})
	show(json.Number("12x"))
	show(json.Number(""))
	// What cannot be.
	show(make(chan int))
	show(func() {})
	show(complex(1, 2))
	show(map[string]any{"f": func() {}})
	show(map[float64]int{1: 2})
	show(map[struct{}]int{})
	show(math.NaN())
	show(math.Inf(-1))
	show(badM{})
	show(errM{})
	show([]any{errM{}})
	show(Color(-1))
	show(map[Color]int{-1: 1})
	r := &Rec{}
	r.Next = r
	show(r)
	cyc := map[string]any{}
	cyc["self"] = cyc
	show(cyc)
	sl := []any{nil}
	sl[0] = sl
	show(sl)

	b, err := json.MarshalIndent(map[string]any{"a": []int{1, 2}, "b": map[string]int{}, "c": []int{}, "d": struct{ X, Y int }{1, 2}}, "> ", "  ")
	fmt.Println(string(b), err)
	enc := json.NewEncoder(os.Stdout)
	fmt.Println(enc.Encode(map[string]string{"html": "<a&b>"}))
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	fmt.Println(enc.Encode(map[string]string{"html": "<a&b>"}))
	fmt.Println(enc.Encode(func() {}))
	var buf bytes.Buffer
	fmt.Println(json.Compact(&buf, []byte(` { "a" : [ 1 , 2 ] , "b" : " x " } `)), buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,{"b":{}},[]],"c":"d"}  `), "", ".."))
	fmt.Printf("%q\n", buf.String())
	buf.Reset()
	fmt.Println(json.Indent(&buf, []byte(`{"a":[1,`), "", ".."), json.Compact(&buf, []byte(`{"a" 1}`)), buf.Len())
	json.HTMLEscape(&buf, []byte("{\"a\":\"<script>&\u2028\u2029\"}"))
	fmt.Println(buf.String())
	for _, s := range []string{`{}`, `{"a":}`, `[1,]`, `nul`, `"\u12"`, `01`, `1e5`, `-`, `1.`, ` [ ] `, "\"\x01\"", `"\x"`, ``, `{"a":1}x`, strings.Repeat("[", 10001)} {
		var v any
		err := json.Unmarshal([]byte(s), &v)
		var se *json.SyntaxError
		off := int64(-1)
		if errors.As(err, &se) {
			off = se.Offset
		}
		fmt.Println(json.Valid([]byte(s)), off, err)
	}
}

// go1.26.8
// Output:
// {"id":1,"Exp":0,"a":5,"c":"aGVsbG8=","e":7,"F":"1.5","-":"","weird name$":[true,false],"j":"\"q\\\"\\u003c\"","n":{"-1":"z","10":"x","9":"y"},"o":{"green\u003c":{"deg":1e+300},"red":{"deg":36.6}},"p":{"x":[1,2]},"q":0,"r":3,"s":{},"t":[null,1,"s",2.5,[],{"a":null,"b":1},"green\u003c"],"U":0,"x":{"j":"/wA=","k":null}} | <nil>
// {"id":1,"Exp":0,"a":5,"c":"aGVsbG8=","e":7,"F":"1.5","-":"","weird name$":[true,false],"j":"\"q\\\"\\u003c\"","n":{"-1":"z","10":"x","9":"y"},"o":{"green\u003c":{"deg":1e+300},"red":{"deg":36.6}},"p":{"x":[1,2]},"q":0,"r":3,"s":4,"t":[null,1,"s",2.5,[],{"a":null,"b":1},"green\u003c"],"U":0,"x":{"j":"/wA=","k":null}} | <nil>
// {"id":1,"Only":true,"Exp":0,"a":5,"c":"aGVsbG8=","e":7,"F":"1.5","-":"","weird name$":[true,false],"j":"\"q\\\"\\u003c\"","k":3,"n":{"-1":"z","10":"x","9":"y"},"o":{"green\u003c":{"deg":1e+300},"red":{"deg":36.6}},"p":{"x":[1,2]},"q":0,"r":3,"s":4,"t":[null,1,"s",2.5,[],{"a":null,"b":1},"green\u003c"],"U":0,"x":{"j":"/wA=","k":null}} | <nil>
// 0 | <nil>
// 1 | <nil>
// -1 | <nil>
// 0.1 | <nil>
// 100000000000000000000 | <nil>
// 1e+21 | <nil>
// 0.000001 | <nil>
// 1e-7 | <nil>
// 123456789.125 | <nil>
// 1e+100 | <nil>
// 1.7976931348623157e+308 | <nil>
// 5e-324 | <nil>
// 0.1 | <nil>
// 1e+21 | <nil>
// 1e-7 | <nil>
// "plain é \u2028 \u2029 \u003ctag\u003e\u0026amp; \u0001\u001f \b\f\n\r\t \\ \" \ufffd\ufffd 世界 😀" | <nil>
// null | <nil>
// [] | <nil>
// [] | <nil>
// null | <nil>
// null | <nil>
// null | <nil>
// {} | <nil>
// -5 | <nil>
// 18446744073709551615 | <nil>
// null | <nil>
// [1,2,3] | <nil>
// {"V":1,"Next":{"V":2,"Kids":null,"M":null},"Kids":[{"V":3,"Kids":null,"M":null}],"M":{"q":{"V":4,"Kids":null,"M":null}}} | <nil>
//  | json: invalid number literal "12x"
//   *errors.errorString
// 0 | <nil>
//  | json: unsupported type: chan int
//   *json.UnsupportedTypeError
//  | json: unsupported type: func()
//   *json.UnsupportedTypeError
//  | json: unsupported type: complex128
//   *json.UnsupportedTypeError
//  | json: unsupported type: func()
//   *json.UnsupportedTypeError
//  | json: unsupported type: map[float64]int
//   *json.UnsupportedTypeError
//  | json: unsupported type: map[struct {}]int
//   *json.UnsupportedTypeError
//  | json: unsupported value: NaN
//   *json.UnsupportedValueError
//  | json: unsupported value: -Inf
//   *json.UnsupportedValueError
//  | json: error calling MarshalJSON for type main.badM: invalid character 'x' looking for beginning of value
//   *json.MarshalerError
//   wraps *json.SyntaxError invalid character 'x' looking for beginning of value
//  | json: error calling MarshalJSON for type main.errM: boom
//   *json.MarshalerError
//   wraps *errors.errorString boom
//  | json: error calling MarshalJSON for type main.errM: boom
//   *json.MarshalerError
//   wraps *errors.errorString boom
//  | json: error calling MarshalText for type main.Color: no such color
//   *json.MarshalerError
//   wraps *errors.errorString no such color
//  | json: encoding error for type "map[main.Color]int": "no such color"
//   *errors.errorString
//  | json: unsupported value: encountered a cycle via *main.Rec
//   *json.UnsupportedValueError
//  | json: unsupported value: encountered a cycle via map[string]interface {}
//   *json.UnsupportedValueError
//  | json: unsupported value: encountered a cycle via []interface {}
//   *json.UnsupportedValueError
// {
// >   "a": [
// >     1,
// >     2
// >   ],
// >   "b": {},
// >   "c": [],
// >   "d": {
// >     "X": 1,
// >     "Y": 2
// >   }
// > } <nil>
// {"html":"\u003ca\u0026b\u003e"}
// <nil>
// {
// 	"html": "<a&b>"
// }
// <nil>
// json: unsupported type: func()
// <nil> {"a":[1,2],"b":" x "}
// <nil>
// "{\n..\"a\": [\n....1,\n....{\n......\"b\": {}\n....},\n....[]\n..],\n..\"c\": \"d\"\n}  "
// unexpected end of JSON input invalid character '1' after object key 0
// {"a":"\u003cscript\u003e\u0026\u2028\u2029"}
// true -1 <nil>
// false 6 invalid character '}' looking for beginning of value
// false 4 invalid character ']' looking for beginning of value
// false 3 invalid character ' ' in literal null (expecting 'l')
// false 6 invalid character '"' in \u hexadecimal character escape
// false 2 invalid character '1' after top-level value
// true -1 <nil>
// false 1 invalid character ' ' in numeric literal
// false 2 invalid character ' ' after decimal point in numeric literal
// true -1 <nil>
// false 2 invalid character '\x01' in string literal
// false 3 invalid character 'x' in string escape code
// false 0 unexpected end of JSON input
// false 8 invalid character 'x' after top-level value
// false 10001 invalid character '[' exceeded max depth
