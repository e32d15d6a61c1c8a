//go:build !go1.24

package rand

// Seed makes the functions without a source repeat one sequence.
func Seed(seed int64) {
	globalRand.src = NewSource(seed)
	globalRand.s64, _ = globalRand.src.(Source64)
}
