//go:build !go1.19

package bytes

// larger is what the buffer holds in new storage of exactly twice the size and n.
func (b *Buffer) larger(n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	return append(make([]byte, 0, 2*cap(b.buf)+n), b.buf[b.off:]...)
}
