// The file ends in the middle of a function.
package main

func main() {
	if true {
		x := 1
/* ERROR "syntax error: unexpected EOF, expected }" */