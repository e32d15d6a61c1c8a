//go:build go1.17

package json

const keysFirst = false
