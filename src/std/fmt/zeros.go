//go:build go1.15

package fmt

// zerosCount: the zeros a number begins with are digits for %#g.
const zerosCount = false
