// Where Print puts blanks, what Println adds, Sprint of mixed operands, Fprint counts, Append.
package main

import (
	"fmt"
	"os"
	"strings"
)

type S string

func main() {
	fmt.Print("a", "b", 1, 2, "c", 3, 4.5, true, nil, nil, "d", S("e"), S("f"), 'g', "\n")
	fmt.Print(1, 2, "\n")
	fmt.Print([]int{1}, []int{2}, "x", []int{3}, "\n")
	fmt.Println("a", 1, nil, []string(nil), S("s"), struct{}{}, "", ".")
	fmt.Println(fmt.Sprint("x", 1, 2, "y", "z", 3, nil, "w"), fmt.Sprint(), fmt.Sprint(""), len(fmt.Sprintln()))
	n, err := fmt.Fprintf(os.Stdout, "héllo %d\n", 42)
	fmt.Println(n, err)
	n, err = fmt.Fprintln(os.Stdout, "x", "y")
	fmt.Println(n, err)
	var b strings.Builder
	n, _ = fmt.Fprint(&b, "a", 1, 2, "b")
	fmt.Println(n, b.String(), b.Len())
	fmt.Println(string(fmt.Append(nil, "a", 1, 2)), string(fmt.Appendf([]byte("pre:"), "%03d", 7)), string(fmt.Appendln(nil, "ln")) == "ln\n")
	fmt.Println("multi\nline", "tab\there")
	fmt.Print("no newline")
	fmt.Print("\n")
	fmt.Println(&[]string{"a"}, &struct{ A *int }{}, map[string][]int{"k": {1, 2}})
	fmt.Printf("%v %v\n", []interface{}{}, []error{nil})
	fmt.Printf("%s\n", strings.Repeat("ab", 3))
	fmt.Println(fmt.Sprintf("%[1]T %[1]v %[2]q", 5, "x"), fmt.Sprintf("%v-%v", 1, 2))
}

// go1.26.8
// Output:
// ab1 2c3 4.5 true <nil> <nil>def103
// 1 2
// [1] [2]x[3]
// a 1 <nil> [] s {}  .
// x1 2yz3 <nil>w   1
// héllo 42
// 10 <nil>
// x y
// 4 <nil>
// 5 a1 2b 5
// a1 2 pre:007 true
// multi
// line tab	here
// no newline
// &[a] &{<nil>} map[k:[1 2]]
// [] [<nil>]
// ababab
// int 5 "x" 1-2
