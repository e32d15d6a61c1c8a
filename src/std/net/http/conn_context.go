//go:build go1.13.5

package http

const connContextsChain = false
