// Package base64: base64 as RFC 4648 has it, padded or not.
package base64

import (
	"io"
	"slices"
	"strconv"
)

const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const (
	alnum   = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	invalid = 0xff
)

// Encoding is an alphabet of 64 letters, with the way back.
type Encoding struct {
	letters string
	values  [256]byte
	pad     rune
	strict  bool
}

var (
	StdEncoding    = NewEncoding(alnum + "+/")
	URLEncoding    = NewEncoding(alnum + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{letters: encoder, pad: StdPadding}
	for i := range e.values {
		e.values[i] = invalid
	}
	for i := range len(encoder) {
		c := encoder[i]
		switch {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.values[c] != invalid:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.values[c] = byte(i)
	}
	return e
}

func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.values[byte(padding)] != invalid:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict decodes only what has zeros for the bits left over.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for len(src) > 0 {
		k := min(3, len(src))
		word := uint(src[0]) << 16
		if k > 1 {
			word |= uint(src[1]) << 8
		}
		if k > 2 {
			word |= uint(src[2])
		}
		for i := range 4 {
			if i <= k {
				dst = append(dst, enc.letters[word>>(18-6*i)&63])
			} else if enc.pad != NoPadding {
				dst = append(dst, byte(enc.pad))
			}
		}
		src = src[k:]
	}
	return dst
}

func (enc *Encoding) Encode(dst, src []byte) {
	n := enc.EncodedLen(len(src))
	enc.AppendEncode(dst[:0:n], src)
}

func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(make([]byte, 0, enc.EncodedLen(len(src))), src))
}

// CorruptInputError is the place of the first byte that is wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

func isNewline(c byte) bool { return c == '\n' || c == '\r' }

// quantum reads up to four letters of src from place i on.
func (enc *Encoding) quantum(src []byte, i int) (values [4]byte, k, next int, end bool, err error) {
	for k < 4 {
		if i == len(src) {
			if k == 1 || k > 0 && enc.pad != NoPadding {
				return values, 0, i, true, CorruptInputError(i - k)
			}
			return values, k, i, true, nil
		}
		c := src[i]
		i++
		switch {
		case enc.values[c] != invalid:
			values[k] = enc.values[c]
			k++
		case isNewline(c):
		case rune(c) == enc.pad:
			i, err = enc.padding(src, i, k)
			if err != nil && i < 0 {
				return values, 0, len(src), true, err
			}
			return values, k, i, true, err
		default:
			return values, 0, i, true, CorruptInputError(i - 1)
		}
	}
	return values, k, i, false, nil
}

// padding checks what follows the first padding letter of a quantum of k values; a place below 0 says that the quantum does not count.
func (enc *Encoding) padding(src []byte, i, k int) (int, error) {
	if k < 2 {
		return -1, CorruptInputError(i - 1)
	}
	newlines := func() {
		for i < len(src) && isNewline(src[i]) {
			i++
		}
	}
	if k == 2 {
		newlines()
		if i == len(src) {
			return -1, CorruptInputError(len(src))
		}
		if rune(src[i]) != enc.pad {
			return -1, CorruptInputError(i - 1)
		}
		i++
	}
	newlines()
	if i < len(src) {
		return i, CorruptInputError(i)
	}
	return i, nil
}

// AppendDecode leaves line breaks out.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	for i := 0; i < len(src); {
		v, k, next, end, err := enc.quantum(src, i)
		i = next
		if k > 1 {
			word := uint(v[0])<<18 | uint(v[1])<<12 | uint(v[2])<<6 | uint(v[3])
			out := [3]byte{byte(word >> 16), byte(word >> 8), byte(word)}
			if enc.strict && k < 4 && out[k-1] != 0 {
				return dst, CorruptInputError(i - (4 - k))
			}
			dst = append(dst, out[:k-1]...)
		}
		if end || err != nil {
			return dst, err
		}
	}
	return dst, nil
}

func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	out, err := enc.AppendDecode(nil, src)
	return copy(dst[:len(out)], out), err
}

func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.AppendDecode(make([]byte, 0, enc.DecodedLen(len(s))), []byte(s))
}

// NewEncoder keeps up to two bytes back until it is closed.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
	err  error
}

func (e *encoder) put(src []byte) {
	_, e.err = e.w.Write(e.enc.AppendEncode(nil, src))
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	all := append(e.rest, p...)
	whole := len(all) / 3 * 3
	e.rest = slices.Clone(all[whole:])
	if whole > 0 {
		if e.put(all[:whole]); e.err != nil {
			return 0, e.err
		}
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		e.put(e.rest)
		e.rest = nil
	}
	return e.err
}

func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

type decoder struct {
	enc  *Encoding
	r    io.Reader
	in   []byte // letters not yet decoded
	out  []byte // bytes not yet read
	read int64  // letters decoded
	err  error
}

// fill decodes all whole quanta there are, and at the end what is left.
func (d *decoder) fill() {
	buf := make([]byte, 1024)
	n, err := d.r.Read(buf)
	for _, c := range buf[:n] {
		if !isNewline(c) {
			d.in = append(d.in, c)
		}
	}
	whole := len(d.in) / 4 * 4
	if err == io.EOF {
		if whole = len(d.in); whole%4 != 0 && d.enc.pad != NoPadding {
			err = io.ErrUnexpectedEOF
			whole = whole / 4 * 4
		}
	}
	out, bad := d.enc.AppendDecode(nil, d.in[:whole])
	d.in = d.in[whole:]
	d.out = out
	if corrupt, ok := bad.(CorruptInputError); ok {
		err = CorruptInputError(int64(corrupt) + d.read)
	}
	d.read += int64(whole)
	d.err = err
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(d.out) == 0 && d.err == nil {
		d.fill()
	}
	if len(d.out) == 0 {
		return 0, d.err
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
