// Package utf8: runes to and from UTF-8. The engine decodes strings natively; bytes go by way of a string of at most four of them.
package utf8

const (
	RuneError = '\uFFFD'
	RuneSelf  = 0x80
	MaxRune   = '\U0010FFFF'
	UTFMax    = 4
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// decode is what range over a string sees at its start; s is not empty.
func decode(s string) (r rune, size int)

// decodeLast is decode for the rune that ends s.
func decodeLast(s string) (r rune, size int)

// fullRune reports whether s begins with a whole rune or with bytes that can never become one.
func fullRune(s string) bool

func RuneCountInString(s string) int
func ValidString(s string) bool

func head(p []byte) string {
	return string(p[:min(len(p), UTFMax)])
}

func tail(p []byte) string {
	return string(p[max(0, len(p)-UTFMax):])
}

func DecodeRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	return decode(s)
}

func DecodeRune(p []byte) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	if p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return decode(head(p))
}

func DecodeLastRuneInString(s string) (rune, int) {
	if len(s) == 0 {
		return RuneError, 0
	}
	return decodeLast(s)
}

func DecodeLastRune(p []byte) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	return decodeLast(tail(p))
}

func FullRune(p []byte) bool          { return fullRune(head(p)) }
func FullRuneInString(s string) bool  { return fullRune(s) }
func RuneCount(p []byte) int          { return RuneCountInString(string(p)) }
func Valid(p []byte) bool             { return ValidString(string(p)) }
func RuneStart(b byte) bool           { return b&0xC0 != 0x80 }
func EncodeRune(p []byte, r rune) int { s := string(r); _ = p[len(s)-1]; return copy(p, s) }

func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}

func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}

// RuneLen is -1 for what UTF-8 cannot encode.
func RuneLen(r rune) int {
	if !ValidRune(r) {
		return -1
	}
	return len(string(r))
}
