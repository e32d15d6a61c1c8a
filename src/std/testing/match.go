package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
)

// matcher decides by -test.run, -test.bench and -test.skip what is run, and gives subtests their names.
type matcher struct {
	run   pattern
	skip  pattern
	match func(pat, str string) (bool, error)

	mu sync.Mutex
	// used counts how often a full name was asked for.
	used map[string]int
}

// pattern is a choice between lists of regular expressions, one for each level of subtests.
type pattern [][]string

func newMatcher(match func(pat, str string) (bool, error), run, flagName, skip string) *matcher {
	m := &matcher{match: match, used: map[string]int{}}
	if run == "" {
		m.run = pattern{nil}
	} else {
		m.run = m.checked(run, flagName)
	}
	if skip != "" {
		m.skip = m.checked(skip, "-test.skip")
	}
	return m
}

func (m *matcher) checked(text, flagName string) pattern {
	p := splitPattern(text)
	for _, levels := range p {
		for i, expr := range levels {
			levels[i] = rewrite(expr)
			if _, err := m.match(levels[i], "non-empty"); err != nil {
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for element %s of %s (%q): %s\n", strconv.Itoa(i), flagName, levels[i], err)
				os.Exit(1)
			}
		}
	}
	return p
}

// splitPattern cuts at | and / outside of parentheses and character classes.
func splitPattern(s string) pattern {
	var all pattern
	var levels []string
	class, group, from := 0, 0, 0
	for i := 0; i < len(s); i++ {
		top := class == 0 && group == 0
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '[':
			class++
		case c == ']':
			class = max(class-1, 0)
		case c == '(' && class == 0:
			group++
		case c == ')' && class == 0:
			group--
		case (c == '/' || c == '|') && top:
			levels = append(levels, s[from:i])
			from = i + 1
			if c == '|' {
				all = append(all, levels)
				levels = nil
			}
		}
	}
	return append(all, append(levels, s[from:]))
}

// matches says with partial that a subtest may be needed to tell.
func (p pattern) matches(name []string, match func(pat, str string) (bool, error)) (ok, partial bool) {
	for _, levels := range p {
		ok = true
		for i, elem := range name {
			if i >= len(levels) {
				break
			}
			if found, _ := match(levels[i], elem); !found {
				ok = false
				break
			}
		}
		if ok {
			return true, len(name) < len(levels)
		}
	}
	return false, false
}

// fullName gives the name of a test below c, and whether it is to run.
func (m *matcher) fullName(c *common, subname string) (name string, ok, partial bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	name = subname
	if c != nil && c.level > 0 {
		name = m.unique(c.name, rewrite(subname))
	}
	elems := strings.Split(name, "/")
	ok, partial = m.run.matches(elems, m.match)
	if !ok {
		return name, false, false
	}
	if skip, maybe := m.skip.matches(elems, m.match); skip && !maybe {
		return name, false, false
	}
	return name, ok, partial
}

// unique numbers names that come again: name#01, name#02. Names that look so by themselves are not given twice either.
func (m *matcher) unique(parent, subname string) string {
	base := parent + "/" + subname
	for {
		n := m.used[base]
		m.used[base] = n + 1
		if n == 0 && subname != "" {
			if stem, number := splitNumber(base); number >= 0 && number < m.used[stem] {
				continue
			}
			return base
		}
		name := fmt.Sprintf("%s#%02d", base, n)
		if m.used[name] == 0 {
			return name
		}
	}
}

// splitNumber reads a number that unique could have added; -1 is none.
func splitNumber(s string) (stem string, number int) {
	i := strings.LastIndex(s, "#")
	if i < 0 {
		return s, -1
	}
	digits := s[i+1:]
	if len(digits) < 2 || len(digits) > 2 && digits[0] == '0' || digits == "00" && !strings.HasSuffix(s[:i], "/") {
		return s, -1
	}
	n, err := strconv.ParseInt(digits, 10, 32)
	if err != nil || n < 0 {
		return s, -1
	}
	return s[:i], int(n)
}

// rewrite makes a name that can be typed on a command line.
func rewrite(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case isSpace(r):
			b.WriteByte('_')
		case !strconv.IsPrint(r):
			quoted := strconv.QuoteRune(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isSpace(r rune) bool {
	switch {
	case r < 0x2000:
		return strings.ContainsRune("\t\n\v\f\r \u0085\u00a0\u1680\u180e", r)
	case r <= 0x200a:
		return true
	}
	return strings.ContainsRune("\u2028\u2029\u202f\u205f\u3000", r)
}
