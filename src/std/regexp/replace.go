package regexp

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// replace puts what repl makes of each match in its place. ncap: how many positions repl wants.
func (re *Regexp) replace(src string, ncap int, repl func(dst []byte, at []int) []byte) (out []byte, changed bool) {
	end, pos := 0, 0
	for pos <= len(src) {
		at := re.execute(src, pos, ncap)
		if at == nil {
			break
		}
		out = append(out, src[end:at[0]]...)
		// Nothing right behind a match is not another match.
		if at[1] > end || at[0] == 0 {
			out = repl(out, at)
			changed = true
		}
		end = at[1]
		if step := pos + widthAt(src, pos); step > at[1] {
			pos = step
		} else {
			pos = at[1]
		}
	}
	return append(out, src[end:]...), changed
}

func (re *Regexp) ReplaceAllString(src, repl string) string {
	ncap := 2
	if strings.Contains(repl, "$") {
		ncap = re.prog.slots
	}
	out, changed := re.replace(src, ncap, func(dst []byte, at []int) []byte { return re.expand(dst, repl, src, at) })
	if !changed {
		return src
	}
	return string(out)
}

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	out, _ := re.replace(src, 2, func(dst []byte, _ []int) []byte { return append(dst, repl...) })
	return string(out)
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	out, _ := re.replace(src, 2, func(dst []byte, at []int) []byte { return append(dst, repl(src[at[0]:at[1]])...) })
	return string(out)
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	text, template := string(src), string(repl)
	out, _ := re.replace(text, re.prog.slots, func(dst []byte, at []int) []byte { return re.expand(dst, template, text, at) })
	return out
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	out, _ := re.replace(string(src), 2, func(dst []byte, _ []int) []byte { return append(dst, repl...) })
	return out
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	out, _ := re.replace(string(src), 2, func(dst []byte, at []int) []byte { return append(dst, repl(src[at[0]:at[1]])...) })
	return out
}

// Expand appends template with $name and ${name} replaced by what the groups of a match hold.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), string(src), match)
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template, src string, match []int) []byte {
	for template != "" {
		before, after, ok := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !ok {
			break
		}
		if strings.HasPrefix(after, "$") {
			dst = append(dst, '$')
			template = after[1:]
			continue
		}
		name, rest, ok := reference(after)
		if !ok {
			dst = append(dst, '$')
			template = after
			continue
		}
		template = rest
		dst = append(dst, re.group(name, src, match)...)
	}
	return dst
}

func (re *Regexp) group(name, src string, match []int) string {
	if n, err := strconv.Atoi(name); err == nil {
		if 2*n+1 < len(match) && match[2*n] >= 0 {
			return src[match[2*n]:match[2*n+1]]
		}
		return ""
	}
	for i, known := range re.names {
		if known == name && 2*i+1 < len(match) && match[2*i] >= 0 {
			return src[match[2*i]:match[2*i+1]]
		}
	}
	return ""
}

// reference reads the name behind a dollar, in braces or as long as it goes.
func reference(s string) (name, rest string, ok bool) {
	braces := strings.HasPrefix(s, "{")
	if braces {
		s = s[1:]
	}
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		i += n
	}
	if i == 0 {
		return "", "", false
	}
	name, rest = s[:i], s[i:]
	if braces {
		if !strings.HasPrefix(rest, "}") {
			return "", "", false
		}
		rest = rest[1:]
	}
	return name, rest, true
}

// Split cuts s at the matches, into at most n parts.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	parts := make([]string, 0)
	from, end := 0, 0
	for _, at := range re.FindAllStringIndex(s, n) {
		if n > 0 && len(parts) == n-1 {
			break
		}
		end = at[0]
		if at[1] != 0 {
			parts = append(parts, s[from:end])
		}
		from = at[1]
	}
	if end != len(s) {
		parts = append(parts, s[from:])
	}
	return parts
}
