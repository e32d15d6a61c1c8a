//go:build go1.26

package url

import (
	"slices"
	"strings"
)

// Encode sorts by key. The room for the keys is what len said: a key that is added meanwhile has none, and the store panics.
func (v Values) Encode() string {
	if len(v) == 0 {
		return ""
	}
	keys, n := make([]string, len(v)), 0
	for k := range v {
		keys[n] = k
		n++
	}
	slices.Sort(keys)
	var b strings.Builder
	for _, k := range keys {
		name := QueryEscape(k)
		for _, value := range v[k] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(name + "=" + QueryEscape(value))
		}
	}
	return b.String()
}
