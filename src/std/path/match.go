package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern is a pattern that is none.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match tells whether a shell pattern matches all of name: * stands for any text without a slash, ? for one letter, [a-z] and [^a-z] for one
// of a class, and \ takes the next letter as it is.
func Match(pattern, name string) (matched bool, err error) {
	for i := 0; i < len(pattern); {
		if pattern[i] == '*' {
			for i < len(pattern) && pattern[i] == '*' {
				i++
			}
			return matchStar(pattern[i:], name)
		}
		n, rest, ok, err := matchOne(pattern[i:], name)
		if err != nil {
			return false, err
		}
		if !ok {
			return false, checkPattern(pattern[i+n:])
		}
		i += n
		name = rest
	}
	return name == "", nil
}

// matchStar tries all that a star can stand for.
func matchStar(pattern, name string) (bool, error) {
	for i := 0; i <= len(name); i++ {
		ok, err := Match(pattern, name[i:])
		if ok || err != nil {
			return ok, err
		}
		if i < len(name) && name[i] == '/' {
			break
		}
	}
	return false, nil
}

// checkPattern finds what is wrong in the part of a pattern that was not needed.
func checkPattern(pattern string) error {
	for len(pattern) > 0 {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		n, _, _, err := matchOne(pattern, "")
		if err != nil {
			return err
		}
		pattern = pattern[n:]
	}
	return nil
}

// matchOne matches the first element of pattern, n bytes long, with the first letter of name.
func matchOne(pattern, name string) (n int, rest string, ok bool, err error) {
	r, size := utf8.DecodeRuneInString(name)
	rest = name[size:]
	some := name != ""
	switch pattern[0] {
	case '?':
		return 1, rest, some && r != '/', nil
	case '[':
		n, ok, err = matchClass(pattern, r)
		return n, rest, some && ok, err
	case '\\':
		if len(pattern) == 1 {
			return 1, rest, false, ErrBadPattern
		}
		return 2, name[min(1, len(name)):], some && name[0] == pattern[1], nil
	}
	return 1, name[min(1, len(name)):], some && name[0] == pattern[0], nil
}

func matchClass(pattern string, r rune) (n int, ok bool, err error) {
	i := 1
	not := i < len(pattern) && pattern[i] == '^'
	if not {
		i++
	}
	for ranges := 0; ; ranges++ {
		if i < len(pattern) && pattern[i] == ']' && ranges > 0 {
			return i + 1, ok != not, nil
		}
		lo, next, err := classRune(pattern, i)
		if err != nil {
			return i, false, err
		}
		hi := lo
		if pattern[next] == '-' {
			if hi, next, err = classRune(pattern, next+1); err != nil {
				return i, false, err
			}
		}
		ok = ok || lo <= r && r <= hi
		i = next
	}
}

// classRune is a letter of a class, after which something must follow.
func classRune(pattern string, i int) (r rune, next int, err error) {
	if i >= len(pattern) || pattern[i] == '-' || pattern[i] == ']' {
		return 0, i, ErrBadPattern
	}
	if pattern[i] == '\\' {
		if i++; i == len(pattern) {
			return 0, i, ErrBadPattern
		}
	}
	r, size := utf8.DecodeRuneInString(pattern[i:])
	if r == utf8.RuneError && size == 1 || i+size == len(pattern) {
		return 0, i, ErrBadPattern
	}
	return r, i + size, nil
}
