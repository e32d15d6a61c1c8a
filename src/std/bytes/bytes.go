// Package bytes: what package strings does, for byte slices. Most functions go by way of a string, which the engine searches natively;
// results that share memory with their argument in Go share it here.
package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const MinRead = 512

func Equal(a, b []byte) bool                          { return string(a) == string(b) }
func Compare(a, b []byte) int                         { return strings.Compare(string(a), string(b)) }
func Count(s, sep []byte) int                         { return strings.Count(string(s), string(sep)) }
func Contains(b, subslice []byte) bool                { return Index(b, subslice) >= 0 }
func ContainsAny(b []byte, chars string) bool         { return IndexAny(b, chars) >= 0 }
func ContainsRune(b []byte, r rune) bool              { return IndexRune(b, r) >= 0 }
func ContainsFunc(b []byte, f func(rune) bool) bool   { return IndexFunc(b, f) >= 0 }
func Index(s, sep []byte) int                         { return strings.Index(string(s), string(sep)) }
func LastIndex(s, sep []byte) int                     { return strings.LastIndex(string(s), string(sep)) }
func IndexByte(b []byte, c byte) int                  { return strings.IndexByte(string(b), c) }
func LastIndexByte(s []byte, c byte) int              { return strings.LastIndexByte(string(s), c) }
func IndexRune(s []byte, r rune) int                  { return strings.IndexRune(string(s), r) }
func IndexAny(s []byte, chars string) int             { return strings.IndexAny(string(s), chars) }
func LastIndexAny(s []byte, chars string) int         { return strings.LastIndexAny(string(s), chars) }
func IndexFunc(s []byte, f func(r rune) bool) int     { return strings.IndexFunc(string(s), f) }
func LastIndexFunc(s []byte, f func(r rune) bool) int { return strings.LastIndexFunc(string(s), f) }
func EqualFold(s, t []byte) bool                      { return strings.EqualFold(string(s), string(t)) }
func HasPrefix(s, prefix []byte) bool                 { return len(s) >= len(prefix) && Equal(s[:len(prefix)], prefix) }
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && Equal(s[len(s)-len(suffix):], suffix)
}

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// genSplit keeps save bytes of each separator; pieces have no room behind them.
func genSplit(s, sep []byte, save, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	if n > len(s)+1 {
		n = len(s) + 1
	}
	a := make([][]byte, 0, n)
	for len(a) < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		a = append(a, s[:i+save:i+save])
		s = s[i+len(sep):]
	}
	return append(a, s)
}

func explode(s []byte, n int) [][]byte {
	if n <= 0 || n > len(s) {
		n = len(s)
	}
	a := make([][]byte, 0, n)
	for len(s) > 0 {
		if len(a) == n-1 {
			return append(a, s)
		}
		_, size := utf8.DecodeRune(s)
		a = append(a, s[:size:size])
		s = s[size:]
	}
	return a
}

func Split(s, sep []byte) [][]byte              { return genSplit(s, sep, 0, -1) }
func SplitN(s, sep []byte, n int) [][]byte      { return genSplit(s, sep, 0, n) }
func SplitAfter(s, sep []byte) [][]byte         { return genSplit(s, sep, len(sep), -1) }
func SplitAfterN(s, sep []byte, n int) [][]byte { return genSplit(s, sep, len(sep), n) }
func Fields(s []byte) [][]byte                  { return FieldsFunc(s, unicode.IsSpace) }

func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	fields := [][]byte{}
	start := -1
	for i, r := range string(s) {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:len(s):len(s)])
	}
	return fields
}

func Join(s [][]byte, sep []byte) []byte {
	b := []byte{}
	for i, e := range s {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, e...)
	}
	return b
}

func Map(mapping func(r rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, string(s))) }
func ToUpper(s []byte) []byte                        { return []byte(strings.ToUpper(string(s))) }
func ToLower(s []byte) []byte                        { return []byte(strings.ToLower(string(s))) }
func ToTitle(s []byte) []byte                        { return []byte(strings.ToTitle(string(s))) }
func Title(s []byte) []byte                          { return []byte(strings.Title(string(s))) }

func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

func Runes(s []byte) []rune                { return []rune(string(s)) }
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func Replace(s, old, new []byte, n int) []byte {
	if n == 0 || !Contains(s, old) {
		return append([]byte(nil), s...)
	}
	return []byte(strings.Replace(string(s), string(old), string(new), n))
}

func ToValidUTF8(s, replacement []byte) []byte {
	return []byte(strings.ToValidUTF8(string(s), string(replacement)))
}

func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if n := len(b); n > 0 && count > 1<<40/n {
		if overflows(n, count) {
			panic("bytes: " + repeatOverflow)
		}
		_ = make([]byte, n*count)
	}
	return []byte(strings.Repeat(string(b), count))
}

func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	n := len(strings.TrimLeftFunc(string(s), f))
	if n == 0 {
		return nil
	}
	return s[len(s)-n:]
}

func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	return s[:len(strings.TrimRightFunc(string(s), f))]
}

func within(cutset string) func(rune) bool {
	return func(r rune) bool { return strings.IndexRune(cutset, r) >= 0 }
}

func Trim(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return TrimFunc(s, within(cutset))
}

func TrimLeft(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return TrimLeftFunc(s, within(cutset))
}

func TrimRight(s []byte, cutset string) []byte {
	return TrimRightFunc(s, within(cutset))
}

func TrimSpace(s []byte) []byte {
	return TrimFunc(s, unicode.IsSpace)
}

func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
