//go:build !go1.16

package fmt

// quotesAll: %q prints every number; here %q of one that is no code point is wrong.
const quotesAll = false
