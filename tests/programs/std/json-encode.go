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

func (t Temp) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, `{ "deg" : %g }`, float64(t)), nil }

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
