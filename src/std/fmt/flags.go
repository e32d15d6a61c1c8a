//go:build go1.23

// What a directive leaves behind for the next one, and how its flags rule each other out: nothing of either since 1.23.
package fmt

func (f *fmt) clearflags() {
	f.fmtFlags = fmtFlags{}
}

// minusEndsZero: a minus, before or after it, takes the zero flag away.
const minusEndsZero = false
