// Verbs that some releases have not, and what a panic inside a directive leaves for the rest of it.
package main

import (
	"fmt"
	"math"
	"time"
)

type stringer struct{ v interface{} }

func (s stringer) String() string { panic(s.v) }

type failure struct{ v interface{} }

func (f failure) Error() string { panic(f.v) }

type formatter struct{ v interface{} }

func (f formatter) Format(s fmt.State, verb rune) {
	s.Write([]byte("<"))
	panic(f.v)
}

type goStringer struct{ v interface{} }

func (g goStringer) GoString() string { panic(g.v) }

type sees struct{}

func (sees) Format(f fmt.State, verb rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fmt.Fprint(f, w, wok, p, pok, f.Flag('-'), f.Flag('0'))
}

var verbs = []string{"%v", "%+v", "%#v", "%8.3v", "%-8v|", "%08v", "%x", "%X", "%#x", "% x", "%q", "%+q", "%#q", "%b", "%#b", "%o", "%#o", "%O", "%U", "%c", "%6.2f", "%e", "%w", "%!"}

func show(v interface{}) {
	for _, verb := range verbs {
		fmt.Printf("%s "+verb+"\n", verb, v)
	}
}

func main() {
	show(-42)
	show(uint8(200))
	show(int64(math.MinInt64))
	show(uint64(math.MaxUint64))
	show(rune(0x110000))
	show(2.5)
	show(float32(math.Inf(-1)))
	show(complex(1.5, -2))
	show(map[interface{}]string{2.5: "f"})
	show([]interface{}{stringer{1}, failure{"e"}, formatter{3}, goStringer{4}, 5, "six", sees{}})
	show(map[string]interface{}{"p": []interface{}{stringer{"x"}, goStringer{"y"}, 1.25}})
	show(struct {
		S stringer
		s stringer
		F formatter
		n int
	}{stringer{time.Second}, stringer{2}, formatter{stringerValue{}}, 7})
	fmt.Printf("%5d|%7.2v|%v|%3v\n", 1, stringer{"%"}, sees{}, sees{})
}

type stringerValue struct{}

func (stringerValue) String() string { return "value" }
