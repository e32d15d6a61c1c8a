package http

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// pattern is "[METHOD ][HOST]/[PATH]" taken apart.
type pattern struct {
	str    string
	method string
	host   string
	// segments: a path that ends in a slash has a nameless multi at its end, {$} is a literal "/".
	segments []segment
	loc      string
}

func (p *pattern) String() string { return p.str }

func (p *pattern) lastSegment() segment { return p.segments[len(p.segments)-1] }

// segment is a literal, a wildcard for one segment, or one for all that follow.
type segment struct {
	s     string
	wild  bool
	multi bool
}

// parsePattern names the offset of what is wrong.
func parsePattern(s string) (_ *pattern, err error) {
	if len(s) == 0 {
		return nil, errors.New("empty pattern")
	}
	off := 0
	defer func() {
		if err != nil {
			err = fmt.Errorf("at offset %d: %w", off, err)
		}
	}()
	method, rest, found := s, "", false
	if i := strings.IndexAny(s, " \t"); i >= 0 {
		method, rest, found = s[:i], strings.TrimLeft(s[i+1:], " \t"), true
	}
	if !found {
		rest = method
		method = ""
	}
	if method != "" && !isToken(method) {
		return nil, fmt.Errorf("invalid method %q", method)
	}
	p := &pattern{str: s, method: method}
	if found {
		off = len(method) + 1
	}
	i := strings.IndexByte(rest, '/')
	if i < 0 {
		return nil, errors.New("host/path missing /")
	}
	p.host = rest[:i]
	rest = rest[i:]
	if j := strings.IndexByte(p.host, '{'); j >= 0 {
		off += j
		return nil, errors.New("host contains '{' (missing initial '/'?)")
	}
	off += i
	if method != "" && method != "CONNECT" && cleanPath(rest) != rest {
		return nil, errors.New("non-CONNECT pattern with unclean path can never match")
	}
	seen := map[string]bool{}
	for len(rest) > 0 {
		rest = rest[1:]
		off = len(s) - len(rest)
		if len(rest) == 0 {
			p.segments = append(p.segments, segment{wild: true, multi: true})
			break
		}
		text := rest
		if k := strings.IndexByte(rest, '/'); k >= 0 {
			text = rest[:k]
		}
		rest = rest[len(text):]
		seg, err := parseSegment(text, rest == "", seen)
		if err != nil {
			return nil, err
		}
		p.segments = append(p.segments, seg)
	}
	return p, nil
}

func parseSegment(text string, last bool, seen map[string]bool) (segment, error) {
	brace := strings.IndexByte(text, '{')
	if brace < 0 {
		return segment{s: pathUnescape(text)}, nil
	}
	if brace != 0 {
		return segment{}, errors.New("bad wildcard segment (must start with '{')")
	}
	if text[len(text)-1] != '}' {
		return segment{}, errors.New("bad wildcard segment (must end with '}')")
	}
	name := text[1 : len(text)-1]
	if name == "$" {
		if !last {
			return segment{}, errors.New("{$} not at end")
		}
		return segment{s: "/"}, nil
	}
	name, multi := strings.CutSuffix(name, "...")
	if multi && !last {
		return segment{}, errors.New("{...} wildcard not at end")
	}
	if name == "" {
		return segment{}, errors.New("empty wildcard")
	}
	if !isValidWildcardName(name) {
		return segment{}, fmt.Errorf("bad wildcard name %q", name)
	}
	if seen[name] {
		return segment{}, fmt.Errorf("duplicate wildcard name %q", name)
	}
	seen[name] = true
	return segment{s: name, wild: true, multi: multi}, nil
}

// isValidWildcardName: an identifier of Go.
func isValidWildcardName(s string) bool {
	for i, c := range s {
		if !unicode.IsLetter(c) && c != '_' && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return s != ""
}

func pathUnescape(path string) string {
	u, err := url.PathUnescape(path)
	if err != nil {
		return path
	}
	return u
}

// relationship is how the set of requests of one pattern stands to that of another.
type relationship string

const (
	equivalent   relationship = "equivalent"
	moreGeneral  relationship = "moreGeneral"
	moreSpecific relationship = "moreSpecific"
	disjoint     relationship = "disjoint"
	overlaps     relationship = "overlaps"
)

func inverseRelationship(r relationship) relationship {
	switch r {
	case moreSpecific:
		return moreGeneral
	case moreGeneral:
		return moreSpecific
	}
	return r
}

func combineRelationships(r1, r2 relationship) relationship {
	switch {
	case r1 == r2, r2 == equivalent:
		return r1
	case r1 == equivalent:
		return r2
	case r1 == disjoint || r2 == disjoint:
		return disjoint
	}
	return overlaps
}

// conflictsWith: some request matches both, and neither is more specific.
func (p1 *pattern) conflictsWith(p2 *pattern) bool {
	if p1.host != p2.host {
		// One of them has no host, or they can never meet.
		return false
	}
	rel := p1.comparePathsAndMethods(p2)
	return rel == equivalent || rel == overlaps
}

func (p1 *pattern) comparePathsAndMethods(p2 *pattern) relationship {
	mrel := p1.compareMethods(p2)
	if mrel == disjoint {
		return disjoint
	}
	return combineRelationships(mrel, p1.comparePaths(p2))
}

// compareMethods: none means all, and GET means HEAD too.
func (p1 *pattern) compareMethods(p2 *pattern) relationship {
	switch {
	case p1.method == p2.method:
		return equivalent
	case p1.method == "":
		return moreGeneral
	case p2.method == "":
		return moreSpecific
	case p1.method == "GET" && p2.method == "HEAD":
		return moreGeneral
	case p2.method == "GET" && p1.method == "HEAD":
		return moreSpecific
	}
	return disjoint
}

func (p1 *pattern) comparePaths(p2 *pattern) relationship {
	if len(p1.segments) != len(p2.segments) && !p1.lastSegment().multi && !p2.lastSegment().multi {
		return disjoint
	}
	a, b := p1.segments, p2.segments
	rel := equivalent
	for len(a) > 0 && len(b) > 0 {
		if rel = combineRelationships(rel, compareSegments(a[0], b[0])); rel == disjoint {
			return rel
		}
		a, b = a[1:], b[1:]
	}
	switch {
	case len(a) == 0 && len(b) == 0:
		return rel
	case len(a) < len(b) && p1.lastSegment().multi:
		return combineRelationships(rel, moreGeneral)
	case len(b) < len(a) && p2.lastSegment().multi:
		return combineRelationships(rel, moreSpecific)
	}
	return disjoint
}

func compareSegments(s1, s2 segment) relationship {
	switch {
	case s1.multi && s2.multi:
		return equivalent
	case s1.multi:
		return moreGeneral
	case s2.multi:
		return moreSpecific
	case s1.wild && s2.wild:
		return equivalent
	case s1.wild:
		if s2.s == "/" {
			return disjoint
		}
		return moreGeneral
	case s2.wild:
		if s1.s == "/" {
			return disjoint
		}
		return moreSpecific
	case s1.s == s2.s:
		return equivalent
	}
	return disjoint
}

func describeConflict(p1, p2 *pattern) string {
	mrel := p1.compareMethods(p2)
	prel := p1.comparePaths(p2)
	switch {
	case combineRelationships(mrel, prel) == equivalent:
		return fmt.Sprintf("%s matches the same requests as %s", p1, p2)
	case prel == overlaps:
		return fmt.Sprintf("%[1]s and %[2]s both match some paths, like %[3]q.\nBut neither is more specific than the other.\n%[1]s matches %[4]q, but %[2]s doesn't.\n%[2]s matches %[5]q, but %[1]s doesn't.",
			p1, p2, commonPath(p1, p2), differencePath(p1, p2), differencePath(p2, p1))
	case mrel == moreGeneral && prel == moreSpecific:
		return fmt.Sprintf("%s matches more methods than %s, but has a more specific path pattern", p1, p2)
	}
	return fmt.Sprintf("%s matches fewer methods than %s, but has a more general path pattern", p1, p2)
}

func writeSegment(b *strings.Builder, s segment) {
	b.WriteByte('/')
	if !s.multi && s.s != "/" {
		b.WriteString(s.s)
	}
}

// commonPath is one that both match.
func commonPath(p1, p2 *pattern) string {
	var b strings.Builder
	a, c := p1.segments, p2.segments
	for len(a) > 0 && len(c) > 0 {
		if s1, s2 := a[0], c[0]; s1.wild {
			writeSegment(&b, s2)
		} else {
			writeSegment(&b, s1)
		}
		a, c = a[1:], c[1:]
	}
	if len(a) == 0 {
		a = c
	}
	for _, s := range a {
		writeSegment(&b, s)
	}
	return b.String()
}

// differencePath is one that p1 matches and p2 does not.
func differencePath(p1, p2 *pattern) string {
	var b strings.Builder
	a, c := p1.segments, p2.segments
	for len(a) > 0 && len(c) > 0 {
		s1, s2 := a[0], c[0]
		switch {
		case s1.multi && s2.multi:
			b.WriteByte('/')
			return b.String()
		case s1.multi:
			// Anything else than the literal, or one segment more than the wildcard.
			b.WriteByte('/')
			if s2.s == "/" {
				if s1.s != "" {
					b.WriteString(s1.s)
				} else {
					b.WriteString("x")
				}
			}
			return b.String()
		case s1.wild && !s2.multi && !s2.wild:
			if s1.s != s2.s {
				writeSegment(&b, s1)
			} else {
				b.WriteByte('/')
				b.WriteString(s2.s + "x")
			}
		default:
			writeSegment(&b, s1)
		}
		a, c = a[1:], c[1:]
	}
	for _, s := range a {
		writeSegment(&b, s)
	}
	return b.String()
}
