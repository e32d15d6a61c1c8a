package json

import "bytes"

// HTMLEscape makes src safe inside HTML's script elements.
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(appendHTMLEscape(nil, src)) }

func appendHTMLEscape(dst, src []byte) []byte {
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch {
		case isHTML(c):
			dst = appendEscape(dst, c)
		case c == 0xe2 && i+2 < len(src) && src[i+1] == 0x80 && src[i+2]&^1 == 0xa8:
			dst = append(dst, '\\', 'u', '2', '0', '2', hexDigits[src[i+2]&15])
			i += 2
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// Compact leaves out the space that means nothing.
func Compact(dst *bytes.Buffer, src []byte) error {
	b, err := appendCompact(nil, src, false)
	dst.Write(b)
	return err
}

// appendCompact gives dst back as it was when src is not JSON.
func appendCompact(dst, src []byte, escapeHTML bool) ([]byte, error) {
	before := len(dst)
	var s scanner
	for _, c := range src {
		s.bytes++
		switch s.step(c) {
		case opError:
			return dst[:before], s.err
		case opSpace, opEnd:
		default:
			dst = append(dst, c)
		}
		if s.err != nil {
			return dst[:before], s.err
		}
	}
	if err := s.eof(); err != nil {
		return dst[:before], err
	}
	if escapeHTML {
		return appendHTMLEscape(dst[:before:before], dst[before:]), nil
	}
	return dst, nil
}

// Indent starts every element on a line of its own. Space after the text stays.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	b, err := appendIndent(nil, src, prefix, indent)
	dst.Write(b)
	return err
}

func appendIndent(dst, src []byte, prefix, indent string) ([]byte, error) {
	before := len(dst)
	depth := 0
	newline := func() {
		dst = append(append(dst, '\n'), prefix...)
		for range depth {
			dst = append(dst, indent...)
		}
	}
	var s scanner
	opened := false // and nothing written inside yet
	for _, c := range src {
		s.bytes++
		op := s.step(c)
		if s.err != nil {
			return dst[:before], s.err
		}
		if op == opSpace {
			continue
		}
		if opened && op != opClose {
			depth++
			newline()
			opened = false
		}
		switch op {
		case opOpen:
			opened = true
		case opClose:
			if !opened {
				depth--
				newline()
			}
			opened = false
		}
		dst = append(dst, c)
		switch op {
		case opComma:
			newline()
		case opColon:
			dst = append(dst, ' ')
		}
	}
	if err := s.eof(); err != nil {
		return dst[:before], err
	}
	return dst, nil
}
