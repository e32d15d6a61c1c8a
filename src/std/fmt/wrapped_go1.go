//go:build !go1.13

package fmt

// wrapVerb: %w is a verb.
const wrapVerb = false

func (p *pp) wraps() bool { return false }
