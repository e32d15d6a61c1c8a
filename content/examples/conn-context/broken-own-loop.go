// The same mistake in a loop of one's own: the variable lives longer than one turn, and every turn adds a link.
//
// Ends: ok
// Prints: job 0 depth 1
// Prints: job 1 depth 2
// Prints: job 2 depth 3
// Prints: job 3 depth 4
package main

import (
	"context"
	"fmt"
)

type depthKey struct{}

func depth(ctx context.Context) int {
	d, _ := ctx.Value(depthKey{}).(int)
	return d
}

func main() {
	ctx := context.Background()
	for job := 0; job < 4; job++ {
		ctx = context.WithValue(ctx, depthKey{}, depth(ctx)+1)
		fmt.Println("job", job, "depth", depth(ctx))
	}
}
