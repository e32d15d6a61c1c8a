// Package maphash: hashes of bytes under a seed of the run's chance. The same seed gives the same hash in one run only.
package maphash

import (
	"math"
	"math/rand/v2"
	"reflect"
)

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

// Comparable hashes equal values equally.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable adds v. NaN differs from itself, and so do its hashes.
func WriteComparable[T comparable](h *Hash, x T) { writeValue(h, reflect.ValueOf(x)) }

func writeValue(h *Hash, v reflect.Value) {
	number := func(x uint64) {
		for shift := 0; shift < 64; shift += 8 {
			h.WriteByte(byte(x >> shift))
		}
	}
	float := func(f float64) {
		switch {
		case f != f:
			f = 0
			number(rand.Uint64())
		case f == 0:
			f = 0
		}
		number(math.Float64bits(f + 0))
	}
	if !v.IsValid() {
		number(0)
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		number(map[bool]uint64{true: 1}[v.Bool()])
	case reflect.String:
		number(uint64(v.Len()))
		h.WriteString(v.String())
	case reflect.Float32, reflect.Float64:
		float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		float(real(v.Complex()))
		float(imag(v.Complex()))
	case reflect.Array:
		for i := range v.Len() {
			writeValue(h, v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			writeValue(h, v.Field(i))
		}
	case reflect.Interface:
		if !v.IsNil() {
			h.WriteString(v.Elem().Type().String())
		}
		writeValue(h, v.Elem())
	case reflect.Pointer, reflect.Chan, reflect.UnsafePointer:
		number(uint64(v.Pointer()))
	default:
		switch {
		case v.CanInt():
			number(uint64(v.Int()))
		case v.CanUint():
			number(v.Uint())
		default:
			panic("hash/maphash: hash of unhashable type " + v.Type().String())
		}
	}
}
