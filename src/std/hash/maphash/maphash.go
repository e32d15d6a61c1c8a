// Package maphash: hashes of bytes under a seed of the run's chance. The same seed gives the same hash in one run only.
package maphash

import "math/rand/v2"

type Seed struct {
	s uint64
}

func MakeSeed() Seed {
	for {
		if s := rand.Uint64(); s != 0 {
			return Seed{s}
		}
	}
}

const (
	prime = 1099511628211
	mixer = 0x9e3779b97f4a7c15
)

// mix spreads the bits of FNV-1a's state, whose last byte has reached few of them.
func mix(h uint64) uint64 {
	h = (h ^ h>>32) * mixer
	h = (h ^ h>>29) * mixer
	return h ^ h>>32
}

func start(seed Seed) uint64 {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return seed.s
}

func Bytes(seed Seed, b []byte) uint64 {
	h := start(seed)
	for _, c := range b {
		h = (h ^ uint64(c)) * prime
	}
	return mix(h)
}

func String(seed Seed, s string) uint64 { return Bytes(seed, []byte(s)) }

// Hash takes a seed of its own when it is first used without one.
type Hash struct {
	_     [0]func() // not comparable
	seed  Seed
	state uint64
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

func (h *Hash) SetSeed(seed Seed) {
	h.state = start(seed)
	h.seed = seed
}

func (h *Hash) Reset() {
	h.init()
	h.state = h.seed.s
}

func (h *Hash) Write(b []byte) (int, error) {
	h.init()
	for _, c := range b {
		h.state = (h.state ^ uint64(c)) * prime
	}
	return len(b), nil
}

func (h *Hash) WriteString(s string) (int, error) { return h.Write([]byte(s)) }

func (h *Hash) WriteByte(b byte) error {
	h.Write([]byte{b})
	return nil
}

func (h *Hash) Sum64() uint64 {
	h.init()
	return mix(h.state)
}

func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(x>>i))
	}
	return b
}

func (h *Hash) Size() int      { return 8 }
func (h *Hash) BlockSize() int { return 128 }
