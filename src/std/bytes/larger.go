//go:build go1.19

package bytes

// larger is what the buffer holds in new storage, which is as large as append makes it.
func (b *Buffer) larger(n int) []byte {
	defer func() {
		if recover() != nil {
			panic(ErrTooLarge)
		}
	}()
	room := append([]byte(nil), make([]byte, max(len(b.buf)+n, 2*cap(b.buf)))...)
	return append(room[:0], b.buf[b.off:]...)
}
