// Package fnv: the hash of Fowler, Noll and Vo (RFC 9923). FNV-1 multiplies before it mixes a byte in, FNV-1a after.
package fnv

import (
	"hash"
	"math/bits"
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

const (
	offset32   = 2166136261
	offset64   = 14695981039346656037
	offsetHigh = 0x6c62272e07bb0142
	offsetLow  = 0x62b821756295c58d
	prime32    = 16777619
	prime64    = 1099511628211
	// The 128-bit prime is 2 to the 88th and this.
	primeLow = 0x13b
)

func New32() hash.Hash32 {
	s := sum32(offset32)
	return &s
}

func New32a() hash.Hash32 {
	s := sum32a(offset32)
	return &s
}

func New64() hash.Hash64 {
	s := sum64(offset64)
	return &s
}

func New64a() hash.Hash64 {
	s := sum64a(offset64)
	return &s
}

func New128() hash.Hash  { return &sum128{offsetHigh, offsetLow} }
func New128a() hash.Hash { return &sum128a{offsetHigh, offsetLow} }

func (s *sum32) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime32 ^ sum32(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum32a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum32a(c)) * prime32
	}
	*s = h
	return len(data), nil
}

func (s *sum64) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = h*prime64 ^ sum64(c)
	}
	*s = h
	return len(data), nil
}

func (s *sum64a) Write(data []byte) (int, error) {
	h := *s
	for _, c := range data {
		h = (h ^ sum64a(c)) * prime64
	}
	*s = h
	return len(data), nil
}

func times(s [2]uint64) [2]uint64 {
	hi, lo := bits.Mul64(s[1], primeLow)
	return [2]uint64{hi + s[0]*primeLow + s[1]<<24, lo}
}

func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		*s = times(*s)
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		*s = times(*s)
	}
	return len(data), nil
}

func big(b []byte, v uint64, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(v>>(8*i)))
	}
	return b
}

func (s *sum32) Sum32() uint32         { return uint32(*s) }
func (s *sum32a) Sum32() uint32        { return uint32(*s) }
func (s *sum64) Sum64() uint64         { return uint64(*s) }
func (s *sum64a) Sum64() uint64        { return uint64(*s) }
func (s *sum32) Sum(b []byte) []byte   { return big(b, uint64(*s), 4) }
func (s *sum32a) Sum(b []byte) []byte  { return big(b, uint64(*s), 4) }
func (s *sum64) Sum(b []byte) []byte   { return big(b, uint64(*s), 8) }
func (s *sum64a) Sum(b []byte) []byte  { return big(b, uint64(*s), 8) }
func (s *sum128) Sum(b []byte) []byte  { return big(big(b, s[0], 8), s[1], 8) }
func (s *sum128a) Sum(b []byte) []byte { return big(big(b, s[0], 8), s[1], 8) }
func (s *sum32) Reset()                { *s = offset32 }
func (s *sum32a) Reset()               { *s = offset32 }
func (s *sum64) Reset()                { *s = offset64 }
func (s *sum64a) Reset()               { *s = offset64 }
func (s *sum128) Reset()               { *s = sum128{offsetHigh, offsetLow} }
func (s *sum128a) Reset()              { *s = sum128a{offsetHigh, offsetLow} }
func (s *sum32) Size() int             { return 4 }
func (s *sum32a) Size() int            { return 4 }
func (s *sum64) Size() int             { return 8 }
func (s *sum64a) Size() int            { return 8 }
func (s *sum128) Size() int            { return 16 }
func (s *sum128a) Size() int           { return 16 }
func (s *sum32) BlockSize() int        { return 1 }
func (s *sum32a) BlockSize() int       { return 1 }
func (s *sum64) BlockSize() int        { return 1 }
func (s *sum64a) BlockSize() int       { return 1 }
func (s *sum128) BlockSize() int       { return 1 }
func (s *sum128a) BlockSize() int      { return 1 }
