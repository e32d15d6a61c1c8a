// A new variable in every turn, derived from the one that stays outside.
//
// Ends: ok
// Prints: job 0 depth 1
// Prints: job 1 depth 1
// Prints: job 2 depth 1
// Prints: job 3 depth 1
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
	base := context.Background()
	for job := 0; job < 4; job++ {
		ctx := context.WithValue(base, depthKey{}, depth(base)+1)
		fmt.Println("job", job, "depth", depth(ctx))
	}
}
