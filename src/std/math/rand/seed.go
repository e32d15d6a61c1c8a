//go:build go1.24

package rand

// Seed changes nothing: the functions without a source are seeded by the runtime.
func Seed(seed int64) {}
