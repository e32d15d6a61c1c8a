// encoding/gob: the bytes of streams, and what comes back.
package main

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
)

type Point struct {
	X, Y int
	Name string
	M    map[string]int
	L    []float64
	A    [2]bool
	In   *Point
	I    any
}

type Shape interface{ Area() float64 }
type Square struct{ Side float64 }
type Circle struct{ R float64 }

func (s Square) Area() float64  { return s.Side * s.Side }
func (c *Circle) Area() float64 { return c.R }

type Own struct{ a, b int }

func (o Own) GobEncode() ([]byte, error) { return []byte(fmt.Sprint(o.a, ",", o.b)), nil }
func (o *Own) GobDecode(b []byte) error {
	if len(b) == 0 {
		return errors.New("nothing to decode")
	}
	_, err := fmt.Sscanf(string(b), "%d,%d", &o.a, &o.b)
	return err
}

type Bin struct{ s string }

func (b Bin) MarshalBinary() ([]byte, error)  { return []byte("<" + b.s + ">"), nil }
func (b *Bin) UnmarshalBinary(d []byte) error { b.s = string(d); return nil }

type Kinds struct {
	B   bool
	I8  int8
	I64 int64
	U   uint
	U16 uint16
	F32 float32
	F64 float64
	C   complex128
	S   string
	By  []byte
	PP  **int
	O   Own
	Bi  Bin
	Sh  Shape
	Shs []Shape
	MM  map[int]map[string]Point
	Ps  []*Point
	Fn  func()
	Ch  chan int
	low int
}

func encode(vs ...any) *bytes.Buffer {
	var b bytes.Buffer
	e := gob.NewEncoder(&b)
	for _, v := range vs {
		n := b.Len()
		err := e.Encode(v)
		fmt.Printf("%T %x %v\n", v, b.Bytes()[n:], err)
	}
	return &b
}

func through[In, Out any](in In) {
	var b bytes.Buffer
	var out Out
	if err := gob.NewEncoder(&b).Encode(in); err != nil {
		fmt.Printf("encode: %q\n", err)
		return
	}
	err := gob.NewDecoder(&b).Decode(&out)
	fmt.Printf("%+v %q\n", out, fmt.Sprint(err))
}

func main() {
	gob.Register(Point{})
	gob.Register(Square{})
	gob.Register(&Circle{})
	encode(1, -1, 300, "s", []byte("ab"), 2.5, true, uint8(3), 1i, []int{1, -2}, map[string]int{"a": 1}, math.MaxInt64, uint64(math.MaxUint64), math.MinInt64)
	encode(Point{X: 1, Y: -300, Name: "n", M: map[string]int{"k": 2}, L: []float64{1, 2}, A: [2]bool{true, false}, In: &Point{X: 5}, I: 7}, Point{}, &Point{I: Point{X: 2}})
	seven := 7
	p := &seven
	k := Kinds{B: true, I8: -8, I64: math.MinInt64, U: 9, U16: 16, F32: 1.5, F64: math.Inf(-1), C: 2 - 3i, S: "é", By: []byte{0, 255}, PP: &p,
		O: Own{1, 2}, Bi: Bin{"bin"}, Sh: Square{3}, Shs: []Shape{&Circle{2}, Square{1}, nil}, MM: map[int]map[string]Point{4: {"q": {X: 8}}}, Ps: []*Point{{Y: 1}, {Name: "z"}}}
	stream := encode(k, &k, Own{3, 4}, Bin{"x"}, struct {
		C chan int
		D int
	}{D: 1}, make(chan int), nil, struct{ x int }{})

	d := gob.NewDecoder(stream)
	for range 2 {
		var back Kinds
		err := d.Decode(&back)
		fmt.Println(err, back.B, back.I8, back.I64, back.U, back.U16, back.F32, back.F64, back.C, back.S, back.By, **back.PP, back.O, back.Bi, back.Sh.Area(), len(back.Shs), back.Shs[0].Area(), back.Shs[2], back.MM, back.Ps[0].Y, back.Ps[1].Name)
	}
	var o Own
	var b Bin
	fmt.Println(d.Decode(&o), o, d.Decode(&b), b)
	fmt.Println(d.Decode(nil), d.Decode(&o) == io.EOF)

	through[int, int64](5)
	through[int, int8](500)
	through[int, uint](5)
	through[uint16, uint8](5)
	through[float64, float32](1e300)
	through[string, []byte]("x")
	through[[]int, []int32]([]int{1, 2})
	through[[]int, [2]int]([]int{1, 2})
	through[[3]int, [3]int]([3]int{1, 2, 3})
	through[[3]int, [2]int]([3]int{1, 2, 3})
	through[map[string]int, map[string]int8](map[string]int{"a": 1})
	through[map[string]int, map[int]int](map[string]int{"a": 1})
	through[Point, struct {
		Y    int8
		Name string
		More string
	}](Point{X: 1, Y: 2, Name: "sub"})
	through[Point, struct{ Z int }](Point{X: 1})
	through[Point, struct{ X string }](Point{X: 1})
	through[Point, int](Point{X: 1})
	through[int, Point](4)
	through[struct{ P *int }, struct{ P int }](struct{ P *int }{p})
	through[struct{ P int }, struct{ P ***int }](struct{ P int }{0})
	through[struct{ S Shape }, struct{ S Shape }](struct{ S Shape }{Square{2}})
	through[struct{ S Shape }, struct{ S fmt.Stringer }](struct{ S Shape }{Square{2}})
	through[struct{ S any }, struct{ S any }](struct{ S any }{struct{ Q int }{1}})
	through[[]any, []any]([]any{1, "a", nil, []int{2}, 3.5})
	through[[]*int, []int]([]*int{p, nil})
	through[*big.Int, *big.Int](big.NewInt(1 << 40))
	through[struct{}, struct{}](struct{}{})

	var x int
	fmt.Println(gob.NewDecoder(bytes.NewReader(nil)).Decode(&x))
	fmt.Println(gob.NewDecoder(bytes.NewReader([]byte{3, 4, 0})).Decode(&x))
	fmt.Println(gob.NewDecoder(bytes.NewReader([]byte{3, 4, 0, 2})).Decode(x))
	fmt.Println(gob.NewDecoder(bytes.NewReader([]byte{3, 4, 0, 2})).Decode(&x), x)
	fmt.Println(gob.NewDecoder(bytes.NewReader([]byte{3, 0x70, 0, 2})).Decode(&x))
	for _, f := range []func(){
		func() { gob.RegisterName("main.Square", Point{}) },
		func() { gob.RegisterName("other", Square{}) },
		func() { gob.RegisterName("", Square{}) },
		func() { gob.NewEncoder(io.Discard).Encode((*int)(nil)) },
	} {
		func() {
			defer func() { fmt.Println("recovered:", recover()) }()
			f()
		}()
	}
}

// go1.26.8
// Output:
// int 03040002 <nil>
// int 03040001 <nil>
// int 050400fe0258 <nil>
// string 040c000173 <nil>
// []uint8 050a00026162 <nil>
// float64 050800fe0440 <nil>
// bool 03020001 <nil>
// uint8 03060003 <nil>
// complex128 060e0000fef03f <nil>
// []int 0b7f020102ff80000104000006ff8000020203 <nil>
// map[string]int 0eff81040102ff8200010c0104000007ff820001016102 <nil>
// int 0b0400f8fffffffffffffffe <nil>
// uint64 0b0600f8ffffffffffffffff <nil>
// int 0b0400f8ffffffffffffffff <nil>
// main.Point 4bff8303010105506f696e7401ff8400010801015801040001015901040001044e616d65010c0001014d01ff820001014c01ff860001014101ff88000102496e01ff840001014901100000000eff81040102ff8200010c0104000017ff85020101095b5d666c6f6174363401ff86000108000017ff87010101075b325d626f6f6c01ff88000102010400002cff84010201fe025701016e0101016b040102fef03f400102010001010a05020000000103696e740402000e00 <nil>
// main.Point 07ff840602000000 <nil>
// *main.Point 1dff8406020000020a6d61696e2e506f696e74ff84070104050200000000 <nil>
// main.Kinds ff8fff89030101054b696e647301ff8a000111010142010200010249380104000103493634010400010155010600010355313601060001034633320108000103463634010800010143010e00010153010c0001024279010a000102505001040001014f01ff8c000102426901ff8e0001025368011000010353687301ff900001024d4d01ff94000102507301ff960000000fff8b050101034f776e01ff8c0000000fff8d0601010342696e01ff8e0000001aff8f0201010c5b5d6d61696e2e536861706501ff9000011000002eff930401011d6d61705b696e745d6d61705b737472696e675d6d61696e2e506f696e7401ff9400010401ff9200000fff91040102ff9200010c01ff8400004bff8303010105506f696e7401ff8400010801015801040001015901040001044e616d65010c0001014d01ff820001014c01ff860001014101ff88000102496e01ff840001014901100000000eff81040102ff8200010c0104000017ff85020101095b5d666c6f6174363401ff86000108000017ff87010101075b325d626f6f6c01ff88000102010400001cff950201010d5b5d2a6d61696e2e506f696e7401ff960001ff84000061ff8a0101010f01f8ffffffffffffffff0109011001fef83f01fef0ff0140fe08c00102c3a9010200ff010e0103312c3201053c62696e3e010b6d61696e2e537175617265ff970301010653717561726501ff98000101010453696465010800000031ff980501fe08400001030c2a6d61696e2e436972636c65ff9903010106436972636c6501ff9a00010101015201080000003aff9a030140000b6d61696e2e537175617265ff980501fef03f00000101080101710110050200000001020202040200000003017a030200000000 <nil>
// *main.Kinds ff95ff8a0101010f01f8ffffffffffffffff0109011001fef83f01fef0ff0140fe08c00102c3a9010200ff010e0103312c3201053c62696e3e010b6d61696e2e537175617265ff980501fe08400001030c2a6d61696e2e436972636c65ff9a030140000b6d61696e2e537175617265ff980501fef03f00000101080101710110050200000001020202040200000003017a030200000000 <nil>
// main.Own 07ff8c0003332c34 <nil>
// main.Bin 07ff8e00033c783e <nil>
// struct { C chan int; D int } 12ff9b030102ff9c000101010144010400000005ff9c010200 <nil>
// chan int  gob NewTypeObject can't handle type: chan int
// <nil>  gob: cannot encode nil value
// struct { x int } 0aff9d030102ff9e000000 gob: type struct { x int } has no exported fields
// <nil> true -8 -9223372036854775808 9 16 1.5 -Inf (2-3i) é [0 255] 7 {1 2} {<bin>} 9 3 2 <nil> map[4:map[q:{8 0  map[] [] [false false] <nil> <nil>}]] 1 z
// <nil> true -8 -9223372036854775808 9 16 1.5 -Inf (2-3i) é [0 255] 7 {1 2} {<bin>} 9 3 2 <nil> map[4:map[q:{8 0  map[] [] [false false] <nil> <nil>}]] 1 z
// <nil> {3 4} <nil> {<x>}
// <nil> false
// 5 "<nil>"
// 0 "value for \"*int8\" out of range"
// 0 "gob: decoding into local type *uint, received remote type int"
// 5 "<nil>"
// 0 "value for \"*float32\" out of range"
// [] "gob: decoding into local type *[]uint8, received remote type string"
// [1 2] "<nil>"
// [0 0] "gob: decoding into local type *[2]int, received remote type []int"
// [1 2 3] "<nil>"
// [0 0] "gob: decoding into local type *[2]int, received remote type [3]int"
// map[a:1] "<nil>"
// map[] "gob: decoding into local type *map[int]int, received remote type map[string]int"
// {Y:2 Name:sub More:} "<nil>"
// {Z:0} "gob: type mismatch: no fields matched compiling decoder for "
// {X:} "gob: wrong type (string) for received field Point.X"
// 0 "gob: decoding into local type *int, received remote type Point = struct { X int; Y int; Name string; M map[string]int; L []float; A [2]bool; In Point; I interface; }"
// {X:0 Y:0 Name: M:map[] L:[] A:[false false] In:<nil> I:<nil>} "gob: type mismatch in decoder: want struct type main.Point; got non-struct"
// {P:7} "<nil>"
// {P:<nil>} "<nil>"
// {S:{Side:2}} "<nil>"
// {S:<nil>} "gob: main.Square is not assignable to type fmt.Stringer"
// encode: "gob: type not registered for interface: struct { Q int }"
// [1 a <nil> [2] 3.5] "<nil>"
// encode: "gob: encodeArray: nil element"
// +1099511627776 "<nil>"
// {} "<nil>"
// EOF
// unexpected EOF
// gob: attempt to decode into a non-pointer
// <nil> 1
// gob: decoding into local type *int, received remote type unknown type
// recovered: gob: registering duplicate types for "main.Square": main.Square != main.Point
// recovered: gob: registering duplicate names for main.Square: "main.Square" != "other"
// recovered: attempt to register empty name
// recovered: gob: cannot encode nil pointer of type *int
