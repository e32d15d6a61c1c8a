// Packages that do not exist.
package main

import (
	"fmt"
	/* ERROR "package no/such/pkg is not in std" */ "no/such/pkg"
)

func main() { fmt.Println(pkg.X) }
