package main

import "errors"

type (
	flag    bool
	number  int
	tiny    int8
	short   int16
	rune32  int32
	long    int64
	count   uint
	octet   uint8
	ushort  uint16
	uword   uint32
	ulong   uint64
	address uintptr
	single  float32
	double  float64
	pair    complex64
	pairs   complex128
	word    string
	words   []string
	table   map[string]int
	matrix  [2]number
	action  func()
	wire    chan int
	record  struct{ n number }
)

type failure struct{ why string }

func (f failure) Error() string { return "failed: " + f.why }

type pointed struct{ why string }

func (p *pointed) Error() string { return "pointed: " + p.why }

type code int

func (c code) Error() string { return "code" }

type shown int

func (s shown) String() string { return "shown" }

type both string

func (b both) Error() string  { return "error of " + string(b) }
func (b both) String() string { return "string of " + string(b) }

type inner struct{ failure }

type wrongError int

func (w wrongError) Error() int { return int(w) }

type wrongString string

func (w wrongString) String(n int) string { return "never" }

func each(values []interface{}) {
	defer func() {
		if len(values) > 1 {
			each(values[1:])
		}
	}()
	panic(values[0])
}

func main() {
	each([]interface{}{
		flag(true), number(-1), tiny(-8), short(16), rune32('r'), long(64), count(1), octet(8), ushort(16), uword(32), ulong(64), address(16),
		single(0.5), double(1e21), pair(complex(1, 2)), pairs(complex(3, -4)), word("word"), word("two\nlines"), words{"w"}, table{}, matrix{1, 2},
		action(func() {}), wire(nil), record{5},
		failure{"here"}, &failure{"there"}, &pointed{"p"}, pointed{"no method"}, code(3), shown(4), both("b"), inner{failure{"in"}},
		wrongError(7), wrongString("ws"), errors.New("of errors"), errors.New("lines\nof error"),
	})
}
