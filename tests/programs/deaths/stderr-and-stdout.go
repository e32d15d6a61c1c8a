// Output to both streams before an exit code of its own.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("out 1")
	fmt.Fprintf(os.Stderr, "err %d\n", 1)
	os.Stdout.WriteString("out 2\n")
	os.Stderr.Write([]byte("err 2\n"))
	println("err", 3)
	fmt.Println(len(os.Args))
	os.Exit(42)
}

// go1.26.8
// Output:
// out 1
// out 2
// 1
// Stderr:
// err 1
// err 2
// err 3
// Exit: 42
