// Unmarshal and Decoder: what fits, what does not, and what is said about it.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
)

type Color int

func (c *Color) UnmarshalText(b []byte) error {
	switch string(b) {
	case "red":
		*c = 1
	case "blue":
		*c = 2
	default:
		return errors.New("bad color " + string(b))
	}
	return nil
}

type Raw struct{ text string }

func (r *Raw) UnmarshalJSON(b []byte) error {
	r.text = string(b)
	if r.text == `"fail"` {
		return errors.New("raw failed")
	}
	return nil
}

type Embedded struct {
	Deep struct {
		N int8 `json:"n"`
	}
	Shared string
}
type hidden struct{ Visible int }
type T struct {
	*Embedded
	*hidden
	A     int `json:"a"`
	B     string
	C     []int
	D     map[string]*T
	E     *float32
	F     any
	G     [2]uint8
	H     bool    `json:"h,string"`
	I     int     `json:",string"`
	J     Color
	K     map[Color]int
	L     map[int8]string
	M     Raw
	N     []byte
	O     json.Number
	P     json.RawMessage
	Q     error
	R     *int `json:"r,string"`
	S     string `json:",string"`
	É     int
	Inner []struct{ X, Y int }
}

func try(text string, v any) {
	err := json.Unmarshal([]byte(text), v)
	out, _ := json.Marshal(v)
	fmt.Printf("%s => %s | %v\n", text, out, err)
	var ute *json.UnmarshalTypeError
	var se *json.SyntaxError
	if errors.As(err, &ute) {
		fmt.Printf("  %q %v %d %q %q\n", ute.Value, ute.Type, ute.Offset, ute.Struct, ute.Field)
	} else if errors.As(err, &se) {
		fmt.Println("  syntax", se.Offset)
	} else if err != nil {
		fmt.Printf("  %T\n", err)
	}
}

func main() {
	for _, s := range []string{
		`{"a":1,"b":"x","C":[1,2,3],"d":{"k":{"a":5},"z":null},"e":1.5,"f":{"x":[1,"a",null,true,{}]},"g":[1,2,3]}`,
		`{"G":[7],"h":"true","I":"12","j":"red","K":{"blue":3},"L":{"-5":"m"},"m":[1, 2],"N":"aGk=","O":12.50,"P": {"z" : 1}}`,
		`{"Deep":{"n":5},"Shared":"s"}`, `{"Deep":{"n":500}}`, `{"Deep":{"n":"x"},"a":2}`, `{"Visible":3,"a":4}`,
		`{"a":"str"}`, `{"a":1.5}`, `{"a":1e2}`, `{"a":99999999999999999999}`, `{"a":true}`, `{"a":[1]}`, `{"a":{}}`, `{"a":null,"b":null}`,
		`{"B":5}`, `{"C":"x"}`, `{"C":[1,"a",3]}`, `{"C":{}}`, `{"C":[]}`, `{"C":null}`, `{"D":[]}`, `{"E":"x"}`, `{"E":1e50}`, `{"E":null}`,
		`{"G":[300]}`, `{"G":[-1]}`, `{"h":true}`, `{"h":"yes"}`, `{"h":""}`, `{"h":"null"}`, `{"h":null}`, `{"I":5}`, `{"I":"x"}`, `{"I":"1.5"}`, `{"I":[1]}`,
		`{"j":"green"}`, `{"j":5}`, `{"j":null}`, `{"j":[1]}`, `{"j":{}}`, `{"K":{"green":1}}`, `{"L":{"300":"x"}}`, `{"L":{"x":"y"}}`, `{"M":"fail"}`, `{"M":null}`,
		`{"N":"!!"}`, `{"N":5}`, `{"N":[1,2]}`, `{"O":"12"}`, `{"O":"ab"}`, `{"Q":"e"}`, `{"Q":null}`, `{"Q":1}`, `{"Q":true}`, `{"Q":[]}`, `{"r":"5"}`, `{"r":null}`, `{"r":"null"}`,
		`{"S":"\"in\""}`, `{"S":"plain"}`, `{"É":1}`, `{"é":2}`, `{"A":3}`, `{"unknown":{"a":[1,{"b":"]}"}]},"a":9}`,
		`{"Inner":[{"X":1},{"Y":"bad"},{"X":3}]}`, `{"a":1,"a":2}`, `[1]`, `"s"`, `5`, `null`, ` {"a" : 1 } `,
	} {
		try(s, new(T))
	}
	for _, s := range []string{`"a\u00e9\ud83d\ude00\ud800x\n\/\"\\\b\f\r\t"`, `"\ud800\ud800"`, "\"\xff\"", `1e400`, `-0`, `[1,[2,[3]]]`, `{"b":1,"a":{"c":[]}}`, `tru`, `{"a"}`, `{a:1}`, `{"a":1,}`, `[1 2]`, `"abc`, `{"a":1`, `+1`, `.5`, "\"a\nb\"", `'x'`, `nan`, "\x00", `é`} {
		var v any
		try(s, &v)
	}
	try(`{}`, nil)
	try(`{}`, T{})
	try(`{}`, (*T)(nil))
	try(`{"a":1}`, &map[string]int{"z": 26})
	try(`{"1":1}`, &map[bool]int{})
	try(`{"7":1,"-1":2}`, &map[uint]int{})
	var nm map[string]any
	try(`{"a":{"b":[1]}}`, &nm)
	arr := []int{9, 8, 7}
	try(`[1]`, &arr)
	fmt.Println(cap(arr) >= 3)
	x := 5
	var i any = &x
	try(`6`, &i)
	fmt.Println(x)
	i = 3
	try(`"over"`, &i)
	pp := new(*int)
	try(`4`, &pp)
	try(`null`, &pp)
	var s fmt.Stringer = &url.URL{}
	try(`{"Host":"h"}`, &s)
	var ch chan int
	try(`1`, &ch)
	var st struct {
		A int `json:"x"`
		B int `json:"x"`
		C int `json:"c"`
		D struct{ E []map[string]int }
	}
	try(`{"x":1,"c":2,"D":{"E":[{"q":"w"}]}}`, &st)

	d := json.NewDecoder(strings.NewReader(`{"a":1} {"a":2}[3] "s" 4 true null {"b":"c"} x`))
	for {
		var v any
		err := d.Decode(&v)
		fmt.Println(v, err, d.InputOffset(), d.More())
		if err != nil {
			break
		}
	}
	var v any
	fmt.Println(d.Decode(&v))
	d = json.NewDecoder(strings.NewReader(`{"a":1,"zz":2}`))
	d.DisallowUnknownFields()
	fmt.Println(d.Decode(new(T)))
	d = json.NewDecoder(strings.NewReader(`[1, 2.50, 99999999999999999999]`))
	d.UseNumber()
	fmt.Println(d.Decode(&v), v)
	for _, s := range []string{`{"a":[1,"x",{"b":null}],"c":true} 5`, `[1 2]`, `{"a" 1}`, `{1:2}`, `[1,]`, `{"a":1,}`, `]`, `[`, ``, `{"a":tru}`} {
		d = json.NewDecoder(strings.NewReader(s))
		fmt.Print(s, ":")
		for {
			t, err := d.Token()
			if err != nil {
				fmt.Printf(" %v (%v) %d\n", err, err == io.EOF, d.InputOffset())
				break
			}
			fmt.Printf(" %T(%v)", t, t)
		}
	}
	d = json.NewDecoder(strings.NewReader(`{"items":[{"a":1},{"a":2}],"n":3}`))
	for range 3 {
		d.Token()
	}
	for d.More() {
		var t T
		fmt.Println(d.Decode(&t), t.A)
	}
	fmt.Println(d.Token())
	rest, _ := io.ReadAll(d.Buffered())
	fmt.Printf("%q\n", rest)
	d = json.NewDecoder(strings.NewReader(`{"a":`))
	fmt.Println(d.Decode(&v))
	n := json.Number("12")
	fmt.Println(n.Int64())
	fmt.Println(n.Float64())
	fmt.Println(json.Number("x").Int64())
}
