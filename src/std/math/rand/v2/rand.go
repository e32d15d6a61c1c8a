// Package rand: pseudo-random numbers, second edition. Sources give the very sequences that Go's give; functions without a source draw from
// the run's own stream of chance.
package rand

import (
	"math"
	"math/bits"
)

type Source interface {
	Uint64() uint64
}

// draw is 32 bits of the run's chance.
func draw() uint32

type runSource struct{}

func (runSource) Uint64() uint64 { return uint64(draw())<<32 | uint64(draw()) }

type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src: src} }

var globalRand = &Rand{src: runSource{}}

func (r *Rand) Uint64() uint64 { return r.src.Uint64() }
func (r *Rand) Int64() int64   { return int64(r.src.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }
func (r *Rand) Int32() int32   { return int32(r.src.Uint64() >> 33) }
func (r *Rand) Int() int       { return int(r.src.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint() uint     { return uint(r.src.Uint64()) }

// uint64n scales by multiplication (Lemire, Fast random integer generation in an interval, 2019).
func (r *Rand) uint64n(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for least := -n % n; lo < least; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

func (r *Rand) signed(n int64, name string) int64 {
	if n <= 0 {
		panic("invalid argument to " + name)
	}
	return int64(r.uint64n(uint64(n)))
}

func (r *Rand) unsigned(n uint64, name string) uint64 {
	if n == 0 {
		panic("invalid argument to " + name)
	}
	return r.uint64n(n)
}

func (r *Rand) Int64N(n int64) int64    { return r.signed(n, "Int64N") }
func (r *Rand) Int32N(n int32) int32    { return int32(r.signed(int64(n), "Int32N")) }
func (r *Rand) IntN(n int) int          { return int(r.signed(int64(n), "IntN")) }
func (r *Rand) Uint64N(n uint64) uint64 { return r.unsigned(n, "Uint64N") }
func (r *Rand) Uint32N(n uint32) uint32 { return uint32(r.unsigned(uint64(n), "Uint32N")) }
func (r *Rand) UintN(n uint) uint       { return uint(r.unsigned(uint64(n), "UintN")) }
func (r *Rand) Float64() float64        { return float64(r.Uint64()<<11>>11) / (1 << 53) }
func (r *Rand) Float32() float32        { return float32(r.Uint32()<<8>>8) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}

const (
	normalTail      = 3.442619855899
	exponentialTail = 7.69711747013104972
)

// normalStrip and exponentialStrip are strip i of the tables; above is the density at the strip before it.
func normalStrip(i int) (k uint32, w, f, above float32)
func exponentialStrip(i int) (k uint32, w, f, above float32)

func (r *Rand) NormFloat64() float64 {
	for {
		u := r.Uint64()
		j := int32(u)
		i := int(u >> 32 & 0x7F)
		k, w, f, above := normalStrip(i)
		x := float64(j) * float64(w)
		distance := uint32(j)
		if j < 0 {
			distance = uint32(-j)
		}
		if distance < k {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(r.Float64()) * (1.0 / normalTail)
				y := -math.Log(r.Float64())
				if y+y >= x*x {
					break
				}
			}
			if j > 0 {
				return normalTail + x
			}
			return -normalTail - x
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

func (r *Rand) ExpFloat64() float64 {
	for {
		u := r.Uint64()
		j := uint32(u)
		i := int(uint8(u >> 32))
		k, w, f, above := exponentialStrip(i)
		x := float64(j) * float64(w)
		if j < k {
			return x
		}
		if i == 0 {
			return exponentialTail - math.Log(r.Float64())
		}
		if f+float32(r.Float64())*(above-f) < float32(math.Exp(-x)) {
			return x
		}
	}
}

type intType interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

func N[Int intType](n Int) Int { return below(globalRand, n) }

func below[Int intType](r *Rand, n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(r.uint64n(uint64(n)))
}

func Int64() int64                       { return globalRand.Int64() }
func Uint32() uint32                     { return globalRand.Uint32() }
func Uint64() uint64                     { return globalRand.Uint64() }
func Int32() int32                       { return globalRand.Int32() }
func Int() int                           { return globalRand.Int() }
func Uint() uint                         { return globalRand.Uint() }
func Int64N(n int64) int64               { return globalRand.Int64N(n) }
func Int32N(n int32) int32               { return globalRand.Int32N(n) }
func IntN(n int) int                     { return globalRand.IntN(n) }
func Uint64N(n uint64) uint64            { return globalRand.Uint64N(n) }
func Uint32N(n uint32) uint32            { return globalRand.Uint32N(n) }
func UintN(n uint) uint                  { return globalRand.UintN(n) }
func Float64() float64                   { return globalRand.Float64() }
func Float32() float32                   { return globalRand.Float32() }
func Perm(n int) []int                   { return globalRand.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { globalRand.Shuffle(n, swap) }
func NormFloat64() float64               { return globalRand.NormFloat64() }
func ExpFloat64() float64                { return globalRand.ExpFloat64() }
