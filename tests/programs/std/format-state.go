// FormatString and the appending functions.
package main

import (
	"fmt"
)

type st struct{}

func (st) Write(b []byte) (int, error) { return 0, nil }
func (st) Width() (int, bool)          { return 5, true }
func (st) Precision() (int, bool)      { return 2, true }
func (st) Flag(c int) bool             { return c == '+' || c == '0' }

func main() {
	fmt.Printf("%v %d %s\n", fmt.FormatString(st{}, 'x'), []any{1, "a"}, []string{"x"})
	fmt.Println(fmt.Append([]byte("a"), 1, 2), fmt.Appendf(nil, "%03d", 7), fmt.Sprint("a", 1, 2, "b"))
}

// go1.26.8
// Output:
// %+05.2x [1 %!d(string=a)] [x]
// [97 49 32 50] [48 48 55] a1 2b
