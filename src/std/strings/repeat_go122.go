//go:build go1.22 && !go1.23

package strings

const repeatOverflow = "Repeat output length overflow"

func overflows(n, count int) bool { return count > maxInt/2/n }
