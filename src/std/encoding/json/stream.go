package json

import (
	"bytes"
	"errors"
	"io"
)

// Decoder reads values one after the other.
type Decoder struct {
	r       io.Reader
	buf     []byte
	scanp   int   // what of buf was read
	scanned int64 // what was read before buf
	d       decodeState
	scan    scanner
	err     error
	tokens  place
	outer   []place
}

func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber keeps numbers that have no type as Number.
func (dec *Decoder) UseNumber() { dec.d.useNumber = true }

func (dec *Decoder) DisallowUnknownFields() { dec.d.disallowUnknownFields = true }

func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.scanp:]) }

func (dec *Decoder) InputOffset() int64 { return dec.scanned + int64(dec.scanp) }

func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.separator(); err != nil {
		return err
	}
	if !dec.tokens.wantsValue() {
		return &SyntaxError{"not at beginning of value", dec.InputOffset()}
	}
	text, err := dec.readValue()
	if err != nil {
		return err
	}
	dec.d.data, dec.d.off = text, 0
	dec.d.savedError = nil
	dec.d.context = errorContext{}
	err = dec.d.unmarshal(v)
	dec.tokens = dec.tokens.afterValue()
	return err
}

// readValue reads as much as it takes.
func (dec *Decoder) readValue() ([]byte, error) {
	dec.scan.reset()
	n := 0
	var err error // of the last read: what came with it counts first
	for {
		for ; dec.scanp+n < len(dec.buf); n++ {
			dec.scan.bytes++
			switch dec.scan.step(dec.buf[dec.scanp+n]) {
			case opEnd:
				return dec.take(n), nil
			case opClose:
				if dec.scan.ended {
					return dec.take(n + 1), nil
				}
			case opError:
				dec.err = dec.scan.err
				return nil, dec.err
			}
		}
		if err == nil {
			err = dec.refill()
			continue
		}
		if err == io.EOF {
			if dec.scan.step(' ') == opEnd {
				return dec.take(n), nil
			}
			if nonSpace(dec.buf[dec.scanp:]) {
				err = io.ErrUnexpectedEOF
			}
		}
		dec.err = err
		return nil, err
	}
}

func (dec *Decoder) take(n int) []byte {
	text := dec.buf[dec.scanp : dec.scanp+n]
	dec.scanp += n
	return text
}

// refill reads once.
func (dec *Decoder) refill() error {
	dec.scanned += int64(dec.scanp)
	dec.buf = append([]byte(nil), dec.buf[dec.scanp:]...)
	dec.scanp = 0
	have := len(dec.buf)
	room := make([]byte, max(2*have, 512))
	n, err := dec.r.Read(room)
	dec.buf = append(dec.buf, room[:n]...)
	return err
}

func nonSpace(b []byte) bool {
	for _, c := range b {
		if !isSpace(c) {
			return true
		}
	}
	return false
}

// peek is the next byte that is no space.
func (dec *Decoder) peek() (byte, error) {
	var err error
	for {
		for i, c := range dec.buf[dec.scanp:] {
			if !isSpace(c) {
				dec.scanp += i
				return c, nil
			}
		}
		if err != nil {
			return 0, err
		}
		err = dec.refill()
	}
}

// Encoder writes values, a line each.
type Encoder struct {
	w              io.Writer
	err            error
	keepHTML       bool
	prefix, indent string
}

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

func (enc *Encoder) SetEscapeHTML(on bool) { enc.keepHTML = !on }

func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := newEncodeState()
	defer encodeStatePool.Put(e)
	err := e.marshal(v, encOpts{escapeHTML: !enc.keepHTML})
	if err != nil {
		return err
	}
	e.buf = append(e.buf, '\n')
	text := e.buf
	if enc.prefix != "" || enc.indent != "" {
		if text, err = appendIndent(nil, text, enc.prefix, enc.indent); err != nil {
			return err
		}
	}
	if _, err = enc.w.Write(text); err != nil {
		enc.err = err
	}
	return err
}

// RawMessage is a value that stays text.
type RawMessage []byte

func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[:0], data...)
	return nil
}

// Token is a Delim, bool, float64, Number, string or nil.
type Token any

type Delim rune

func (d Delim) String() string { return string(d) }

// place is where a reader of tokens stands.
type place uint8

const (
	atTop place = iota
	atArrayStart
	atArrayValue
	atArrayComma
	atObjectStart
	atObjectKey
	atObjectColon
	atObjectValue
	atObjectComma
)

// expected is what is said of a byte that does not belong there.
var expected = [...]string{
	atTop:         "looking for beginning of value",
	atArrayStart:  "looking for beginning of value",
	atArrayValue:  "looking for beginning of value",
	atArrayComma:  "after array element",
	atObjectStart: "",
	atObjectKey:   "looking for beginning of object key string",
	atObjectColon: "after object key",
	atObjectValue: "looking for beginning of value",
	atObjectComma: "after object key:value pair",
}

func (p place) wantsValue() bool {
	return p == atTop || p == atArrayStart || p == atArrayValue || p == atObjectValue
}

func (p place) afterValue() place {
	switch p {
	case atArrayStart, atArrayValue:
		return atArrayComma
	case atObjectValue:
		return atObjectComma
	}
	return p
}

// separator reads what stands before the next value.
func (dec *Decoder) separator() error {
	var want byte
	var next place
	what := ""
	switch dec.tokens {
	case atArrayComma:
		want, next, what = ',', atArrayValue, "expected comma after array element"
	case atObjectColon:
		want, next, what = ':', atObjectValue, "expected colon after object key"
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != want {
		return &SyntaxError{what, dec.InputOffset()}
	}
	dec.scanp++
	dec.tokens = next
	return nil
}

func (dec *Decoder) open(c byte, at place) (Token, error) {
	dec.scanp++
	dec.outer = append(dec.outer, dec.tokens)
	dec.tokens = at
	return Delim(c), nil
}

func (dec *Decoder) close(c byte) (Token, error) {
	dec.scanp++
	last := len(dec.outer) - 1
	dec.tokens = dec.outer[last].afterValue()
	dec.outer = dec.outer[:last]
	return Delim(c), nil
}

// Token is the next delimiter, key or scalar; commas and colons are left out.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		at := dec.tokens
		switch {
		case c == '[' && at.wantsValue():
			return dec.open(c, atArrayStart)
		case c == '{' && at.wantsValue():
			return dec.open(c, atObjectStart)
		case c == ']' && (at == atArrayStart || at == atArrayComma), c == '}' && (at == atObjectStart || at == atObjectComma):
			return dec.close(c)
		case c == ':' && at == atObjectColon:
			dec.scanp++
			dec.tokens = atObjectValue
		case c == ',' && at == atArrayComma:
			dec.scanp++
			dec.tokens = atArrayValue
		case c == ',' && at == atObjectComma:
			dec.scanp++
			dec.tokens = atObjectKey
		case c == '"' && (at == atObjectStart || at == atObjectKey):
			return dec.keyToken()
		case at.wantsValue() && c != ']' && c != '}' && c != ':' && c != ',':
			var x any
			if err := dec.Decode(&x); err != nil {
				return nil, err
			}
			return x, nil
		default:
			return nil, dec.tokenError(c)
		}
	}
}

func (dec *Decoder) keyToken() (Token, error) {
	var x string
	at := dec.tokens
	dec.tokens = atTop
	err := dec.Decode(&x)
	dec.tokens = at
	if err != nil {
		return nil, err
	}
	dec.tokens = atObjectColon
	return x, nil
}

func (dec *Decoder) tokenError(c byte) error {
	text := "invalid character " + quoteChar(c)
	if where := expected[dec.tokens]; where != "" {
		text += " " + where
	}
	return &SyntaxError{text, dec.InputOffset()}
}

// More tells whether the array or object goes on.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}
