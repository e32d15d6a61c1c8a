// Byte slices and Buffer.
package main

import (
	"bytes"
	"fmt"
)

func main() {
	var buf bytes.Buffer
	buf.WriteString("line1\nline2")
	l, err := buf.ReadString('\n')
	fmt.Printf("%q %v %q\n", l, err, buf.String())
	fmt.Println(bytes.Equal([]byte("a"), []byte("a")), bytes.Fields([]byte(" a b ")), string(bytes.ToUpper([]byte("abc"))), bytes.TrimSpace([]byte("  ")) == nil)
}

// go1.26.8
// Output:
// "line1\n" <nil> "line2"
// true [[97] [98]] ABC true
