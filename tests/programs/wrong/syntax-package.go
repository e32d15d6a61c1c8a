// The package clause is not the first thing.
/* ERROR "expected 'package', found 'import'" */ import "fmt"

package main

func main() {}
