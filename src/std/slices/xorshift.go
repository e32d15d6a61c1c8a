//go:build go1.24

package slices

// xorshift is the next number after r (George Marsaglia, "Xorshift RNGs", 2003), with shifts of full period.
func xorshift(r uint64) uint64 {
	r ^= r << 13
	r ^= r >> 7
	return r ^ r<<17
}
