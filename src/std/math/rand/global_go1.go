//go:build !go1.20

package rand

// A program that seeds nothing draws the same numbers in every run.
var globalRand = New(NewSource(1))
