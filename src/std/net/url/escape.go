// Package url: URLs and query strings (RFC 3986).
package url

import (
	"errors"
	"strconv"
	"strings"
)

// Error is what an operation on a URL failed with.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Error() string { return e.Op + " " + strconv.Quote(e.URL) + ": " + e.Err.Error() }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// encoding is the part of a URL that a text is for.
type encoding int

const (
	encodePath encoding = 1 + iota
	encodePathSegment
	encodeHost
	encodeZone
	encodeUserPassword
	encodeQueryComponent
	encodeFragment
)

const upperhex = "0123456789ABCDEF"

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func unhex(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c >= 'a':
		return c - 'a' + 10
	}
	return c - 'A' + 10
}

func isAlphanumeric(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// literal lists, besides letters, digits and -_.~, what each part may hold as it is.
var literal = map[encoding]string{
	encodePath:           "$&+,/:;=@",
	encodePathSegment:    "$&+:=@",
	encodeHost:           "!$&'()*+,;=:[]<>\"",
	encodeZone:           "!$&'()*+,;=:[]<>\"",
	encodeUserPassword:   "$&+,;=",
	encodeQueryComponent: "",
	encodeFragment:       "$&+,/:;=?@!()*",
}

func shouldEscape(c byte, mode encoding) bool {
	if isAlphanumeric(c) {
		return false
	}
	switch c {
	case '-', '_', '.', '~':
		return false
	}
	return strings.IndexByte(literal[mode], c) < 0
}

func QueryUnescape(s string) (string, error) { return unescape(s, encodeQueryComponent) }

func PathUnescape(s string) (string, error) { return unescape(s, encodePathSegment) }

func QueryEscape(s string) string { return escape(s, encodeQueryComponent) }

func PathEscape(s string) string { return escape(s, encodePathSegment) }

func unescape(s string, mode encoding) (string, error) {
	plain := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%':
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			// A host has no escapes of ASCII but of a zone's percent sign.
			if mode == encodeHost && unhex(s[i+1]) < 8 && s[i:i+3] != "%25" {
				return "", EscapeError(s[i : i+3])
			}
			plain = false
			i += 2
		case c == '+' && mode == encodeQueryComponent:
			plain = false
		case (mode == encodeHost || mode == encodeZone) && c < 0x80 && shouldEscape(c, mode):
			return "", InvalidHostError(s[i : i+1])
		}
	}
	if plain {
		return s, nil
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '%':
			b.WriteByte(unhex(s[i+1])<<4 | unhex(s[i+2]))
			i += 2
		case s[i] == '+' && mode == encodeQueryComponent:
			b.WriteByte(' ')
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String(), nil
}

func escape(s string, mode encoding) string {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		plain = !shouldEscape(s[i], mode)
	}
	if plain {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == ' ' && mode == encodeQueryComponent:
			b.WriteByte('+')
		case shouldEscape(c, mode):
			b.WriteByte('%')
			b.WriteByte(upperhex[c>>4])
			b.WriteByte(upperhex[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

var (
	errNoScheme    = errors.New("missing protocol scheme")
	errControl     = errors.New("net/url: invalid control character in URL")
	errEmptyURL    = errors.New("empty url")
	errRequestURI  = errors.New("invalid URI for request")
	errFirstColon  = errors.New("first path segment in URL cannot contain colon")
	errUserinfo    = errors.New("net/url: invalid userinfo")
	errHostBracket = errors.New("missing ']' in host")
)
