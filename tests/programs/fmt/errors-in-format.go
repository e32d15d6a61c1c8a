// What fmt says about bad verbs, missing and extra arguments, and panicking methods.
package main

import (
	"errors"
	"fmt"
)

type Bad struct{}

func (Bad) String() string { panic("oops") }

type BadErr struct{}

func (*BadErr) Error() string { panic(errors.New("wrapped oops")) }

type NilStr struct{ n int }

func (n *NilStr) String() string { return fmt.Sprint(n.n) }

type Fmt struct{ n int }

func (f Fmt) Format(s fmt.State, verb rune) {
	w, hasW := s.Width()
	p, hasP := s.Precision()
	fmt.Fprintf(s, "<%c %d %v %d %v", verb, w, hasW, p, hasP)
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			fmt.Fprintf(s, " %q", c)
		}
	}
	s.Write([]byte(">"))
}

type GoStr int

func (GoStr) GoString() string { return "GoStr!" }
func (GoStr) Error() string    { return "as error" }
func (GoStr) String() string   { return "as string" }

func main() {
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x", nil, 3.5)
	fmt.Printf("%z %!\n", 1)
	fmt.Printf("%d %s\n", "str", 5)
	fmt.Printf("%[3]d %[1]d\n", 1, 2)
	fmt.Printf("%[x]d %[1\n", 1)
	fmt.Printf("%*d %.*f\n", "w", 1, "p", 2.0)
	fmt.Printf("%-\n")
	fmt.Printf("%s|%v|%d\n", Bad{}, &BadErr{}, Bad{})
	fmt.Printf("%v %s %v\n", (*NilStr)(nil), (*NilStr)(nil), &NilStr{3})
	fmt.Println(Bad{}, 5)
	fmt.Printf("%v|%+d|%-8.3x|%#s|% 0q|%T\n", Fmt{1}, Fmt{1}, Fmt{1}, Fmt{1}, Fmt{1}, Fmt{1})
	fmt.Println(Fmt{2}, []Fmt{{3}})
	fmt.Printf("%v %s %#v %d %x %q\n", GoStr(1), GoStr(1), GoStr(1), GoStr(1), GoStr(1), GoStr(1))
	fmt.Printf("%t %t\n", 1, "x")
	fmt.Printf("%s %s\n", []interface{}{1, "a", nil}, map[string]int{"a": 1})
	fmt.Printf("%d %d\n", []string{"a"}, struct{ S string }{"x"})
	fmt.Printf("%!|%世\n")
	fmt.Printf("%999999999d|\n", 1)
	fmt.Printf("%.99999999f|\n", 1.0)
	fmt.Printf("%w %w\n", errors.New("e"), 5)
	fmt.Printf("no args\n", 1)
	fmt.Printf("%[2]*[1]d|%[1]*d|%[5]d\n", 1, 3)
	fmt.Println(fmt.Sprintf("%s"), fmt.Sprintf("%"), fmt.Sprintf("a%"))
	_, err := fmt.Println(fmt.Errorf("%d %w", 1, errors.New("x")))
	fmt.Println(err)
}

// go1.26.8
// Output:
// 1 %!d(MISSING)
// 1
// %!(EXTRA int=2, string=x, <nil>, float64=3.5)%!z(int=1) %!!(MISSING)
// %!d(string=str) %!s(int=5)
// %!d(BADINDEX) 1
// %!d(BADINDEX) %!
// (BADINDEX)%!(BADWIDTH)1 %!(BADPREC)2.000000
// %!
// (MISSING)%!s(PANIC=String method: oops)|%!v(PANIC=Error method: wrapped oops)|{}
// <nil> <nil> 3
// %!v(PANIC=String method: oops) 5
// <v 0 false 0 false>|<d 0 false 0 false '+'>|<x 8 true 3 true '-'>|<s 0 false 0 false '#'>|<q 0 false 0 false ' ' '0'>|main.Fmt
// <v 0 false 0 false> [<v 0 false 0 false>]
// as error as error GoStr! 1 6173206572726f72 "as error"
// %!t(int=1) %!t(string=x)
// [%!s(int=1) a <nil>] map[a:%!s(int=1)]
// [%!d(string=a)] {%!d(string=x)}
// %!!(MISSING)|%!世(MISSING)
// %!(NOVERB)%!(EXTRA int=1)%!(NOVERB)%!(EXTRA float64=1)%!w(*errors.errorString=&{e}) %!w(int=5)
// no args
// %!(EXTRA int=1)  1|3|%!d(BADINDEX)
// %!s(MISSING) %!(NOVERB) a%!(NOVERB)
// 1 x
// <nil>
