//go:build go1.23

// What a directive leaves behind for the next one, and how its flags rule each other out: nothing of either since 1.23.
package fmt

func (f *fmt) clearflags() {
	f.fmtFlags = fmtFlags{}
}

// simpleFlags reads flags from format[i] on.
func (p *pp) simpleFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.fmt.sharp = true
		case '0':
			p.fmt.zero = true
		case '+':
			p.fmt.plus = true
		case '-':
			p.fmt.minus = true
		case ' ':
			p.fmt.space = true
		default:
			return i
		}
	}
	return i
}
