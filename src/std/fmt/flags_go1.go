//go:build !go1.23

// Before 1.23 a Formatter could see the width and precision of an earlier directive, said to be absent.
package fmt

func (f *fmt) clearflags() {
	f.fmtFlags = fmtFlags{wid: f.wid, prec: f.prec}
}

// restore gives the directive its flags back after a panic was printed.
func (f *fmt) restore(flags fmtFlags) {
	f.fmtFlags = flags
}

// minusEndsZero: a minus, before or after it, takes the zero flag away.
const minusEndsZero = true
