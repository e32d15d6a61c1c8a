package main

import (
	"context"
	"time"
)

type key struct{}

//go:noinline
func handle(ctx context.Context, n int) string {
	return ctx.Value(key{}).(string)
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	handle(context.WithValue(ctx, key{}, 1), 2)
}
