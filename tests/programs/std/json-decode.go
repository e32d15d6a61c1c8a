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
	H     bool `json:"h,string"`
	I     int  `json:",string"`
	J     Color
	K     map[Color]int
	L     map[int8]string
	M     Raw
	N     []byte
	O     json.Number
	P     json.RawMessage
	Q     error
	R     *int   `json:"r,string"`
	S     string `json:",string"`
	É     int
	Inner []struct{ X, Y int }
}

func try(text string, v any) {
	err := json.Unmarshal([]byte(text), v)
	out, _ := json.Marshal(v)
	fmt.Printf("%q => %+q | %v\n", text, out, err)
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

// go1.26.8
// Output:
// "{\"a\":1,\"b\":\"x\",\"C\":[1,2,3],\"d\":{\"k\":{\"a\":5},\"z\":null},\"e\":1.5,\"f\":{\"x\":[1,\"a\",null,true,{}]},\"g\":[1,2,3]}" => "{\"a\":1,\"B\":\"x\",\"C\":[1,2,3],\"D\":{\"k\":{\"a\":5,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null},\"z\":null},\"E\":1.5,\"F\":{\"x\":[1,\"a\",null,true,{}]},\"G\":[1,2],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"G\":[7],\"h\":\"true\",\"I\":\"12\",\"j\":\"red\",\"K\":{\"blue\":3},\"L\":{\"-5\":\"m\"},\"m\":[1, 2],\"N\":\"aGk=\",\"O\":12.50,\"P\": {\"z\" : 1}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[7,0],\"h\":\"true\",\"I\":\"12\",\"J\":1,\"K\":{\"2\":3},\"L\":{\"-5\":\"m\"},\"M\":{},\"N\":\"aGk=\",\"O\":12.50,\"P\":{\"z\":1},\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"Deep\":{\"n\":5},\"Shared\":\"s\"}" => "{\"Deep\":{\"n\":5},\"Shared\":\"s\",\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"Deep\":{\"n\":500}}" => "{\"Deep\":{\"n\":0},\"Shared\":\"\",\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 500 into Go struct field .Embedded.Deep.n of type int8
//   "number 500" int8 16 "" "Embedded.Deep.n"
// "{\"Deep\":{\"n\":\"x\"},\"a\":2}" => "{\"Deep\":{\"n\":0},\"Shared\":\"\",\"a\":2,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field .Embedded.Deep.n of type int8
//   "string" int8 16 "" "Embedded.Deep.n"
// "{\"Visible\":3,\"a\":4}" => "{\"a\":4,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot set embedded pointer to unexported struct: main.hidden
//   *errors.errorString
// "{\"a\":\"str\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field T.a of type int
//   "string" int 10 "T" "a"
// "{\"a\":1.5}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 1.5 into Go struct field T.a of type int
//   "number 1.5" int 8 "T" "a"
// "{\"a\":1e2}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 1e2 into Go struct field T.a of type int
//   "number 1e2" int 8 "T" "a"
// "{\"a\":99999999999999999999}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 99999999999999999999 into Go struct field T.a of type int
//   "number 99999999999999999999" int 25 "T" "a"
// "{\"a\":true}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal bool into Go struct field T.a of type int
//   "bool" int 9 "T" "a"
// "{\"a\":[1]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal array into Go struct field T.a of type int
//   "array" int 6 "T" "a"
// "{\"a\":{}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal object into Go struct field T.a of type int
//   "object" int 6 "T" "a"
// "{\"a\":null,\"b\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"B\":5}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number into Go struct field T.B of type string
//   "number" string 6 "T" "B"
// "{\"C\":\"x\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field T.C of type []int
//   "string" []int 8 "T" "C"
// "{\"C\":[1,\"a\",3]}" => "{\"a\":0,\"B\":\"\",\"C\":[1,0,3],\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field T.C of type int
//   "string" int 11 "T" "C"
// "{\"C\":{}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal object into Go struct field T.C of type []int
//   "object" []int 6 "T" "C"
// "{\"C\":[]}" => "{\"a\":0,\"B\":\"\",\"C\":[],\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"C\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"D\":[]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal array into Go struct field T.D of type map[string]*main.T
//   "array" map[string]*main.T 6 "T" "D"
// "{\"E\":\"x\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":0,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field T.E of type float32
//   "string" float32 8 "T" "E"
// "{\"E\":1e50}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":0,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 1e50 into Go struct field T.E of type float32
//   "number 1e50" float32 9 "T" "E"
// "{\"E\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"G\":[300]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 300 into Go struct field T.G of type uint8
//   "number 300" uint8 9 "T" "G"
// "{\"G\":[-1]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number -1 into Go struct field T.G of type uint8
//   "number -1" uint8 8 "T" "G"
// "{\"h\":true}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal unquoted value into bool
//   *errors.errorString
// "{\"h\":\"yes\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal "yes" into bool
//   *errors.errorString
// "{\"h\":\"\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal "" into bool
//   *errors.errorString
// "{\"h\":\"null\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"h\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"I\":5}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal unquoted value into int
//   *errors.errorString
// "{\"I\":\"x\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal "x" into int
//   *errors.errorString
// "{\"I\":\"1.5\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 1.5 into Go struct field T.I of type int
//   "number 1.5" int 10 "T" "I"
// "{\"I\":[1]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal unquoted value into int
//   *errors.errorString
// "{\"j\":\"green\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | bad color green
//   *errors.errorString
// "{\"j\":5}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number into Go struct field T.J of type main.Color
//   "number" main.Color 6 "T" "J"
// "{\"j\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"j\":[1]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal array into Go struct field T.J of type main.Color
//   "array" main.Color 6 "T" "J"
// "{\"j\":{}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal object into Go struct field T.J of type main.Color
//   "object" main.Color 6 "T" "J"
// "{\"K\":{\"green\":1}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":{},\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | bad color green
//   *errors.errorString
// "{\"L\":{\"300\":\"x\"}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":{},\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number 300 into Go struct field T.L of type int8
//   "number 300" int8 7 "T" "L"
// "{\"L\":{\"x\":\"y\"}}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":{},\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number x into Go struct field T.L of type int8
//   "number x" int8 7 "T" "L"
// "{\"M\":\"fail\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | raw failed
//   *errors.errorString
// "{\"M\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"N\":\"!!\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | illegal base64 data at input byte 0
//   base64.CorruptInputError
// "{\"N\":5}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number into Go struct field T.N of type []uint8
//   "number" []uint8 6 "T" "N"
// "{\"N\":[1,2]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":\"AQI=\",\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"O\":\"12\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":12,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"O\":\"ab\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid number literal, trying to unmarshal "\"ab\"" into Number
//   *errors.errorString
// "{\"Q\":\"e\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go struct field T.Q of type error
//   "string" error 8 "T" "Q"
// "{\"Q\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"Q\":1}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number into Go struct field T.Q of type error
//   "number" error 6 "T" "Q"
// "{\"Q\":true}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal bool into Go struct field T.Q of type error
//   "bool" error 9 "T" "Q"
// "{\"Q\":[]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal array into Go struct field T.Q of type error
//   "array" error 6 "T" "Q"
// "{\"r\":\"5\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":\"5\",\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"r\":null}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"r\":\"null\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"S\":\"\\\"in\\\"\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"in\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"S\":\"plain\"}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: invalid use of ,string struct tag, trying to unmarshal "plain" into string
//   *errors.errorString
// "{\"É\":1}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":1,\"Inner\":null}" | <nil>
// "{\"é\":2}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":2,\"Inner\":null}" | <nil>
// "{\"A\":3}" => "{\"a\":3,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"unknown\":{\"a\":[1,{\"b\":\"]}\"}]},\"a\":9}" => "{\"a\":9,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "{\"Inner\":[{\"X\":1},{\"Y\":\"bad\"},{\"X\":3}]}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":[{\"X\":1,\"Y\":0},{\"X\":0,\"Y\":0},{\"X\":3,\"Y\":0}]}" | json: cannot unmarshal string into Go struct field .Inner.Y of type int
//   "string" int 28 "" "Inner.Y"
// "{\"a\":1,\"a\":2}" => "{\"a\":2,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "[1]" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal array into Go value of type main.T
//   "array" main.T 1 "" ""
// "\"s\"" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal string into Go value of type main.T
//   "string" main.T 3 "" ""
// "5" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: cannot unmarshal number into Go value of type main.T
//   "number" main.T 1 "" ""
// "null" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// " {\"a\" : 1 } " => "{\"a\":1,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | <nil>
// "\"a\\u00e9\\ud83d\\ude00\\ud800x\\n\\/\\\"\\\\\\b\\f\\r\\t\"" => "\"a\u00e9\U0001f600\ufffdx\\n/\\\"\\\\\\b\\f\\r\\t\"" | <nil>
// "\"\\ud800\\ud800\"" => "\"\ufffd\ufffd\"" | <nil>
// "\"\xff\"" => "\"\ufffd\"" | <nil>
// "1e400" => "null" | json: cannot unmarshal number 1e400 into Go value of type float64
//   "number 1e400" float64 6 "" ""
// "-0" => "-0" | <nil>
// "[1,[2,[3]]]" => "[1,[2,[3]]]" | <nil>
// "{\"b\":1,\"a\":{\"c\":[]}}" => "{\"a\":{\"c\":[]},\"b\":1}" | <nil>
// "tru" => "null" | invalid character ' ' in literal true (expecting 'e')
//   syntax 3
// "{\"a\"}" => "null" | invalid character '}' after object key
//   syntax 5
// "{a:1}" => "null" | invalid character 'a' looking for beginning of object key string
//   syntax 2
// "{\"a\":1,}" => "null" | invalid character '}' looking for beginning of object key string
//   syntax 8
// "[1 2]" => "null" | invalid character '2' after array element
//   syntax 4
// "\"abc" => "null" | unexpected end of JSON input
//   syntax 4
// "{\"a\":1" => "null" | unexpected end of JSON input
//   syntax 6
// "+1" => "null" | invalid character '+' looking for beginning of value
//   syntax 1
// ".5" => "null" | invalid character '.' looking for beginning of value
//   syntax 1
// "\"a\nb\"" => "null" | invalid character '\n' in string literal
//   syntax 3
// "'x'" => "null" | invalid character '\'' looking for beginning of value
//   syntax 1
// "nan" => "null" | invalid character 'a' in literal null (expecting 'u')
//   syntax 2
// "\x00" => "null" | invalid character '\x00' looking for beginning of value
//   syntax 1
// "é" => "null" | invalid character 'Ã' looking for beginning of value
//   syntax 1
// "{}" => "null" | json: Unmarshal(nil)
//   *json.InvalidUnmarshalError
// "{}" => "{\"a\":0,\"B\":\"\",\"C\":null,\"D\":null,\"E\":null,\"F\":null,\"G\":[0,0],\"h\":\"false\",\"I\":\"0\",\"J\":0,\"K\":null,\"L\":null,\"M\":{},\"N\":null,\"O\":0,\"P\":null,\"Q\":null,\"r\":null,\"S\":\"\\\"\\\"\",\"\u00c9\":0,\"Inner\":null}" | json: Unmarshal(non-pointer main.T)
//   *json.InvalidUnmarshalError
// "{}" => "null" | json: Unmarshal(nil *main.T)
//   *json.InvalidUnmarshalError
// "{\"a\":1}" => "{\"a\":1,\"z\":26}" | <nil>
// "{\"1\":1}" => "" | json: cannot unmarshal object into Go value of type map[bool]int
//   "object" map[bool]int 1 "" ""
// "{\"7\":1,\"-1\":2}" => "{\"7\":1}" | json: cannot unmarshal number -1 into Go value of type uint
//   "number -1" uint 8 "" ""
// "{\"a\":{\"b\":[1]}}" => "{\"a\":{\"b\":[1]}}" | <nil>
// "[1]" => "[1]" | <nil>
// true
// "6" => "6" | <nil>
// 6
// "\"over\"" => "\"over\"" | <nil>
// "4" => "4" | <nil>
// "null" => "null" | <nil>
// "{\"Host\":\"h\"}" => "{\"Scheme\":\"\",\"Opaque\":\"\",\"User\":null,\"Host\":\"h\",\"Path\":\"\",\"Fragment\":\"\",\"RawQuery\":\"\",\"RawPath\":\"\",\"RawFragment\":\"\",\"ForceQuery\":false,\"OmitHost\":false}" | <nil>
// "1" => "" | json: cannot unmarshal number into Go value of type chan int
//   "number" chan int 1 "" ""
// "{\"x\":1,\"c\":2,\"D\":{\"E\":[{\"q\":\"w\"}]}}" => "{\"c\":2,\"D\":{\"E\":[{\"q\":0}]}}" | json: cannot unmarshal string into Go struct field .D.E of type int
//   "string" int 31 "" "D.E"
// map[a:1] <nil> 7 true
// map[a:2] <nil> 15 true
// [3] <nil> 18 true
// s <nil> 22 true
// 4 <nil> 24 true
// true <nil> 29 true
// <nil> <nil> 34 true
// map[b:c] <nil> 44 true
// <nil> invalid character 'x' looking for beginning of value 45 true
// invalid character 'x' looking for beginning of value
// json: unknown field "zz"
// <nil> [1 2.50 99999999999999999999]
// {"a":[1,"x",{"b":null}],"c":true} 5: json.Delim({) string(a) json.Delim([) float64(1) string(x) json.Delim({) string(b) <nil>(<nil>) json.Delim(}) json.Delim(]) string(c) bool(true) json.Delim(}) float64(5) EOF (true) 35
// [1 2]: json.Delim([) float64(1) invalid character '2' after array element (false) 3
// {"a" 1}: json.Delim({) string(a) invalid character '1' after object key (false) 5
// {1:2}: json.Delim({) invalid character '1' (false) 1
// [1,]: json.Delim([) float64(1) invalid character ']' looking for beginning of value (false) 3
// {"a":1,}: json.Delim({) string(a) float64(1) invalid character '}' looking for beginning of object key string (false) 7
// ]: invalid character ']' looking for beginning of value (false) 0
// [: json.Delim([) EOF (true) 1
// : EOF (true) 0
// {"a":tru}: json.Delim({) string(a) invalid character '}' in literal true (expecting 'e') (false) 5
// <nil> 1
// <nil> 2
// ] <nil>
// ",\"n\":3}"
// unexpected EOF
// 12 <nil>
// 12 <nil>
// 0 strconv.ParseInt: parsing "x": invalid syntax
