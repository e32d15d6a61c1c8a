// Package md5: the digest of RFC 1321, which is not safe.
package md5

import (
	"crypto/internal/block"
	"hash"
	"math"
	"math/bits"
)

const (
	Size      = 16
	BlockSize = 64
)

var start = [4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}

var shifts = [4][4]int{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}

// sines are the RFC's table T: the first bits of the absolute sines of 1 to 64.
var sines = func() (t [64]uint32) {
	for i := range t {
		t[i] = uint32(math.Floor(math.Abs(math.Sin(float64(i+1))) * (1 << 32)))
	}
	return t
}()

type digest struct {
	h   [4]uint32
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
	last.buf.Pad(false, last.block)
	for i := range Size {
		in = append(in, byte(last.h[i/4]>>(8*(i%4))))
	}
	return in
}

func (d *digest) Write(p []byte) (n int, err error) {
	d.buf.Write(p, d.block)
	return len(p), nil
}

func (d *digest) block(p []byte) {
	var x [16]uint32
	for i := range x {
		x[i] = uint32(p[4*i]) | uint32(p[4*i+1])<<8 | uint32(p[4*i+2])<<16 | uint32(p[4*i+3])<<24
	}
	a, b, c, e := d.h[0], d.h[1], d.h[2], d.h[3]
	for i := range 64 {
		var f uint32
		var at int
		switch i / 16 {
		case 0:
			f, at = b&c|^b&e, i
		case 1:
			f, at = b&e|c&^e, 5*i+1
		case 2:
			f, at = b^c^e, 3*i+5
		default:
			f, at = c^(b|^e), 7*i
		}
		sum := bits.RotateLeft32(a+f+sines[i]+x[at%16], shifts[i/16][i%4])
		a, e, c, b = e, c, b, b+sum
	}
	d.h[0] += a
	d.h[1] += b
	d.h[2] += c
	d.h[3] += e
}
