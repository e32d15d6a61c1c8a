// Package utf16: surrogate pairs.
package utf16

const (
	high        = 0xd800
	low         = 0xdc00
	end         = 0xe000
	supplement  = 0x10000
	maxRune     = 0x10ffff
	replacement = 0xfffd
)

func IsSurrogate(r rune) bool { return high <= r && r < end }

func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return ((r1-high)<<10 | (r2 - low)) + supplement
	}
	return replacement
}

func EncodeRune(r rune) (r1, r2 rune) {
	if r < supplement || r > maxRune {
		return replacement, replacement
	}
	r -= supplement
	return high + (r>>10)&0x3ff, low + r&0x3ff
}

// RuneLen is -1 for what UTF-16 cannot encode.
func RuneLen(r rune) int {
	switch {
	case r < 0 || r > maxRune || IsSurrogate(r):
		return -1
	case r < supplement:
		return 1
	}
	return 2
}

func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

func Decode(s []uint16) []rune {
	out := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			next := rune(0)
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != replacement {
				i++
			}
		}
		out = append(out, r)
	}
	return out
}
