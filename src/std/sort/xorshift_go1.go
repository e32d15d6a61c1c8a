//go:build !go1.24

package sort

// xorshift is the next number after r; the shifts were those for 32 bits.
func xorshift(r uint64) uint64 {
	r ^= r << 13
	r ^= r >> 17
	return r ^ r<<5
}
