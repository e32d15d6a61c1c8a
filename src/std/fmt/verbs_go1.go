//go:build !go1.13

package fmt

// bases: %O is a verb, %x prints numbers with a fraction, and %#b begins with 0b.
const bases = false
