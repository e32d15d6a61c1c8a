// Scanning by a format.
package fmt

import "unicode/utf8"

// spaceInput matches a run of space in the format: each newline in it a line end, space behind the last newline (or alone) space that is
// no line end.
func (s *ss) spaceInput(newlines int, trailing bool) {
	for ; newlines > 0; newlines-- {
		r := s.getRune()
		for isSpace(r) && r != '\n' {
			r = s.getRune()
		}
		if r != '\n' && r != eof {
			s.errorString("newline in format does not match input")
		}
		if newlines == 1 && trailing {
			s.skipBlanks(s.getRune())
			return
		}
	}
	if !trailing {
		return
	}
	r := s.getRune()
	if !isSpace(r) && r != eof {
		s.errorString("expected space in input to match format")
	}
	if r == '\n' {
		s.errorString("newline in input does not match format")
	}
	s.skipBlanks(r)
}

// skipBlanks goes on from r to the first rune that is no space, or the line end, and takes that back.
func (s *ss) skipBlanks(r rune) {
	for isSpace(r) && r != '\n' {
		r = s.getRune()
	}
	if r != eof {
		s.UnreadRune()
	}
}

// advance matches input with the part of format before its first verb; the result is how long that part is, -1 when they differ.
func (s *ss) advance(format string) (i int) {
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			newlines, trailing := 0, false
			for i < len(format) && isSpace(c) {
				trailing = c != '\n'
				if c == '\n' {
					newlines++
				}
				i += w
				c, w = utf8.DecodeRuneInString(format[i:])
			}
			s.spaceInput(newlines, trailing)
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.errorString("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return i
			}
			i += w
		}
		if s.mustReadRune() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return i
}

func (s *ss) scanPercent() {
	s.SkipSpace()
	s.notEOF()
	if !s.accept("%") {
		s.errorString("missing literal %")
	}
}

func (s *ss) doScanf(format string, a []any) (numProcessed int, err error) {
	defer s.recovered(&err)
	end := len(format) - 1
	for i := 0; i <= end; {
		if w := s.advance(format[i:]); w > 0 {
			i += w
			continue
		} else if format[i] != '%' {
			if w < 0 {
				s.errorString("input does not match format")
			}
			break
		}
		i++
		var widPresent bool
		s.maxWid, widPresent, i = parsenum(format, i, end)
		if !widPresent {
			s.maxWid = hugeWid
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.scanPercent()
			continue
		}
		s.argLimit = min(s.limit, s.count+s.maxWid)
		if numProcessed >= len(a) {
			s.errorString("too few operands for format '%" + format[i-w:] + "'")
		}
		s.scanOne(c, a[numProcessed])
		numProcessed++
		s.argLimit = s.limit
	}
	if numProcessed < len(a) {
		s.errorString("too many operands")
	}
	return numProcessed, nil
}
