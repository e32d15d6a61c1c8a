// Package subtle: comparisons that look at all of their operands. The simulator's time tells nothing anyway.
package subtle

func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var differ byte
	for i := range x {
		differ |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(differ, 0)
}

func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

func ConstantTimeByteEq(x, y uint8) int { return ConstantTimeEq(int32(x), int32(y)) }

func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	for i := range x {
		x[i] = byte(ConstantTimeSelect(v, int(y[i]), int(x[i])))
	}
}

func ConstantTimeLessOrEq(x, y int) int { return int(uint32(int32(x)-int32(y)-1) >> 31) }

func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}

func WithDataIndependentTiming(f func()) { f() }
