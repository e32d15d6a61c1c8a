//go:build go1.23

package fmt

// pooled: something of a printing call is left for a later one. Since 1.23 a directive forgets its width, so that nobody could tell.
const pooled = false

func newPrinter() *pp {
	p := new(pp)
	p.fmt.buf = &p.buf
	return p
}

func (p *pp) free() {}
