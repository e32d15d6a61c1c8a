//go:build go1.13 && !go1.20

package fmt

const wrapVerb = true

// wraps: one operand can be wrapped; with another %w none is.
func (p *pp) wraps() bool {
	if len(p.wrappedErrs) > 1 {
		p.wrapErrs, p.wrappedErrs = false, nil
	}
	return p.wrapErrs
}
