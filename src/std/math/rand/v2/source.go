// The sources with a seed.
package rand

import "math/bits"

// PCG is O'Neill's generator with 128 bits of state and the output function DXSM (pcg-random.org).
type PCG struct {
	hi, lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	// The multiplier and the increment of the 128-bit congruential generator.
	const (
		mulHi, mulLo = 0x2360ed051fc65da4, 0x4385df649fccf645
		incHi, incLo = 0x5851f42d4c957f2d, 0x14057b7ef767814f
		outMul       = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi, _ = bits.Add64(hi, incHi, carry)
	p.hi, p.lo = hi, lo
	hi ^= hi >> 32
	hi *= outMul
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// ChaCha8 is the generator of c2sp.org/chacha8rand: four interlaced blocks at a time, rekeyed from every fourth output.
type ChaCha8 struct {
	key     [8]uint32
	buf     [32]uint64
	pos     int
	counter uint32
	// rest is what Read has left of a number, its next byte lowest.
	rest     uint64
	restSize int
}

const (
	lanes       = 4
	lastCounter = 12
	keyWords    = 4
)

func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

func (c *ChaCha8) Seed(seed [32]byte) {
	for i := range c.key {
		c.key[i] = uint32(seed[4*i]) | uint32(seed[4*i+1])<<8 | uint32(seed[4*i+2])<<16 | uint32(seed[4*i+3])<<24
	}
	c.counter, c.pos, c.rest, c.restSize = 0, 0, 0, 0
	c.fill()
}

// fill makes the blocks from counter on. Outputs with the same word of lanes 0 and 1, or 2 and 3, are neighbours.
func (c *ChaCha8) fill() {
	for lane := range lanes {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		copy(x[4:], c.key[:])
		x[12] = c.counter + uint32(lane)
		for range 4 {
			for i := range 4 {
				quarter(&x, i, 4+i, 8+i, 12+i)
			}
			for i := range 4 {
				quarter(&x, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i, k := range c.key {
			x[4+i] += k
		}
		for i, word := range x {
			at := 2*i + lane/2
			if lane%2 == 0 {
				c.buf[at] = uint64(word)
			} else {
				c.buf[at] |= uint64(word) << 32
			}
		}
	}
}

func quarter(x *[16]uint32, i, j, k, l int) {
	a, b, c, d := x[i], x[j], x[k], x[l]
	a += b
	d = bits.RotateLeft32(d^a, 16)
	c += d
	b = bits.RotateLeft32(b^c, 12)
	a += b
	d = bits.RotateLeft32(d^a, 8)
	c += d
	b = bits.RotateLeft32(b^c, 7)
	x[i], x[j], x[k], x[l] = a, b, c, d
}

func (c *ChaCha8) Uint64() uint64 {
	if c.counter == lastCounter && c.pos == len(c.buf)-keyWords {
		// The last numbers of a cycle become the next key.
		for i, k := range c.buf[c.pos:] {
			c.key[2*i], c.key[2*i+1] = uint32(k), uint32(k>>32)
		}
		c.counter, c.pos = 0, 0
		c.fill()
	} else if c.pos == len(c.buf) {
		c.counter += lanes
		c.pos = 0
		c.fill()
	}
	c.pos++
	return c.buf[c.pos-1]
}

func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for n = range p {
		if c.restSize == 0 {
			c.rest, c.restSize = c.Uint64(), 8
		}
		p[n] = byte(c.rest)
		c.rest >>= 8
		c.restSize--
	}
	return len(p), nil
}
