// A defined key type is a type of its own. An alias is another name for the same type, and the keys collide.
//
// Ends: ok
// Prints: alias: mine
// Prints: defined: <nil>
package main

import (
	"context"
	"fmt"
)

type alias = string

type defined string

func main() {
	ctx := context.WithValue(context.Background(), alias("user"), "mine")
	fmt.Println("alias:", ctx.Value("user"))

	ctx = context.WithValue(context.Background(), defined("user"), "mine")
	fmt.Println("defined:", ctx.Value("user"))
}
