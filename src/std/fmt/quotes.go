//go:build go1.16

package fmt

// quotesAll: %q prints every number, one that is no code point as U+FFFD.
const quotesAll = true
