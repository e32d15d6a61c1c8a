// Package sha256: SHA-224 and SHA-256 (FIPS 180-4).
package sha256

import (
	"crypto/internal/block"
	"hash"
	"math/bits"
)

const (
	Size      = 32
	Size224   = 28
	BlockSize = 64
)

// The first bits of the fractional parts of the cube roots of the first 64 primes.
var k = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

var (
	start256 = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	start224 = [8]uint32{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}
)

// digest is a sum being made.
type digest struct {
	h    [8]uint32
	buf  block.Buffer
	size int
}

func New() hash.Hash { return &digest{h: start256, buf: block.Buffer{Size: BlockSize}, size: Size} }
func New224() hash.Hash {
	return &digest{h: start224, buf: block.Buffer{Size: BlockSize}, size: Size224}
}

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Reset() {
	d.h = start256
	d.buf.Reset()
	if d.size == Size224 {
		d.h = start224
	}
}

func (d *digest) Write(p []byte) (n int, err error) {
	d.buf.Write(p, d.block)
	return len(p), nil
}

func (d *digest) block(p []byte) {
	var w [64]uint32
	for i := range 16 {
		w[i] = uint32(p[4*i])<<24 | uint32(p[4*i+1])<<16 | uint32(p[4*i+2])<<8 | uint32(p[4*i+3])
	}
	for i := 16; i < 64; i++ {
		x, y := w[i-15], w[i-2]
		s0 := bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3
		s1 := bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	a, b, c, e, f, g, h := d.h[0], d.h[1], d.h[2], d.h[4], d.h[5], d.h[6], d.h[7]
	t := d.h[3]
	for i := range 64 {
		s1 := bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)
		t1 := h + s1 + (e&f ^ ^e&g) + k[i] + w[i]
		s0 := bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)
		t2 := s0 + (a&b ^ a&c ^ b&c)
		h, g, f, e, t, c, b, a = g, f, e, t+t1, c, b, a, t1+t2
	}
	for i, x := range [8]uint32{a, b, c, t, e, f, g, h} {
		d.h[i] += x
	}
}

func (d *digest) Sum(in []byte) []byte {
	last := *d
	last.buf = d.buf.Clone()
	last.buf.Pad(true, last.block)
	for i := range d.size {
		in = append(in, byte(last.h[i/4]>>(24-8*(i%4))))
	}
	return in
}

func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	copied.buf = d.buf.Clone()
	return &copied, nil
}

func Sum256(data []byte) [Size]byte {
	d := New()
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}

func Sum224(data []byte) [Size224]byte {
	d := New224()
	d.Write(data)
	return [Size224]byte(d.Sum(nil))
}
