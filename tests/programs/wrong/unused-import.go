// Imports that are never used, renamed, blank and shadowed.
package main

import (
	/* ERROR "\"fmt\" imported and not used" */ "fmt"
	/* ERROR "\"strings\" imported as str and not used" */ str "strings"
	_ "sort"
	/* ERROR "\"strconv\" imported and not used" */ "strconv"
	"os"
)

func main() {
	strconv := 1
	_ = strconv
	os.Exit(0)
}
