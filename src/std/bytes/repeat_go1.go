//go:build !go1.22

package bytes

const repeatOverflow = "Repeat count causes overflow"

func overflows(n, count int) bool { return count > maxInt/n }
