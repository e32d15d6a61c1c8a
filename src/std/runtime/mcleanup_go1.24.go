//go:build !go1.25

package runtime

const separateCleanups = false
