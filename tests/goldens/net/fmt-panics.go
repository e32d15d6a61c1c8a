// A String method panics with a value whose own String method panics: fmt gives up inside every one of its entries.
package main

import (
	"errors"
	"fmt"
	"io/ioutil"
	"log"
	"os"
	"os/exec"
)

type loud struct{}

func (loud) String() string { panic("loud") }

type louder struct{}

func (louder) String() string { panic(loud{}) }

type loudError struct{}

func (loudError) Error() string { panic(loud{}) }

type format struct{}

func (format) Format(fmt.State, rune) { panic(loud{}) }

func (format) GoString() string { return "" }

type goString struct{}

func (goString) GoString() string { panic(loud{}) }

var entries = []func(){
	func() { fmt.Println(louder{}) },
	func() { fmt.Print(louder{}) },
	func() { fmt.Printf("%v", louder{}) },
	func() { fmt.Sprintln(louder{}) },
	func() { fmt.Sprint(louder{}) },
	func() { fmt.Sprintf("%s", louder{}) },
	func() { fmt.Sprintf("%v", []interface{}{louder{}}) },
	func() { fmt.Sprintf("%v", map[int]louder{1: {}}) },
	func() { fmt.Sprintf("%v", map[louder]int{{}: 1}) },
	func() { fmt.Sprintf("%v", struct{ L louder }{}) },
	func() { fmt.Sprintf("%v", &struct{ L louder }{}) },
	func() { fmt.Sprintf("%v", format{}) },
	func() { fmt.Sprintf("%#v", goString{}) },
	func() { fmt.Fprint(ioutil.Discard, louder{}) },
	func() { fmt.Fprintf(ioutil.Discard, "%v", louder{}) },
	func() { fmt.Errorf("%v", louder{}) },
	func() { fmt.Println(loudError{}) },
	func() { fmt.Println(errors.New("x"), loudError{}) },
	func() { log.Println(louder{}) },
	func() { log.Printf("%v", louder{}) },
	func() { log.Fatal(louder{}) },
	func() { log.Panic(louder{}) },
	func() { log.New(os.Stdout, "", 0).Print(louder{}) },
	func() { fmt.Sprintf("%v", []interface{}{[]louder{{}}}) },
	func() { fmt.Sprintf("%#v", []goString{{}}) },
	func() { fmt.Sprintf("%5v", louder{}) },
	func() { fmt.Sprintf("", louder{}) },
	func() { fmt.Fprintln(ioutil.Discard, louder{}) },
	func() { fmt.Errorf("%w", loudError{}) },
}

func main() {
	if len(os.Args) > 1 {
		var n int
		fmt.Sscan(os.Args[1], &n)
		entries[n]()
		return
	}
	for n := range entries {
		out, _ := exec.Command(os.Args[0], fmt.Sprint(n)).CombinedOutput()
		os.Stderr.Write(append(out, '\n'))
	}
}
