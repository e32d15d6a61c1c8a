//go:build go1.23

// What a directive leaves behind for the next one, and how its flags rule each other out: nothing of either since 1.23.
package fmt

func (f *fmt) clearflags() {
	f.fmtFlags = fmtFlags{}
}

// restore gives the directive its flags back after a panic was printed. Its width and precision are gone, although they are said to be there.
func (f *fmt) restore(flags fmtFlags) {
	flags.wid, flags.prec = 0, 0
	f.fmtFlags = flags
}

// minusEndsZero: a minus, before or after it, takes the zero flag away.
const minusEndsZero = false
