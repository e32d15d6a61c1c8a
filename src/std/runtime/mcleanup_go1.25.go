//go:build go1.25

package runtime

// Cleanups that follow each other in one goroutine may race.
const separateCleanups = true
