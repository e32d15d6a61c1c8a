//go:build go1.20

package fmt

const wrapVerb = true

// wraps: any number of operands can be wrapped.
func (p *pp) wraps() bool { return p.wrapErrs }
