package textproto

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

type ProtocolError string

func (p ProtocolError) Error() string { return string(p) }

// Reader reads lines and headers.
type Reader struct {
	R *bufio.Reader
}

func NewReader(r *bufio.Reader) *Reader { return &Reader{R: r} }

// ReadLine leaves the end of the line out.
func (r *Reader) ReadLine() (string, error) {
	line, err := r.readLineSlice()
	return string(line), err
}

func (r *Reader) readLineSlice() ([]byte, error) {
	var line []byte
	for {
		part, more, err := r.R.ReadLine()
		if err != nil {
			return nil, err
		}
		if line == nil && !more {
			return part, nil
		}
		line = append(line, part...)
		if !more {
			return line, nil
		}
	}
}

// ReadContinuedLine joins a line with those after it that begin with a blank.
func (r *Reader) ReadContinuedLine() (string, error) {
	return r.readContinued(func(string) error { return nil })
}

// readContinued asks valid about the first line before it reads those after it.
func (r *Reader) readContinued(valid func(first string) error) (string, error) {
	part, err := r.readLineSlice()
	if err != nil {
		return "", err
	}
	line := TrimString(string(part))
	if line != "" {
		if err := valid(line); err != nil {
			return "", err
		}
	}
	for line != "" {
		next, err := r.R.Peek(1)
		if err != nil || (next[0] != ' ' && next[0] != '\t') {
			break
		}
		part, err := r.readLineSlice()
		if err != nil {
			break
		}
		line += " " + TrimString(string(part))
	}
	return line, nil
}

// ReadMIMEHeader reads up to and including the empty line.
func (r *Reader) ReadMIMEHeader() (MIMEHeader, error) {
	m := make(MIMEHeader)
	if first, err := r.R.Peek(1); err == nil && (first[0] == ' ' || first[0] == '\t') {
		line, err := r.ReadLine()
		if err != nil {
			return m, err
		}
		return m, malformed("malformed MIME header initial line: ", line)
	}
	for {
		line, err := r.readContinued(mustHaveColon)
		if err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return m, err
		}
		if line == "" {
			return m, nil
		}
		name, value, _ := strings.Cut(line, ":")
		key, valid := canonicalMIMEHeaderKey(name)
		if name == "" || !valid || !validHeaderValue(value) {
			return m, malformed("malformed MIME header line: ", line)
		}
		m[key] = append(m[key], strings.TrimLeft(value, " \t"))
	}
}

// mustHaveColon: a key is never continued on the next line.
func mustHaveColon(line string) error {
	if strings.IndexByte(line, ':') < 0 {
		return ProtocolError(fmt.Sprintf("malformed MIME header: missing colon: %q", line))
	}
	return nil
}

// validHeaderValue: a value has no control characters but tabs.
func validHeaderValue(v string) bool {
	for i := 0; i < len(v); i++ {
		if v[i] < ' ' && v[i] != '\t' || v[i] == 0x7f {
			return false
		}
	}
	return true
}

// CanonicalMIMEHeaderKey makes the first letter and those after a hyphen capital, the others small. Keys with blanks or other bytes that no
// key may have stay as they are.
func CanonicalMIMEHeaderKey(s string) string {
	key, _ := canonicalMIMEHeaderKey(s)
	return key
}

func canonicalMIMEHeaderKey(s string) (key string, ok bool) {
	upper, same := true, true
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z':
			same = same && !upper
		case 'A' <= c && c <= 'Z':
			same = same && upper
		case !validHeaderFieldByte(c):
			return s, validExceptBlanks(s)
		}
		upper = c == '-'
	}
	if same {
		return s, true
	}
	b := []byte(s)
	upper = true
	for i, c := range b {
		if upper && 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		} else if !upper && 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b[i] = c
		upper = c == '-'
	}
	return string(b), true
}

// validExceptBlanks: a key with a blank is passed on as it is, for whoever knows better.
func validExceptBlanks(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' && !validHeaderFieldByte(s[i]) {
			return false
		}
	}
	return true
}

// validHeaderFieldByte: RFC 7230's token characters.
func validHeaderFieldByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || strings.IndexByte("!#$%&'*+.^_`|~", c) >= 0
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\n' || b == '\r' }

// TrimString removes leading and trailing ASCII space.
func TrimString(s string) string {
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isSpace(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}
