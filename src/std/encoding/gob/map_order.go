//go:build go1.18

package gob

const keysFirst = false
