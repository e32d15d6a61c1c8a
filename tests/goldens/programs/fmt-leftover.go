// A Formatter looks at the width and precision that an earlier call of a printing function left in its printer, up to 1.22.
package main

import (
	"fmt"
	"io/ioutil"
)

type sees struct{ name string }

func (s sees) Format(f fmt.State, verb rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fmt.Fprintf(f, "%s%c:%d,%v,%d,%v", s.name, verb, w, wok, p, pok)
}

type text struct{}

func (text) String() string { return fmt.Sprintf("%9.4s|", "nested") }

func main() {
	fmt.Println(sees{"a"})
	fmt.Printf("%7.3d|\n", 5)
	fmt.Println(sees{"b"})
	fmt.Println(sees{"b2"})
	fmt.Printf("%v %v\n", sees{"c"}, sees{"d"})
	fmt.Printf("%11.2v %v %5v %.1v %s\n", sees{"e"}, sees{"f"}, sees{"g"}, sees{"h"}, sees{"i"})
	fmt.Println(sees{"j"}, sees{"k"})
	fmt.Println(text{}, sees{"l"})
	fmt.Println(sees{"m"}, text{})
	fmt.Println(sees{"n"})
	fmt.Print(sees{"o"}, "\n")
	s := fmt.Sprintf("%13v", text{})
	fmt.Println(s, sees{"p"})
	fmt.Println(fmt.Sprint(sees{"q"}), fmt.Sprintf("%3d", 1), fmt.Sprint(sees{"r"}))
	fmt.Fprintf(ioutil.Discard, "%6.2f", 1.0)
	fmt.Println(fmt.Errorf("%v %4d", sees{"s"}, 3), sees{"t"})
	func() {
		defer func() { recover() }()
		fmt.Printf("%21d%v", 1, boom{})
	}()
	fmt.Println(sees{"u"})
	fmt.Printf("%*d|%-*d|%v\n", 4, 1, -3, 2, sees{"v"})
	fmt.Printf("%v\n", sees{"w"})
	fmt.Printf("%!|%v|%5!\n", sees{"x"})
	fmt.Println(sees{"y"})
	for i := 0; i < 4; i++ {
		fmt.Printf("%[1]*v|", i, sees{"z"})
		fmt.Printf("%+v|%v\n", []interface{}{sees{"A"}, text{}}, sees{"B"})
	}
}

type boom struct{}

func (boom) Format(fmt.State, rune) { panic(boom{}) }
