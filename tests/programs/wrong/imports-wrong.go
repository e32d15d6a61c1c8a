// Packages that do not exist.
package main

import (
	"fmt"
	/* ERROR "package no/such/pkg is not in std (/usr/local/go/src/no/such/pkg)" */ "no/such/pkg"
)

func main() { fmt.Println(pkg.X) }
