//go:build !go1.27

package runtime

const panicNilText = "panic called with nil argument"
