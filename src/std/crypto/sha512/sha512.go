// Package sha512: SHA-384 and SHA-512, whole or truncated (FIPS 180-4).
package sha512

import (
	"crypto/internal/block"
	"hash"
	"math/big"
	"math/bits"
	"sync"
)

const (
	Size      = 64
	Size224   = 28
	Size256   = 32
	Size384   = 48
	BlockSize = 128
)

// roots: the first 64 bits of the fractional parts of the square or cube roots of the first primes, from number `first` on.
func roots(n, first, degree int) []uint64 {
	var out []uint64
	for p := 2; len(out) < n+first; p++ {
		if big.NewInt(int64(p)).ProbablyPrime(0) {
			out = append(out, root(int64(p), degree))
		}
	}
	return out[first:]
}

// root finds the largest x with x**degree <= p * 2**(64*degree), and of it the low 64 bits.
func root(p int64, degree int) uint64 {
	target := new(big.Int).Lsh(big.NewInt(p), uint(64*degree))
	if degree == 2 {
		return target.Sqrt(target).Uint64()
	}
	x := new(big.Int)
	for bit := 68; bit >= 0; bit-- {
		next := new(big.Int).SetBit(x, bit, 1)
		if new(big.Int).Exp(next, big.NewInt(3), nil).Cmp(target) <= 0 {
			x = next
		}
	}
	return new(big.Int).And(x, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

var tables = sync.OnceValues(func() (k []uint64, starts map[int][8]uint64) {
	k = roots(80, 0, 3)
	starts = map[int][8]uint64{Size: [8]uint64(roots(8, 0, 2)), Size384: [8]uint64(roots(8, 8, 2))}
	// The truncated ones start with what SHA-512 from a start of its own makes of their name.
	for size, name := range map[int]string{Size224: "SHA-512/224", Size256: "SHA-512/256"} {
		d := &digest{buf: block.Buffer{Size: BlockSize}, k: k, size: Size, h: starts[Size]}
		for i := range d.h {
			d.h[i] ^= 0xa5a5a5a5a5a5a5a5
		}
		d.Write([]byte(name))
		d.buf.Pad(true, d.block)
		starts[size] = d.h
	}
	return k, starts
})

type digest struct {
	h    [8]uint64
	k    []uint64
	buf  block.Buffer
	size int
}

func newDigest(size int) *digest {
	d := &digest{size: size}
	d.Reset()
	return d
}

func New() hash.Hash        { return newDigest(Size) }
func New384() hash.Hash     { return newDigest(Size384) }
func New512_224() hash.Hash { return newDigest(Size224) }
func New512_256() hash.Hash { return newDigest(Size256) }

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return BlockSize }

func (d *digest) Reset() {
	k, starts := tables()
	d.h, d.k, d.buf = starts[d.size], k, block.Buffer{Size: BlockSize}
}

func (d *digest) Write(p []byte) (n int, err error) {
	d.buf.Write(p, d.block)
	return len(p), nil
}

func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	copied.buf = d.buf.Clone()
	return &copied, nil
}

func (d *digest) Sum(in []byte) []byte {
	last := *d
	last.buf = d.buf.Clone()
	last.buf.Pad(true, last.block)
	for i := range d.size {
		in = append(in, byte(last.h[i/8]>>(56-8*(i%8))))
	}
	return in
}

func (d *digest) block(p []byte) {
	var w [80]uint64
	for i := range 128 {
		w[i/8] = w[i/8]<<8 | uint64(p[i])
	}
	for i := 16; i < 80; i++ {
		x, y := w[i-15], w[i-2]
		s0 := bits.RotateLeft64(x, -1) ^ bits.RotateLeft64(x, -8) ^ x>>7
		s1 := bits.RotateLeft64(y, -19) ^ bits.RotateLeft64(y, -61) ^ y>>6
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	v := d.h
	for i := range 80 {
		a, e := v[0], v[4]
		s1 := bits.RotateLeft64(e, -14) ^ bits.RotateLeft64(e, -18) ^ bits.RotateLeft64(e, -41)
		t1 := v[7] + s1 + (e&v[5] ^ ^e&v[6]) + d.k[i] + w[i]
		s0 := bits.RotateLeft64(a, -28) ^ bits.RotateLeft64(a, -34) ^ bits.RotateLeft64(a, -39)
		t2 := s0 + (a&v[1] ^ a&v[2] ^ v[1]&v[2])
		v = [8]uint64{t1 + t2, a, v[1], v[2], v[3] + t1, e, v[5], v[6]}
	}
	for i := range v {
		d.h[i] += v[i]
	}
}

func Sum512(data []byte) [Size]byte        { return [Size]byte(sum(New(), data)) }
func Sum384(data []byte) [Size384]byte     { return [Size384]byte(sum(New384(), data)) }
func Sum512_224(data []byte) [Size224]byte { return [Size224]byte(sum(New512_224(), data)) }
func Sum512_256(data []byte) [Size256]byte { return [Size256]byte(sum(New512_256(), data)) }

func sum(d hash.Hash, data []byte) []byte {
	d.Write(data)
	return d.Sum(nil)
}
