package json

import (
	"unicode/utf16"
	"unicode/utf8"
)

const hexDigits = "0123456789abcdef"

func hexValue(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// appendEscape writes a byte below utf8.RuneSelf that cannot stand for itself.
func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '\\', '"':
		return append(dst, '\\', c)
	case '\b':
		return append(dst, '\\', 'b')
	case '\f':
		return append(dst, '\\', 'f')
	case '\n':
		return append(dst, '\\', 'n')
	case '\r':
		return append(dst, '\\', 'r')
	case '\t':
		return append(dst, '\\', 't')
	}
	return append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}

func isHTML(c byte) bool { return c == '<' || c == '>' || c == '&' }

// appendString quotes s. What is not UTF-8 becomes U+FFFD; U+2028 and U+2029 are escaped for JavaScript's sake.
func appendString(dst []byte, s string, escapeHTML bool) []byte {
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if c < ' ' || c == '"' || c == '\\' || escapeHTML && isHTML(c) {
				dst = appendEscape(append(dst, s[start:i]...), c)
				start = i + 1
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			dst = append(append(dst, s[start:i]...), `\ufffd`...)
			start = i + size
		case r == '\u2028' || r == '\u2029':
			dst = append(append(dst, s[start:i]...), '\\', 'u', '2', '0', '2', hexDigits[r&15])
			start = i + size
		}
		i += size
	}
	return append(append(dst, s[start:]...), '"')
}

// escaped is the rune of \uXXXX at the start of s, or -1.
func escaped(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	r := rune(0)
	for _, c := range s[2:6] {
		d := hexValue(c)
		if d < 0 {
			return -1
		}
		r = r<<4 | rune(d)
	}
	return r
}

func unescaped(c byte) byte {
	switch c {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case '"', '\\', '/', '\'':
		return c
	}
	return 0
}

// unquote is the text of a quoted string; not ok when it is none.
func unquote(s []byte) (text []byte, ok bool) {
	if len(s) < 2 || s[0] != '"' || s[len(s)-1] != '"' {
		return nil, false
	}
	s = s[1 : len(s)-1]
	text = make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '\\':
			var n int
			if text, n = appendUnescaped(text, s[i:]); n == 0 {
				return nil, false
			}
			i += n
		case c == '"' || c < ' ':
			return nil, false
		case c < utf8.RuneSelf:
			text = append(text, c)
			i++
		default:
			r, size := utf8.DecodeRune(s[i:])
			text = utf8.AppendRune(text, r)
			i += size
		}
	}
	return text, true
}

// appendUnescaped reads the escape at the start of s; n is its length, 0 when it is none. A surrogate without the other is U+FFFD.
func appendUnescaped(dst, s []byte) (text []byte, n int) {
	if len(s) < 2 {
		return dst, 0
	}
	if s[1] != 'u' {
		c := unescaped(s[1])
		if c == 0 {
			return dst, 0
		}
		return append(dst, c), 2
	}
	r := escaped(s)
	if r < 0 {
		return dst, 0
	}
	if utf16.IsSurrogate(r) {
		if pair := utf16.DecodeRune(r, escaped(s[6:])); pair != utf8.RuneError {
			return utf8.AppendRune(dst, pair), 12
		}
		r = utf8.RuneError
	}
	return utf8.AppendRune(dst, r), 6
}
