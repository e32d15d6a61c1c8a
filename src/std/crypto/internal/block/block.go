// Package block: what digests have in common that take their input in blocks (FIPS 180-4, RFC 1321): the rest of a block, and the padding.
package block

// Buffer cuts input into blocks of Size bytes.
type Buffer struct {
	Size int
	// Less than a block, and the length of all input.
	rest []byte
	len  uint64
}

// Write calls block with each whole block.
func (b *Buffer) Write(p []byte, block func([]byte)) {
	b.len += uint64(len(p))
	if len(b.rest) > 0 {
		take := min(b.Size-len(b.rest), len(p))
		b.rest = append(b.rest, p[:take]...)
		p = p[take:]
		if len(b.rest) < b.Size {
			return
		}
		block(b.rest)
		b.rest = b.rest[:0]
	}
	for len(p) >= b.Size {
		block(p[:b.Size])
		p = p[b.Size:]
	}
	b.rest = append(b.rest, p...)
}

// Pad ends the input: a bit, zeros, and the number of bits in an eighth of a block, from the high byte down or from the low byte up.
func (b *Buffer) Pad(bigEndian bool, block func([]byte)) {
	size := uint64(b.Size)
	bits := b.len * 8
	pad := append([]byte{0x80}, make([]byte, (2*size-size/8-1-b.len%size)%size+size/8)...)
	for i := range 8 {
		if bigEndian {
			pad[len(pad)-1-i] = byte(bits >> (8 * i))
		} else {
			pad[len(pad)-8+i] = byte(bits >> (8 * i))
		}
	}
	b.Write(pad, block)
}

func (b *Buffer) Reset() { b.rest, b.len = nil, 0 }

// Clone shares nothing with b.
func (b Buffer) Clone() Buffer {
	b.rest = append([]byte(nil), b.rest...)
	return b
}
