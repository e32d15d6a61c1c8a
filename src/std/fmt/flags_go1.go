//go:build !go1.23

// Before 1.23 a Formatter could see the width and precision of an earlier directive, said to be absent.
package fmt

func (f *fmt) clearflags() {
	f.fmtFlags = fmtFlags{wid: f.wid, prec: f.prec}
}

// simpleFlags reads flags from format[i] on; a minus, before or after it, takes the zero flag away.
func (p *pp) simpleFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.fmt.sharp = true
		case '0':
			p.fmt.zero = !p.fmt.minus
		case '+':
			p.fmt.plus = true
		case '-':
			p.fmt.minus = true
			p.fmt.zero = false
		case ' ':
			p.fmt.space = true
		default:
			return i
		}
	}
	return i
}
