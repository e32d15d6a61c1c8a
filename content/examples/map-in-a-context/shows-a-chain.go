// There is no map inside a context: Value walks up a chain, link by link, and finds the nearest.
//
// Ends: ok
// Prints: a nearer value 0 / value 4 / <nil>
// Prints: true
package main

import (
	"context"
	"fmt"
)

type layer int

func main() {
	ctx := context.Background()
	for i := 0; i < 5; i++ {
		ctx = context.WithValue(ctx, layer(i), fmt.Sprint("value ", i))
	}
	ctx = context.WithValue(ctx, layer(0), "a nearer value 0")
	fmt.Println(ctx.Value(layer(0)), "/", ctx.Value(layer(4)), "/", ctx.Value(layer(9)))
	fmt.Println(ctx.Value(0) == nil) // another type is another key
}
