//go:build !go1.23 && !race

package fmt

// pooled: something of a printing call is left for a later one.
const pooled = true

// leftover is what a Formatter could see of the printing call that had the same printer before: width and precision, said to be absent.
type leftover struct {
	wid, prec int
	under     *leftover
}

// The printers that are free, as the pool of one P keeps them: one aside, which is taken first, and the rest last in, first out. They are
// remembered by what they leave alone, for two calls that take the same one at the same time must not write into each other's text.
var aside, pile *leftover

func newPrinter() *pp {
	p := new(pp)
	p.fmt.buf = &p.buf
	l := aside
	if l != nil {
		aside = nil
	} else if l = pile; l != nil {
		pile = l.under
	}
	if l != nil {
		p.fmt.wid, p.fmt.prec = l.wid, l.prec
	}
	return p
}

func (p *pp) free() {
	l := &leftover{p.fmt.wid, p.fmt.prec, nil}
	if aside == nil {
		aside = l
		return
	}
	l.under = pile
	pile = l
}
