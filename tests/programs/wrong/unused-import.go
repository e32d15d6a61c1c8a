// Imports that are never used, renamed, blank and shadowed.
package main

import (
	/* ERROR "\"fmt\" imported and not used" */ "fmt"
	"os"
	_ "sort"
	/* ERROR "\"strconv\" imported and not used" */ "strconv"
	/* ERROR "\"strings\" imported as str and not used" */ str "strings"
)

func main() {
	strconv := 1
	_ = strconv
	os.Exit(0)
}
