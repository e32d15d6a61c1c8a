// Imported names that clash with declarations and with each other.
package main

import (
	"fmt"
	fmt2 "fmt"
	m "math"
	/* ERROR "m redeclared in this block" */ /* ERROR "\"os\" imported as m and not used" */ m "os"
	/* ERROR "\"strings\" imported and not used" */ . "strings"
)

var /* ERROR "fmt already declared through import of package fmt (\"fmt\")" */ fmt = 1

func /* ERROR "ToUpper already declared through dot-import of package strings (\"strings\")" */ ToUpper(s string) string {
	return s
}

func main() {
	_ = m.Pi
	_ = fmt2.Sprint()
	fmt.Println()
	/* ERROR "use of package m not in selector" */ m = 5
	/* ERROR "undefined: math" */ math.Sqrt(1)
}
