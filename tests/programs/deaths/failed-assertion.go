// A type assertion that fails.
package main

import "fmt"

type T struct{}

func main() {
	var v interface{} = T{}
	fmt.Println(v.(fmt.Stringer))
}

// go1.26.8
// Stderr:
// panic: interface conversion: main.T is not fmt.Stringer: missing method String
// Exit: 2
