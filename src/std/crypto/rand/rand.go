// Package rand: numbers of the run's chance, which its seed decides. They are no secrets.
package rand

import (
	"errors"
	"io"
	"math/big"
	chance "math/rand/v2"
)

type reader struct{}

func (reader) Read(p []byte) (int, error) {
	var word uint64
	for i := range p {
		if i%8 == 0 {
			word = chance.Uint64()
		}
		p[i] = byte(word >> (8 * (i % 8)))
	}
	return len(p), nil
}

var Reader io.Reader = reader{}

// Read fills b. It never fails.
func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// Text is 26 letters and digits of base 32, 130 bits.
func Text() string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	b := make([]byte, 26)
	Read(b)
	for i := range b {
		b[i] = alphabet[b[i]%32]
	}
	return string(b)
}

// Int is at least 0 and below max.
func Int(rand io.Reader, max *big.Int) (*big.Int, error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	bits := new(big.Int).Sub(max, big.NewInt(1)).BitLen()
	if bits == 0 {
		return new(big.Int), nil
	}
	b := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		b[0] &= byte(0xff >> ((8 - bits%8) % 8))
		if n := new(big.Int).SetBytes(b); n.Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime has exactly that many bits, the highest two of them set.
func Prime(rand io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	limit := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	for {
		p, err := Int(rand, limit)
		if err != nil {
			return nil, err
		}
		p.SetBit(p, bits-1, 1)
		p.SetBit(p, max(bits-2, 0), 1)
		if bits > 2 {
			p.SetBit(p, 0, 1)
		}
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
