//go:build !go1.12

package fmt

// panicked is written between "(PANIC=" and what a method panicked with.
func panicked(string) string { return "" }
