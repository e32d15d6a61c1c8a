//go:build !go1.21

package strings

// larger is what was written, in storage of n bytes.
func (b *Builder) larger(n int) []byte {
	return append(make([]byte, 0, n), b.buf...)
}
