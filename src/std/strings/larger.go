//go:build go1.21

package strings

// larger is what was written, in storage of n bytes.
func (b *Builder) larger(n int) []byte {
	buf := make([]byte, n)
	return buf[:copy(buf, b.buf)]
}
