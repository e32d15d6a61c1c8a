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

// match is the number of the pair that applies at the start of s, or -1.
func (r *Replacer) match(s string) int {
	if s != "" {
		for _, i := range r.first[s[0]] {
			if r.empty >= 0 && r.empty < i {
				break
			}
			if HasPrefix(s, r.oldnew[i]) {
				return i
			}
		}
	}
	return r.empty
}

func (r *Replacer) Replace(s string) string {
	var b Builder
	afterEmpty := false
	copied := 0
	for i := 0; i <= len(s); {
		pair := r.match(s[i:])
		// The empty string does not fit right behind another match of it, nor behind a longer one.
		if pair >= 0 && !(r.oldnew[pair] == "" && afterEmpty) {
			b.WriteString(s[copied:i])
			b.WriteString(r.oldnew[pair+1])
			i += len(r.oldnew[pair])
			copied = i
			afterEmpty = r.oldnew[pair] == ""
			if afterEmpty {
				i++
				afterEmpty = false
			}
			continue
		}
		afterEmpty = false
		i++
	}
	if copied < len(s) {
		b.WriteString(s[copied:])
	}
	return b.String()
}

func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
