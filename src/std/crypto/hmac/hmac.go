// Package hmac: message authentication with a digest (FIPS 198-1).
package hmac

import (
	"crypto/subtle"
	"hash"
)

// mac is the inner digest at work, and both keys as the digests get them.
type mac struct {
	outer, inner       hash.Hash
	outerKey, innerKey []byte
}

func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &mac{outer: h(), inner: h()}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerKey, m.outerKey = make([]byte, size), make([]byte, size)
	copy(m.innerKey, key)
	copy(m.outerKey, key)
	for i := range size {
		m.innerKey[i] ^= 0x36
		m.outerKey[i] ^= 0x5c
	}
	m.Reset()
	return m
}

func (m *mac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }
func (m *mac) Size() int                         { return m.outer.Size() }
func (m *mac) BlockSize() int                    { return m.inner.BlockSize() }

func (m *mac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerKey)
}

func (m *mac) Sum(in []byte) []byte {
	m.outer.Reset()
	m.outer.Write(m.outerKey)
	m.outer.Write(m.inner.Sum(nil))
	return m.outer.Sum(in)
}

func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
