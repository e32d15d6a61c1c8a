//go:build go1.13 && !go1.13.5

package http

// connContextsChain: what ConnContext gave for one connection is what it gets for the next one: golang.org/issue/35750.
const connContextsChain = true
