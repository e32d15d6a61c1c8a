package gob

import (
	"bufio"
	"bytes"
	"encoding"
	"errors"
	"io"
	"math"
	"math/bits"
	"reflect"
	"strings"
	"sync"
)

var (
	errBadUint  = errors.New("gob: encoded unsigned integer out of range")
	errBadType  = errors.New("gob: unknown type id or corrupted data")
	errRange    = errors.New("gob: bad data: field numbers out of bounds")
	errBadCount = errors.New("invalid message length")
)

// tooBig is the longest message that is accepted.
const tooBig = 1 << 30

// Decoder reads what an Encoder wrote.
type Decoder struct {
	mutex sync.Mutex
	r     io.Reader
	// The message at hand.
	buf  bytes.Reader
	wire map[typeId]*wireType
	err  error
}

func NewDecoder(r io.Reader) *Decoder {
	if _, ok := r.(io.ByteReader); !ok {
		r = bufio.NewReader(r)
	}
	return &Decoder{r: r, wire: map[typeId]*wireType{}}
}

// readUint reads a number from r; at its very end that is io.EOF.
func readUint(r io.Reader) (uint64, error) {
	var one [8]byte
	if _, err := io.ReadFull(r, one[:1]); err != nil {
		return 0, err
	}
	if one[0] <= 0x7f {
		return uint64(one[0]), nil
	}
	n := -int(int8(one[0]))
	if n > 8 {
		return 0, errBadUint
	}
	if _, err := io.ReadFull(r, one[:n]); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return 0, err
	}
	var x uint64
	for _, b := range one[:n] {
		x = x<<8 | uint64(b)
	}
	return x, nil
}

func (dec *Decoder) uint() uint64 {
	x, err := readUint(&dec.buf)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		error_(err)
	}
	return x
}

func (dec *Decoder) int() int64 {
	x := dec.uint()
	if x&1 != 0 {
		return ^int64(x >> 1)
	}
	return int64(x >> 1)
}

func (dec *Decoder) float() float64 { return math.Float64frombits(bits.ReverseBytes64(dec.uint())) }

func (dec *Decoder) bytes() []byte {
	n := dec.uint()
	if n > uint64(dec.buf.Len()) {
		errorf("invalid string length %d: exceeds input size %d", n, dec.buf.Len())
	}
	b := make([]byte, n)
	io.ReadFull(&dec.buf, b)
	return b
}

func (dec *Decoder) Decode(e any) error {
	if e == nil {
		return dec.DecodeValue(reflect.Value{})
	}
	value := reflect.ValueOf(e)
	if value.Kind() != reflect.Pointer {
		dec.err = errors.New("gob: attempt to decode into a non-pointer")
		return dec.err
	}
	return dec.DecodeValue(value)
}

// DecodeValue reads the next value into v; the zero Value throws it away.
func (dec *Decoder) DecodeValue(v reflect.Value) error {
	if v.IsValid() && (v.Kind() != reflect.Pointer || v.IsNil()) && !v.CanSet() {
		return errors.New("gob: DecodeValue of unassignable value")
	}
	dec.mutex.Lock()
	defer dec.mutex.Unlock()
	dec.buf.Reset(nil)
	dec.err = dec.value(v)
	return dec.err
}

func (dec *Decoder) value(v reflect.Value) (err error) {
	defer catchError(&err)
	id := dec.typeSequence(false)
	dec.top(id, v)
	return nil
}

// typeSequence takes in descriptions, up to the number of a value's type.
func (dec *Decoder) typeSequence(inside bool) typeId {
	for first := true; ; first = false {
		if dec.buf.Len() == 0 {
			err := dec.message()
			if err == io.EOF && !first {
				err = io.ErrUnexpectedEOF
			}
			if err != nil {
				error_(err)
			}
		}
		id := typeId(dec.int())
		if id >= 0 {
			return id
		}
		if dec.wire[-id] != nil {
			error_(errors.New("gob: duplicate type received"))
		}
		dec.wire[-id] = dec.description()
		if dec.buf.Len() > 0 {
			if !inside {
				error_(errors.New("extra data in buffer"))
			}
			dec.uint()
		}
	}
}

func (dec *Decoder) message() error {
	n, err := readUint(dec.r)
	if err != nil {
		return err
	}
	if n >= tooBig {
		return errBadCount
	}
	b := make([]byte, n)
	if _, err := io.ReadFull(dec.r, b); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return err
	}
	dec.buf.Reset(b)
	return nil
}

// fields calls read with the number of each field that was sent.
func (dec *Decoder) fields(read func(n int)) {
	for n := -1; ; {
		delta := int(dec.uint())
		if delta < 0 {
			errorf("decode: corrupted data: negative delta")
		}
		if delta == 0 {
			return
		}
		n += delta
		read(n)
	}
}

func (dec *Decoder) description() *wireType {
	w := &wireType{}
	dec.fields(func(n int) {
		w.shape = shape(n)
		dec.fields(func(n int) {
			switch {
			case n == 0:
				dec.common(w)
			case w.shape == structShape:
				for range dec.uint() {
					w.fields = append(w.fields, dec.field())
				}
			case w.shape == mapShape && n == 1:
				w.key = typeId(dec.int())
			case w.shape == arrayShape && n == 2:
				w.length = int(dec.int())
			default:
				w.elem = typeId(dec.int())
			}
		})
	})
	return w
}

func (dec *Decoder) common(w *wireType) {
	dec.fields(func(n int) {
		if n == 0 {
			w.Name = string(dec.bytes())
		} else {
			w.Id = typeId(dec.int())
		}
	})
}

func (dec *Decoder) field() (f fieldType) {
	dec.fields(func(n int) {
		if n == 0 {
			f.name = string(dec.bytes())
		} else {
			f.id = typeId(dec.int())
		}
	})
	return f
}

// top reads a value that stands by itself: what is no struct follows a zero.
func (dec *Decoder) top(id typeId, v reflect.Value) {
	if v.IsValid() {
		dec.mustFit(id, v.Type())
	}
	if w := dec.wire[id]; w == nil || w.shape != structShape {
		if dec.uint() != 0 {
			errorf("decode: corrupted data: non-zero delta for singleton")
		}
	}
	name := ""
	if v.IsValid() {
		name = v.Type().String()
	}
	dec.read(id, v, name)
}

func (dec *Decoder) mustFit(id typeId, rt reflect.Type) {
	if dec.fits(id, rt, map[reflect.Type]typeId{}) {
		return
	}
	if ut := userType(rt); ut.external == plain && ut.base.Kind() == reflect.Struct {
		errorf("type mismatch in decoder: want struct type %s; got non-struct", ut.base)
	}
	remote := builtinNames[id]
	if remote == "" {
		remote = "unknown type"
	}
	if w := dec.wire[id]; w != nil {
		remote = w.text(func(id typeId) *wireType { return dec.wire[id] })
	}
	error_(errors.New("gob: decoding into local type " + rt.String() + ", received remote type " + remote))
}

// fits tells whether values of the wire's type can become ones of type rt. Of a struct, fields are compared when they are read.
func (dec *Decoder) fits(id typeId, rt reflect.Type, open map[reflect.Type]typeId) bool {
	ut := userType(rt)
	if known, ok := open[rt]; ok {
		return known == id
	}
	open[rt] = id
	w := dec.wire[id]
	external := w != nil && w.shape >= gobEncoderShape
	if ut.external != plain || external {
		return ut.external != plain && external && w.shape == ut.external
	}
	t := ut.base
	switch t.Kind() {
	case reflect.Bool:
		return id == tBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return id == tInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return id == tUint
	case reflect.Float32, reflect.Float64:
		return id == tFloat
	case reflect.Complex64, reflect.Complex128:
		return id == tComplex
	case reflect.String:
		return id == tString
	case reflect.Interface:
		return id == tInterface
	case reflect.Struct:
		return w != nil && w.shape == structShape
	case reflect.Array:
		return w != nil && w.shape == arrayShape && w.length == t.Len() && dec.fits(w.elem, t.Elem(), open)
	case reflect.Map:
		return w != nil && w.shape == mapShape && dec.fits(w.key, t.Key(), open) && dec.fits(w.elem, t.Elem(), open)
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return id == tBytes
		}
		return w != nil && w.shape == sliceShape && dec.fits(w.elem, t.Elem(), open)
	}
	return false
}

// read reads a value of the wire's type id into v, making what pointers on the way need; an invalid v throws it away.
func (dec *Decoder) read(id typeId, v reflect.Value, name string) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if w := dec.wire[id]; w != nil {
		dec.composite(w, v)
		return
	}
	outOfRange := func(bad bool) {
		if bad {
			error_(errors.New(`value for "` + name + `" out of range`))
		}
	}
	skip := !v.IsValid()
	switch id {
	case tBool:
		if x := dec.uint(); !skip {
			v.SetBool(x != 0)
		}
	case tInt:
		if x := dec.int(); !skip {
			outOfRange(v.OverflowInt(x))
			v.SetInt(x)
		}
	case tUint:
		if x := dec.uint(); !skip {
			outOfRange(v.OverflowUint(x))
			v.SetUint(x)
		}
	case tFloat:
		if x := dec.float(); !skip {
			outOfRange(v.OverflowFloat(x))
			v.SetFloat(x)
		}
	case tComplex:
		re := dec.float()
		if x := complex(re, dec.float()); !skip {
			outOfRange(v.OverflowComplex(x))
			v.SetComplex(x)
		}
	case tBytes:
		if x := dec.bytes(); !skip {
			v.SetBytes(x)
		}
	case tString:
		if x := dec.bytes(); !skip {
			v.SetString(string(x))
		}
	case tInterface:
		dec.decodeInterface(v)
	default:
		error_(errBadType)
	}
}

func (dec *Decoder) composite(w *wireType, v reflect.Value) {
	switch w.shape {
	case structShape:
		dec.decodeStruct(w, v)
	case mapShape:
		dec.decodeMap(w, v)
	case arrayShape, sliceShape:
		dec.decodeSequence(w, v)
	default:
		data := dec.bytes()
		if !v.IsValid() {
			return
		}
		var err error
		switch m := v.Addr().Interface().(type) {
		case GobDecoder:
			err = m.GobDecode(data)
		case encoding.BinaryUnmarshaler:
			err = m.UnmarshalBinary(data)
		}
		if err != nil {
			error_(err)
		}
	}
}

// decodeStruct finds fields by their names; what the struct here does not have is thrown away.
func (dec *Decoder) decodeStruct(w *wireType, v reflect.Value) {
	matched := !v.IsValid() || v.NumField() == 0 || len(w.fields) == 0
	targets := make([]reflect.Value, len(w.fields))
	for i, f := range w.fields {
		if !v.IsValid() {
			break
		}
		local, ok := v.Type().FieldByName(f.name)
		if !ok || !isSent(local) {
			continue
		}
		matched = true
		if !dec.fits(f.id, local.Type, map[reflect.Type]typeId{}) {
			errorf("wrong type (%s) for received field %s.%s", local.Type, w.Name, f.name)
		}
		targets[i] = v.FieldByIndex(local.Index)
	}
	if !matched {
		errorf("type mismatch: no fields matched compiling decoder for %s", v.Type().Name())
	}
	dec.fields(func(n int) {
		if n >= len(w.fields) {
			error_(errRange)
		}
		dec.read(w.fields[n].id, targets[n], w.fields[n].name)
	})
}

func (dec *Decoder) decodeMap(w *wireType, v reflect.Value) {
	n := dec.uint()
	if v.IsValid() && v.IsNil() {
		v.Set(reflect.MakeMapWithSize(v.Type(), int(n)))
	}
	for range n {
		var key, elem reflect.Value
		if v.IsValid() {
			key, elem = reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		}
		dec.read(w.key, key, "")
		dec.read(w.elem, elem, "")
		if v.IsValid() {
			v.SetMapIndex(key, elem)
		}
	}
}

func (dec *Decoder) decodeSequence(w *wireType, v reflect.Value) {
	n := int(dec.uint())
	if n < 0 || n > dec.buf.Len() {
		errorf("length mismatch in decodeArray")
	}
	if v.Kind() == reflect.Slice {
		if v.Cap() < n {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
		}
		v.SetLen(n)
	} else if v.IsValid() && n != v.Len() {
		errorf("length mismatch in decodeArray")
	}
	for i := range n {
		var elem reflect.Value
		if v.IsValid() {
			elem = v.Index(i)
			elem.SetZero()
		}
		dec.read(w.elem, elem, "")
	}
}

func (dec *Decoder) decodeInterface(v reflect.Value) {
	name := string(dec.bytes())
	if name == "" {
		if v.IsValid() {
			v.SetZero()
		}
		return
	}
	if len(name) > 1024 {
		errorf("name too long (%d bytes): %.20q...", len(name), name)
	}
	found, ok := nameToType.Load(name)
	if !ok && v.IsValid() {
		errorf("name not registered for interface: %q", name)
	}
	id := dec.typeSequence(true)
	dec.uint()
	if !v.IsValid() {
		dec.top(id, v)
		return
	}
	rt := found.(reflect.Type)
	value := reflect.New(rt).Elem()
	dec.top(id, value)
	if !rt.AssignableTo(v.Type()) {
		errorf("%s is not assignable to type %s", rt, strings.TrimPrefix(v.Type().String(), "*"))
	}
	v.Set(value)
}
