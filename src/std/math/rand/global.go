//go:build go1.20

package rand

// Unseeded functions draw from the run's chance.
var globalRand = &Rand{src: runSource{}, s64: runSource{}}
