package json

import "strconv"

// A SyntaxError is what is wrong with a text that is not JSON; Offset counts the bytes read before it was seen.
type SyntaxError struct {
	msg    string
	Offset int64
}

func (e *SyntaxError) Error() string { return e.msg }

const maxNestingDepth = 10000

// op says what a byte was.
type op uint8

const (
	opInside op = iota // of a literal, or its first byte
	opSpace
	opOpen
	opClose
	opComma
	opColon
	opEnd // the byte after a whole text
	opError
)

// state says what may come next.
type state uint8

const (
	wantValue state = iota
	wantValueOrEnd
	wantKey
	wantKeyOrEnd
	afterValue
	inString
	inEscape
	inHex
	inWord
	afterMinus
	afterZero
	inDigits
	afterPoint
	inFraction
	afterE
	afterSign
	inExponent
	failed
)

// What a scanner is inside of.
const (
	inKey    = 'k'
	inObject = 'o'
	inArray  = 'a'
)

// scanner reads JSON byte by byte.
type scanner struct {
	state   state
	nesting []byte
	word    string // true, false or null
	place   int    // in the word, or hexadecimal digits still to come
	ended   bool   // a whole text was read
	bytes   int64
	err     error
}

func (s *scanner) reset() { *s = scanner{nesting: s.nesting[:0]} }

func checkValid(data []byte, s *scanner) error {
	s.reset()
	for _, c := range data {
		s.bytes++
		if s.step(c) == opError {
			return s.err
		}
	}
	return s.eof()
}

// Valid tells whether data is JSON.
func Valid(data []byte) bool {
	var s scanner
	return checkValid(data, &s) == nil
}

// eof is nil when the text may end here.
func (s *scanner) eof() error {
	if s.err == nil && !s.ended {
		s.step(' ')
	}
	if s.err == nil && !s.ended {
		s.err = &SyntaxError{"unexpected end of JSON input", s.bytes}
	}
	return s.err
}

func quoteChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	s := strconv.Quote(string(rune(c)))
	return "'" + s[1:len(s)-1] + "'"
}

func (s *scanner) fail(c byte, where string) op {
	s.state = failed
	s.err = &SyntaxError{"invalid character " + quoteChar(c) + " " + where, s.bytes}
	return opError
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func (s *scanner) to(next state) op {
	s.state = next
	return opInside
}

func (s *scanner) step(c byte) op {
	switch s.state {
	case wantValue, wantValueOrEnd:
		return s.value(c)
	case wantKey, wantKeyOrEnd:
		return s.key(c)
	case afterValue:
		return s.after(c)
	case inString, inEscape, inHex:
		return s.text(c)
	case inWord:
		if c != s.word[s.place] {
			return s.fail(c, "in literal "+s.word+" (expecting "+quoteChar(s.word[s.place])+")")
		}
		s.place++
		if s.place == len(s.word) {
			s.state = afterValue
		}
		return opInside
	case failed:
		return opError
	}
	return s.number(c)
}

func (s *scanner) value(c byte) op {
	if isSpace(c) {
		return opSpace
	}
	if c == ']' && s.state == wantValueOrEnd {
		return s.after(c)
	}
	switch c {
	case '{':
		return s.push(c, inKey, wantKeyOrEnd)
	case '[':
		return s.push(c, inArray, wantValueOrEnd)
	case '"':
		return s.to(inString)
	case '-':
		return s.to(afterMinus)
	case '0':
		return s.to(afterZero)
	case 't':
		s.word = "true"
	case 'f':
		s.word = "false"
	case 'n':
		s.word = "null"
	default:
		if '1' <= c && c <= '9' {
			return s.to(inDigits)
		}
		return s.fail(c, "looking for beginning of value")
	}
	s.place = 1
	return s.to(inWord)
}

func (s *scanner) push(c, inside byte, next state) op {
	s.nesting = append(s.nesting, inside)
	s.state = next
	if len(s.nesting) > maxNestingDepth {
		return s.fail(c, "exceeded max depth")
	}
	return opOpen
}

func (s *scanner) pop() op {
	s.nesting = s.nesting[:len(s.nesting)-1]
	s.state = afterValue
	s.ended = len(s.nesting) == 0
	return opClose
}

func (s *scanner) key(c byte) op {
	switch {
	case isSpace(c):
		return opSpace
	case c == '"':
		return s.to(inString)
	case c == '}' && s.state == wantKeyOrEnd:
		return s.pop()
	}
	return s.fail(c, "looking for beginning of object key string")
}

// after reads what follows a value or a key.
func (s *scanner) after(c byte) op {
	if len(s.nesting) == 0 {
		s.ended = true
		if isSpace(c) {
			s.state = afterValue
		} else {
			s.fail(c, "after top-level value")
		}
		return opEnd
	}
	if isSpace(c) {
		s.state = afterValue
		return opSpace
	}
	inside := &s.nesting[len(s.nesting)-1]
	switch *inside {
	case inKey:
		if c == ':' {
			*inside = inObject
			s.state = wantValue
			return opColon
		}
		return s.fail(c, "after object key")
	case inObject:
		switch c {
		case ',':
			*inside = inKey
			s.state = wantKey
			return opComma
		case '}':
			return s.pop()
		}
		return s.fail(c, "after object key:value pair")
	}
	switch c {
	case ',':
		s.state = wantValue
		return opComma
	case ']':
		return s.pop()
	}
	return s.fail(c, "after array element")
}

func (s *scanner) text(c byte) op {
	switch s.state {
	case inString:
		switch {
		case c == '"':
			s.state = afterValue
		case c == '\\':
			s.state = inEscape
		case c < ' ':
			return s.fail(c, "in string literal")
		}
	case inEscape:
		switch c {
		case 'b', 'f', 'n', 'r', 't', '\\', '/', '"':
			s.state = inString
		case 'u':
			s.state, s.place = inHex, 4
		default:
			return s.fail(c, "in string escape code")
		}
	default:
		if hexValue(c) < 0 {
			return s.fail(c, "in \\u hexadecimal character escape")
		}
		if s.place--; s.place == 0 {
			s.state = inString
		}
	}
	return opInside
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (s *scanner) number(c byte) op {
	switch s.state {
	case afterMinus:
		switch {
		case c == '0':
			return s.to(afterZero)
		case isDigit(c):
			return s.to(inDigits)
		}
		return s.fail(c, "in numeric literal")
	case afterPoint:
		if isDigit(c) {
			return s.to(inFraction)
		}
		return s.fail(c, "after decimal point in numeric literal")
	case afterE, afterSign:
		switch {
		case s.state == afterE && (c == '+' || c == '-'):
			return s.to(afterSign)
		case isDigit(c):
			return s.to(inExponent)
		}
		return s.fail(c, "in exponent of numeric literal")
	}
	switch {
	case isDigit(c) && s.state != afterZero:
		return opInside
	case c == '.' && (s.state == afterZero || s.state == inDigits):
		return s.to(afterPoint)
	case (c == 'e' || c == 'E') && s.state != inExponent:
		return s.to(afterE)
	}
	return s.after(c)
}

// isValidNumber tells whether s is a number as JSON writes them.
func isValidNumber(s string) bool {
	if s == "" || s[0] != '-' && !isDigit(s[0]) {
		return false
	}
	var scan scanner
	for i := range len(s) {
		if scan.step(s[i]) != opInside {
			return false
		}
	}
	return scan.eof() == nil
}
