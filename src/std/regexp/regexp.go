// Package regexp: searching with regular expressions, in time linear in the text.
package regexp

import (
	"io"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Regexp is a compiled expression.
type Regexp struct {
	expr    string
	prog    *program
	names   []string
	longest bool
}

func Compile(expr string) (*Regexp, error) { return compiled(expr, syntax.Perl, false) }

// CompilePOSIX takes egrep's syntax and prefers the longest match.
func CompilePOSIX(expr string) (*Regexp, error) { return compiled(expr, syntax.POSIX, true) }

func compiled(expr string, flags syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, flags)
	if err != nil {
		return nil, err
	}
	return &Regexp{expr, compile(tree), tree.CapNames(), longest}, nil
}

func MustCompile(str string) *Regexp { return must("Compile", str, Compile) }

func MustCompilePOSIX(str string) *Regexp { return must("CompilePOSIX", str, CompilePOSIX) }

func must(name, str string, compile func(string) (*Regexp, error)) *Regexp {
	re, err := compile(str)
	if err != nil {
		panic("regexp: " + name + "(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func (re *Regexp) String() string { return re.expr }

// Copy is of a time when a Regexp could not be shared.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest has later searches prefer the longest match.
func (re *Regexp) Longest() { re.longest = true }

func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

func (re *Regexp) SubexpNames() []string { return re.names }

func (re *Regexp) SubexpIndex(name string) int {
	if name == "" {
		return -1
	}
	return slices.Index(re.names, name)
}

func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return re.prog.prefix, re.prog.whole
}

func (re *Regexp) MarshalText() ([]byte, error)        { return []byte(re.expr), nil }
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

func (re *Regexp) UnmarshalText(text []byte) error {
	fresh, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *fresh
	return nil
}

func (re *Regexp) MatchString(s string) bool { return re.execute(s, 0, 0) != nil }

func (re *Regexp) Match(b []byte) bool { return re.MatchString(string(b)) }

func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.MatchString(readAll(r)) }

// readAll takes the whole text, where Go's stops behind the match.
func readAll(r io.RuneReader) string {
	var b strings.Builder
	for {
		c, _, err := r.ReadRune()
		if err != nil {
			return b.String()
		}
		b.WriteRune(c)
	}
}

func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, string(b))
}

func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

const special = `\.+*?()|[]{}^$`

// QuoteMeta gives an expression that matches just s.
func QuoteMeta(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(special, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// each calls found with the positions of up to n matches that do not overlap; an empty one right behind another does not count.
func (re *Regexp) each(text string, n int, found func([]int)) {
	if n < 0 {
		n = len(text) + 1
	}
	previous := -1
	for pos, i := 0, 0; i < n && pos <= len(text); {
		at := re.execute(text, pos, re.prog.slots)
		if at == nil {
			return
		}
		empty := at[1] == pos
		if empty && at[0] == previous {
			pos += widthAt(text, pos)
			previous = at[1]
			continue
		}
		if empty {
			pos += widthAt(text, pos)
		} else {
			pos = at[1]
		}
		previous = at[1]
		found(at)
		i++
	}
}

// widthAt is 1 at the end, so that a search comes to its end.
func widthAt(text string, pos int) int {
	if pos >= len(text) {
		return 1
	}
	_, n := utf8.DecodeRuneInString(text[pos:])
	return n
}
