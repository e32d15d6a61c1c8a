// Keys are compared by type and value. A defined type is a key of its own; an alias is the old type under another name, and collides.
//
// Ends: ok
// Prints: plain string: from another package
// Prints: alias: from another package
// Prints: defined type: mine
// Prints: empty struct: mine
package main

import (
	"context"
	"fmt"
)

type alias = string   // the same type as string
type defined string   // a type of its own
type userKey struct{} // so is this, and a value of it takes no space

func main() {
	ctx := context.Background()
	ctx = context.WithValue(ctx, alias("user"), "mine")
	ctx = context.WithValue(ctx, defined("user"), "mine")
	ctx = context.WithValue(ctx, userKey{}, "mine")
	ctx = context.WithValue(ctx, "user", "from another package")
	fmt.Println("plain string:", ctx.Value("user"))
	fmt.Println("alias:", ctx.Value(alias("user")))
	fmt.Println("defined type:", ctx.Value(defined("user")))
	fmt.Println("empty struct:", ctx.Value(userKey{}))
}
