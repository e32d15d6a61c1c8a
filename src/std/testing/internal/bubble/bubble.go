// Package bubble: package testing's part of testing/synctest, which that package must not export.
package bubble

// Test runs f, a func(*testing.T), as t's function in the bubble around the caller. Package testing sets it.
var Test func(t, f any) (ok bool)
