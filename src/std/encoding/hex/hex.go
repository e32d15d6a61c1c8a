// Package hex: bytes as hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

const digits = "0123456789abcdef"

var ErrLength = errors.New("encoding/hex: odd length hex string")

type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

func EncodedLen(n int) int { return n * 2 }
func DecodedLen(x int) int { return x / 2 }

func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i] = digits[b>>4]
		dst[2*i+1] = digits[b&15]
	}
	return 2 * len(src)
}

func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

func digit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}

// Decode says first what is wrong with a digit, then that there is one too few.
func Decode(dst, src []byte) (int, error) {
	n := len(src) / 2
	for i := range n {
		high, ok := digit(src[2*i])
		if !ok {
			return i, InvalidByteError(src[2*i])
		}
		low, ok := digit(src[2*i+1])
		if !ok {
			return i, InvalidByteError(src[2*i+1])
		}
		dst[i] = high<<4 | low
	}
	if len(src)%2 == 0 {
		return n, nil
	}
	if last := src[2*n]; !isDigit(last) {
		return n, InvalidByteError(last)
	}
	return n, ErrLength
}

func isDigit(c byte) bool {
	_, ok := digit(c)
	return ok
}

func AppendDecode(dst, src []byte) ([]byte, error) {
	out := make([]byte, len(src)/2)
	n, err := Decode(out, src)
	return append(dst, out[:n]...), err
}

func DecodeString(s string) ([]byte, error) { return AppendDecode([]byte{}, []byte(s)) }

func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

type encoder struct {
	w   io.Writer
	err error
}

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		chunk := p[:min(512, len(p))]
		var written int
		written, e.err = e.w.Write(AppendEncode(nil, chunk))
		n += written / 2
		p = p[len(chunk):]
	}
	return n, e.err
}

func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

type decoder struct {
	r   io.Reader
	in  []byte
	err error
}

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		buf := make([]byte, 1024)
		n, err := d.r.Read(buf)
		d.in, d.err = append(d.in, buf[:n]...), err
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if last := d.in[len(d.in)-1]; isDigit(last) {
				d.err = io.ErrUnexpectedEOF
			} else {
				d.err = InvalidByteError(last)
			}
		}
	}
	k := min(len(p), len(d.in)/2)
	n, err = Decode(p, d.in[:2*k])
	d.in = d.in[2*n:]
	if err != nil {
		d.err, d.in = err, nil
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

// Dump has sixteen bytes a line, as hexdump -C.
func Dump(data []byte) string {
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

type dumper struct {
	w      io.Writer
	offset int
	line   []byte
	closed bool
}

func (d *dumper) flush() error {
	out := fmt.Appendf(nil, "%08x ", d.offset)
	for i := range 16 {
		if i%8 == 0 {
			out = append(out, ' ')
		}
		if i < len(d.line) {
			out = append(AppendEncode(out, d.line[i:i+1]), ' ')
		} else {
			out = append(out, "   "...)
		}
	}
	out = append(out, " |"...)
	for _, c := range d.line {
		if c < 32 || c > 126 {
			c = '.'
		}
		out = append(out, c)
	}
	d.offset += len(d.line)
	d.line = d.line[:0]
	_, err := d.w.Write(append(out, "|\n"...))
	return err
}

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, b := range data {
		d.line = append(d.line, b)
		if len(d.line) == 16 {
			if err := d.flush(); err != nil {
				return n, err
			}
		}
		n++
	}
	return n, nil
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.line) == 0 {
		return nil
	}
	return d.flush()
}
