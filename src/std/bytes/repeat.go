//go:build go1.23

package bytes

const repeatOverflow = "Repeat output length overflow"

func overflows(n, count int) bool { return count > maxInt/n }
