// Replacer.
package strings

import "io"

// Replacer replaces any of several strings; at each place the first pair that fits wins.
type Replacer struct {
	oldnew []string
	// first[c] holds the pairs whose old string begins with byte c; empty are those that fit anywhere.
	first map[byte][]int
	empty int
}

func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{append([]string(nil), oldnew...), make(map[byte][]int), -1}
	for i := 0; i < len(oldnew); i += 2 {
		if old := oldnew[i]; old != "" {
			r.first[old[0]] = append(r.first[old[0]], i)
		} else if r.empty < 0 {
			r.empty = i
		}
	}
	return r
}

// match is the number of the pair that applies at the start of s, or -1; afterEmpty: the empty string has matched here already.
func (r *Replacer) match(s string, afterEmpty bool) int {
	if s != "" {
		for _, i := range r.first[s[0]] {
			if r.empty >= 0 && r.empty < i && !afterEmpty {
				break
			}
			if HasPrefix(s, r.oldnew[i]) {
				return i
			}
		}
	}
	if afterEmpty {
		return -1
	}
	return r.empty
}

func (r *Replacer) Replace(s string) string {
	var b Builder
	afterEmpty := false
	copied := 0
	for i := 0; i <= len(s); {
		pair := r.match(s[i:], afterEmpty)
		afterEmpty = pair >= 0 && r.oldnew[pair] == ""
		if pair < 0 {
			i++
			continue
		}
		b.WriteString(s[copied:i])
		b.WriteString(r.oldnew[pair+1])
		i += len(r.oldnew[pair])
		copied = i
	}
	b.WriteString(s[copied:])
	return b.String()
}

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
