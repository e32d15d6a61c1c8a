// Package crc32: 32-bit cyclic redundancy checks by table.
package crc32

import (
	"errors"
	"hash"
	"sync"
)

const Size = 4

// The polynomials, lowest power in the highest bit.
const (
	IEEE       = 0xedb88320
	Castagnoli = 0x82f63b78
	Koopman    = 0xeb31d82e
)

// Table gives the remainder of every byte.
type Table [256]uint32

var IEEETable = fill(new(Table), IEEE)

// castagnoli is one table however often it is asked for: Go's MakeTable promises it.
var castagnoli = sync.OnceValue(func() *Table { return fill(new(Table), Castagnoli) })

func fill(t *Table, poly uint32) *Table {
	for i := range t {
		rest := uint32(i)
		for range 8 {
			if rest&1 != 0 {
				rest = rest>>1 ^ poly
			} else {
				rest >>= 1
			}
		}
		t[i] = rest
	}
	return t
}

func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		return castagnoli()
	}
	return fill(new(Table), poly)
}

func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, b := range p {
		crc = tab[byte(crc)^b] ^ crc>>8
	}
	return ^crc
}

func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }
func ChecksumIEEE(data []byte) uint32         { return Update(0, IEEETable, data) }
func NewIEEE() hash.Hash32                    { return New(IEEETable) }
func New(tab *Table) hash.Hash32              { return &digest{0, tab} }

type digest struct {
	crc uint32
	tab *Table
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func bigEndian(b []byte, x uint32) []byte {
	return append(b, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

func (d *digest) Sum(in []byte) []byte { return bigEndian(in, d.crc) }

func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	return &copied, nil
}

// The state of a digest: this word, the table's checksum, and the sum so far.
const magic = "crc\x01"

func tableSum(t *Table) uint32 {
	var b []byte
	if t != nil {
		for _, x := range t {
			b = bigEndian(b, x)
		}
	}
	return ChecksumIEEE(b)
}

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return bigEndian(bigEndian(append(b, magic...), tableSum(d.tab)), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

func (d *digest) UnmarshalBinary(b []byte) error {
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("hash/crc32: invalid hash state identifier")
	}
	if len(b) != len(magic)+8 {
		return errors.New("hash/crc32: invalid hash state size")
	}
	word := func(b []byte) uint32 { return uint32(b[3]) | uint32(b[2])<<8 | uint32(b[1])<<16 | uint32(b[0])<<24 }
	if tableSum(d.tab) != word(b[4:]) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = word(b[8:])
	return nil
}
