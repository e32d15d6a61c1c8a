//go:build go1.13 && !go1.23

package context

func (c *valueCtx) String() string {
	return contextName(c.Context) + ".WithValue(type " + typeString(c.key) + ", val " + stringify(c.val) + ")"
}

// stringify names a value without fmt, which would look into it.
func stringify(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	}
	return "<not Stringer>"
}
