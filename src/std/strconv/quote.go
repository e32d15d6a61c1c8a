// Go string and character literals.
package strconv

import "unicode/utf8"

// quoted writes s as a literal between q; escapes follow ascii (beyond ASCII) and graphic (spaces stay).
func quoted(s string, q byte, ascii, graphic bool) string

func IsPrint(r rune) bool
func IsGraphic(r rune) bool

func Quote(s string) string          { return quoted(s, '"', false, false) }
func QuoteToASCII(s string) string   { return quoted(s, '"', true, false) }
func QuoteToGraphic(s string) string { return quoted(s, '"', false, true) }

func runeText(r rune) string {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return string(r)
}

func QuoteRune(r rune) string          { return quoted(runeText(r), '\'', false, false) }
func QuoteRuneToASCII(r rune) string   { return quoted(runeText(r), '\'', true, false) }
func QuoteRuneToGraphic(r rune) string { return quoted(runeText(r), '\'', false, true) }

func AppendQuote(dst []byte, s string) []byte            { return append(dst, Quote(s)...) }
func AppendQuoteToASCII(dst []byte, s string) []byte     { return append(dst, QuoteToASCII(s)...) }
func AppendQuoteToGraphic(dst []byte, s string) []byte   { return append(dst, QuoteToGraphic(s)...) }
func AppendQuoteRune(dst []byte, r rune) []byte          { return append(dst, QuoteRune(r)...) }
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte   { return append(dst, QuoteRuneToASCII(r)...) }
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte { return append(dst, QuoteRuneToGraphic(r)...) }

// CanBackquote reports whether s can stand between back quotes unchanged.
func CanBackquote(s string) bool {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return false
			}
		}
		if r == '\uFEFF' || r < ' ' && r != '\t' || r == '`' || r == '\x7f' {
			return false
		}
	}
	return true
}

func hexValue(c byte) (rune, bool) {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0'), true
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10, true
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10, true
	}
	return 0, false
}

// UnquoteChar reads one character or escape of a literal between quote (0: both quotes may stand unescaped).
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	if c == quote && (quote == '\'' || quote == '"') {
		return 0, false, "", ErrSyntax
	}
	if c != '\\' {
		r, size := utf8.DecodeRuneInString(s)
		return r, c >= utf8.RuneSelf, s[size:], nil
	}
	if len(s) < 2 {
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	digits := 0
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case '0', '1', '2', '3', '4', '5', '6', '7':
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		value = rune(c - '0')
		for i := 0; i < 2; i++ {
			if s[i] < '0' || s[i] > '7' {
				return 0, false, "", ErrSyntax
			}
			value = value<<3 | rune(s[i]-'0')
		}
		if value > 255 {
			return 0, false, "", ErrSyntax
		}
		s = s[2:]
	default:
		return 0, false, "", ErrSyntax
	}
	if digits == 0 {
		return value, false, s, nil
	}
	if len(s) < digits {
		return 0, false, "", ErrSyntax
	}
	for i := 0; i < digits; i++ {
		d, ok := hexValue(s[i])
		if !ok {
			return 0, false, "", ErrSyntax
		}
		value = value<<4 | d
	}
	if c == 'x' {
		return value, false, s[digits:], nil
	}
	if !utf8.ValidRune(value) {
		return 0, false, "", ErrSyntax
	}
	return value, true, s[digits:], nil
}

// QuotedPrefix returns the literal at the start of s, still quoted.
func QuotedPrefix(s string) (string, error) {
	_, rest, err := unquote(s)
	if err != nil {
		return "", err
	}
	return s[:len(s)-len(rest)], nil
}

func Unquote(s string) (string, error) {
	out, rest, err := unquote(s)
	if err != nil || rest != "" {
		return "", ErrSyntax
	}
	return out, nil
}

func unquote(s string) (out, rest string, err error) {
	if len(s) < 2 {
		return "", "", ErrSyntax
	}
	quote := s[0]
	s = s[1:]
	switch quote {
	case '`':
		for i := 0; i < len(s); i++ {
			if s[i] == '`' {
				return out + s[:i], s[i+1:], nil
			}
			if s[i] == '\r' {
				out += s[:i]
				s = s[i+1:]
				i = -1
			}
		}
		return "", "", ErrSyntax
	case '"', '\'':
		var buf []byte
		for n := 0; ; n++ {
			if s == "" || s[0] == '\n' {
				return "", "", ErrSyntax
			}
			if s[0] == quote {
				if quote == '\'' && n > 1 {
					return "", "", ErrSyntax
				}
				return string(buf), s[1:], nil
			}
			r, multibyte, tail, err := UnquoteChar(s, quote)
			if err != nil {
				return "", "", ErrSyntax
			}
			if r < utf8.RuneSelf || !multibyte {
				buf = append(buf, byte(r))
			} else {
				buf = utf8.AppendRune(buf, r)
			}
			s = tail
		}
	}
	return "", "", ErrSyntax
}
