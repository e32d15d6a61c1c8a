// Package sha1: SHA-1 (FIPS 180-4), which is not safe.
package sha1

import (
	"crypto/internal/block"
	"hash"
	"math/bits"
)

const (
	Size      = 20
	BlockSize = 64
)

var start = [5]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}

type digest struct {
	h   [5]uint32
	buf block.Buffer
}

func New() hash.Hash { return &digest{h: start, buf: block.Buffer{Size: BlockSize}} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return BlockSize }
func (d *digest) Reset()         { *d = digest{h: start, buf: block.Buffer{Size: BlockSize}} }

func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	copied.buf = d.buf.Clone()
	return &copied, nil
}

func Sum(data []byte) [Size]byte {
	d := New()
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}

func (d *digest) Sum(in []byte) []byte {
	last := *d
	last.buf = d.buf.Clone()
	last.buf.Pad(true, last.block)
	for i := range Size {
		in = append(in, byte(last.h[i/4]>>(24-8*(i%4))))
	}
	return in
}

func (d *digest) Write(p []byte) (n int, err error) {
	d.buf.Write(p, d.block)
	return len(p), nil
}

func (d *digest) block(p []byte) {
	var w [80]uint32
	for i := range 16 {
		w[i] = uint32(p[4*i])<<24 | uint32(p[4*i+1])<<16 | uint32(p[4*i+2])<<8 | uint32(p[4*i+3])
	}
	for i := 16; i < 80; i++ {
		w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
	}
	a, b, c, e, f := d.h[0], d.h[1], d.h[2], d.h[3], d.h[4]
	for i := range 80 {
		var mix, k uint32
		switch i / 20 {
		case 0:
			mix, k = b&c|^b&e, 0x5a827999
		case 1:
			mix, k = b^c^e, 0x6ed9eba1
		case 2:
			mix, k = b&c|b&e|c&e, 0x8f1bbcdc
		default:
			mix, k = b^c^e, 0xca62c1d6
		}
		t := bits.RotateLeft32(a, 5) + mix + f + k + w[i]
		f, e, c, b, a = e, c, bits.RotateLeft32(b, 30), a, t
	}
	for i, x := range [5]uint32{a, b, c, e, f} {
		d.h[i] += x
	}
}
