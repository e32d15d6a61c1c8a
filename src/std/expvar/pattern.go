//go:build go1.22

package expvar

const pattern = "GET /debug/vars"
