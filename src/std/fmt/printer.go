//go:build go1.23 || race

package fmt

// pooled: something of a printing call is left for a later one. Since 1.23 a directive forgets its width, so that nobody could tell; under
// the race detector, pools drop what they like, and what is left must not order goroutines nor race.
const pooled = false

func newPrinter() *pp {
	p := new(pp)
	p.fmt.buf = &p.buf
	return p
}

func (p *pp) free() {}
