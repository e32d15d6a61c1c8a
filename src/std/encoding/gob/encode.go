package gob

import (
	"bytes"
	"encoding"
	"errors"
	"io"
	"math"
	"math/bits"
	"reflect"
	"sync"
)

type encBuffer = bytes.Buffer

func encodeUint(b *encBuffer, x uint64) {
	if x <= 0x7f {
		b.WriteByte(byte(x))
		return
	}
	n := (bits.Len64(x) + 7) / 8
	b.WriteByte(byte(-n))
	for n--; n >= 0; n-- {
		b.WriteByte(byte(x >> (8 * n)))
	}
}

// encodeInt keeps the sign in the lowest bit.
func encodeInt(b *encBuffer, i int64) {
	x := uint64(i) << 1
	if i < 0 {
		x = ^x
	}
	encodeUint(b, x)
}

// floatBits has the exponent at the low end: most numbers are short there.
func floatBits(f float64) uint64 { return bits.ReverseBytes64(math.Float64bits(f)) }

func encodeString(b *encBuffer, s string) {
	encodeUint(b, uint64(len(s)))
	b.WriteString(s)
}

// encoderState is a struct, or a sequence of elements, on its way. Of a struct only what is not zero is sent, with the distance
// from the field before.
type encoderState struct {
	enc      *Encoder
	b        *encBuffer
	sendZero bool
	fieldnum int
}

func (state *encoderState) update(field int) {
	if field >= 0 {
		encodeUint(state.b, uint64(field-state.fieldnum))
		state.fieldnum = field
	}
}

// encOp writes v, which is no pointer, as that field; -1 is no field.
type encOp func(field int, state *encoderState, v reflect.Value)

// Encoder writes values, each type's description before its first value.
type Encoder struct {
	mutex sync.Mutex
	// Where descriptions go: inside of interfaces they stand before the value.
	w    []io.Writer
	sent map[reflect.Type]typeId
	err  error
}

func NewEncoder(w io.Writer) *Encoder {
	return &Encoder{w: []io.Writer{w}, sent: map[reflect.Type]typeId{}}
}

func (enc *Encoder) writer() io.Writer { return enc.w[len(enc.w)-1] }

func (enc *Encoder) Encode(e any) error { return enc.EncodeValue(reflect.ValueOf(e)) }

func (enc *Encoder) EncodeValue(value reflect.Value) error {
	if value.Kind() == reflect.Invalid {
		return errors.New("gob: cannot encode nil value")
	}
	if value.Kind() == reflect.Pointer && value.IsNil() {
		panic("gob: cannot encode nil pointer of type " + value.Type().String())
	}
	enc.mutex.Lock()
	defer enc.mutex.Unlock()
	enc.w = enc.w[:1]
	ut, err := validUserType(value.Type())
	if err != nil {
		return err
	}
	enc.err = nil
	var b encBuffer
	enc.err = enc.attempt(func() {
		enc.sendTypeDescriptor(&b, ut)
		encodeInt(&b, int64(enc.sent[ut.base]))
	})
	if enc.err == nil {
		enc.encode(&b, value, ut)
		enc.writeMessage(enc.writer(), &b)
	}
	return enc.err
}

func (enc *Encoder) attempt(work func()) (err error) {
	defer catchError(&err)
	work()
	return enc.err
}

func (enc *Encoder) writeMessage(w io.Writer, b *encBuffer) {
	if enc.err != nil {
		return
	}
	var head encBuffer
	encodeUint(&head, uint64(b.Len()))
	head.Write(b.Bytes())
	b.Reset()
	if _, err := w.Write(head.Bytes()); err != nil {
		enc.err = err
	}
}

// sendTypeDescriptor describes the type, and those it is made of, unless that has been done. What is in b already goes before it in the
// same message: a value that is described in the middle of another cuts that in two.
func (enc *Encoder) sendTypeDescriptor(b *encBuffer, ut *userTypeInfo) {
	if _, done := enc.sent[ut.base]; done {
		return
	}
	id := idOf(ut.base.Name(), ut)
	if enc.sendType(b, ut, id) {
		return
	}
	enc.sent[ut.base] = id
}

func (enc *Encoder) sendType(b *encBuffer, ut *userTypeInfo, id typeId) (sent bool) {
	if _, done := enc.sent[ut.base]; done || id < firstUserId {
		return false
	}
	enc.sent[ut.base] = id
	encodeInt(b, -int64(id))
	wires[id].encode(b)
	enc.writeMessage(enc.writer(), b)
	part := func(rt reflect.Type) {
		inner := userType(rt)
		enc.sendType(b, inner, idOf("", inner))
	}
	if ut.external != plain {
		return true
	}
	switch rt := ut.base; rt.Kind() {
	case reflect.Struct:
		for i := range rt.NumField() {
			if f := rt.Field(i); isSent(f) {
				part(f.Type)
			}
		}
	case reflect.Map:
		part(rt.Key())
		part(rt.Elem())
	case reflect.Array, reflect.Slice:
		part(rt.Elem())
	}
	return true
}

// encode writes a description as what it is in the format: a struct with one field set, of its shape.
func (w *wireType) encode(b *encBuffer) {
	encodeUint(b, uint64(w.shape)+1)
	encodeUint(b, 1)
	delta := uint64(2)
	if w.Name != "" {
		encodeUint(b, 1)
		encodeString(b, w.Name)
		delta = 1
	}
	encodeUint(b, delta)
	encodeInt(b, int64(w.Id))
	b.WriteByte(0)
	last := 0
	field := func(n int, write func()) {
		encodeUint(b, uint64(n-last))
		last = n
		write()
	}
	switch w.shape {
	case arrayShape:
		field(1, func() { encodeInt(b, int64(w.elem)) })
		if w.length != 0 {
			field(2, func() { encodeInt(b, int64(w.length)) })
		}
	case sliceShape:
		field(1, func() { encodeInt(b, int64(w.elem)) })
	case mapShape:
		field(1, func() { encodeInt(b, int64(w.key)) })
		field(2, func() { encodeInt(b, int64(w.elem)) })
	case structShape:
		if len(w.fields) > 0 {
			field(1, func() { w.encodeFields(b) })
		}
	}
	b.WriteString("\x00\x00")
}

func (w *wireType) encodeFields(b *encBuffer) {
	encodeUint(b, uint64(len(w.fields)))
	for _, f := range w.fields {
		encodeUint(b, 1)
		encodeString(b, f.name)
		encodeUint(b, 1)
		encodeInt(b, int64(f.id))
		b.WriteByte(0)
	}
}

func (enc *Encoder) encode(b *encBuffer, value reflect.Value, ut *userTypeInfo) {
	defer catchError(&enc.err)
	value = encIndirect(value, ut.indir)
	if ut.external == plain && ut.base.Kind() == reflect.Struct {
		enc.encodeStruct(b, structOf(ut.base), value)
	} else {
		enc.encodeSingle(b, encOpFor(ut), value)
	}
}

func encIndirect(v reflect.Value, indir int) reflect.Value {
	for ; indir > 0 && !v.IsNil(); indir-- {
		v = v.Elem()
	}
	return v
}

// encodeSingle sends zero too.
func (enc *Encoder) encodeSingle(b *encBuffer, op encOp, value reflect.Value) {
	state := &encoderState{enc: enc, b: b, sendZero: true}
	op(0, state, value)
}

// encField is a field that is sent.
type encField struct {
	op    encOp
	index int
	indir int
}

var structs sync.Map

func structOf(rt reflect.Type) []encField {
	if known, ok := structs.Load(rt); ok {
		return known.([]encField)
	}
	var fields []encField
	for i := range rt.NumField() {
		f := rt.Field(i)
		if isSent(f) {
			ut := userType(f.Type)
			fields = append(fields, encField{encOpFor(ut), i, ut.indir})
		}
	}
	if rt.NumField() > 0 && len(fields) == 0 {
		errorf("type %s has no exported fields", rt)
	}
	structs.Store(rt, fields)
	return fields
}

func (enc *Encoder) encodeStruct(b *encBuffer, fields []encField, value reflect.Value) {
	state := &encoderState{enc: enc, b: b, fieldnum: -1}
	for i, f := range fields {
		field := value.Field(f.index)
		if field = encIndirect(field, f.indir); f.indir > 0 && field.Kind() == reflect.Pointer && field.IsNil() {
			continue
		}
		f.op(i, state, field)
	}
	b.WriteByte(0)
}

func (enc *Encoder) encodeArray(b *encBuffer, value reflect.Value, op encOp, elemIndir int) {
	state := &encoderState{enc: enc, b: b, fieldnum: -1, sendZero: true}
	encodeUint(b, uint64(value.Len()))
	for i := range value.Len() {
		elem := encIndirect(value.Index(i), elemIndir)
		if elemIndir > 0 && elem.Kind() == reflect.Pointer && elem.IsNil() {
			errorf("encodeArray: nil element")
		}
		op(-1, state, elem)
	}
}

func encodeReflectValue(state *encoderState, v reflect.Value, op encOp, indir int) {
	v = encIndirect(v, indir)
	if indir > 0 && v.Kind() == reflect.Pointer && v.IsNil() {
		errorf("encodeReflectValue: nil element")
	}
	op(-1, state, v)
}

func (enc *Encoder) encodeMap(b *encBuffer, mv reflect.Value, keyOp, elemOp encOp, keyIndir, elemIndir int) {
	state := &encoderState{enc: enc, b: b, fieldnum: -1, sendZero: true}
	if keysFirst {
		keys := mv.MapKeys()
		encodeUint(b, uint64(len(keys)))
		for _, key := range keys {
			encodeReflectValue(state, key, keyOp, keyIndir)
			encodeReflectValue(state, mv.MapIndex(key), elemOp, elemIndir)
		}
		return
	}
	encodeUint(b, uint64(mv.Len()))
	mi := mv.MapRange()
	for mi.Next() {
		encodeReflectValue(state, mi.Key(), keyOp, keyIndir)
		encodeReflectValue(state, mi.Value(), elemOp, elemIndir)
	}
}

// encodeInterface writes the name of the type, and the value as a message of its own.
func (enc *Encoder) encodeInterface(b *encBuffer, iv reflect.Value) {
	elem := iv.Elem()
	if elem.Kind() == reflect.Pointer && elem.IsNil() {
		errorf("gob: cannot encode nil pointer of type %s inside interface", iv.Elem().Type())
	}
	if iv.IsNil() {
		b.WriteByte(0)
		return
	}
	ut := userType(elem.Type())
	name, ok := typeToName.Load(ut.base)
	if !ok {
		errorf("type not registered for interface: %s", ut.base)
	}
	encodeString(b, name.(string))
	enc.sendTypeDescriptor(b, ut)
	encodeInt(b, int64(enc.sent[ut.base]))
	enc.w = append(enc.w, b)
	var data encBuffer
	enc.encode(&data, elem, ut)
	enc.w = enc.w[:len(enc.w)-1]
	enc.writeMessage(b, &data)
	if enc.err != nil {
		error_(enc.err)
	}
}

func (enc *Encoder) encodeGobEncoder(b *encBuffer, ut *userTypeInfo, v reflect.Value) {
	var data []byte
	var err error
	switch m := receiver(v).(type) {
	case GobEncoder:
		data, err = m.GobEncode()
	case encoding.BinaryMarshaler:
		data, err = m.MarshalBinary()
	}
	if err != nil {
		error_(err)
	}
	encodeString(b, string(data))
}

// receiver is v, or a pointer to it if only that has methods.
func receiver(v reflect.Value) any {
	if v.CanAddr() {
		return v.Addr().Interface()
	}
	switch m := v.Interface().(type) {
	case GobEncoder, encoding.BinaryMarshaler:
		return m
	}
	p := reflect.New(v.Type())
	p.Elem().Set(v)
	return p.Interface()
}

var encOps = map[reflect.Kind]encOp{}

func init() {
	number := func(zero func(reflect.Value) bool, put func(*encBuffer, reflect.Value)) encOp {
		return func(field int, state *encoderState, v reflect.Value) {
			if state.sendZero || !zero(v) {
				state.update(field)
				put(state.b, v)
			}
		}
	}
	truth := func(v reflect.Value) uint64 {
		if v.Bool() {
			return 1
		}
		return 0
	}
	encOps[reflect.Bool] = number(func(v reflect.Value) bool { return !v.Bool() }, func(b *encBuffer, v reflect.Value) { encodeUint(b, truth(v)) })
	ints := number(func(v reflect.Value) bool { return v.Int() == 0 }, func(b *encBuffer, v reflect.Value) { encodeInt(b, v.Int()) })
	uints := number(func(v reflect.Value) bool { return v.Uint() == 0 }, func(b *encBuffer, v reflect.Value) { encodeUint(b, v.Uint()) })
	floats := number(func(v reflect.Value) bool { return v.Float() == 0 }, func(b *encBuffer, v reflect.Value) { encodeUint(b, floatBits(v.Float())) })
	complexes := number(func(v reflect.Value) bool { return v.Complex() == 0 }, func(b *encBuffer, v reflect.Value) {
		encodeUint(b, floatBits(real(v.Complex())))
		encodeUint(b, floatBits(imag(v.Complex())))
	})
	for k := reflect.Int; k <= reflect.Int64; k++ {
		encOps[k] = ints
	}
	for k := reflect.Uint; k <= reflect.Uintptr; k++ {
		encOps[k] = uints
	}
	encOps[reflect.Float32], encOps[reflect.Float64] = floats, floats
	encOps[reflect.Complex64], encOps[reflect.Complex128] = complexes, complexes
	encOps[reflect.String] = number(func(v reflect.Value) bool { return v.Len() == 0 }, func(b *encBuffer, v reflect.Value) { encodeString(b, v.String()) })
}

func encBytes(field int, state *encoderState, v reflect.Value) {
	if b := v.Bytes(); len(b) > 0 || state.sendZero {
		state.update(field)
		encodeString(state.b, string(b))
	}
}

// encOpFor finds out when it is called what elements need: types may contain themselves.
func encOpFor(ut *userTypeInfo) encOp {
	rt := ut.base
	if ut.external != plain {
		return gobEncodeOpFor(ut)
	}
	if op := encOps[rt.Kind()]; op != nil {
		return op
	}
	switch rt.Kind() {
	case reflect.Slice:
		if rt.Elem().Kind() == reflect.Uint8 {
			return encBytes
		}
		return func(field int, state *encoderState, slice reflect.Value) {
			if !state.sendZero && slice.Len() == 0 {
				return
			}
			state.update(field)
			elem := userType(rt.Elem())
			state.enc.encodeArray(state.b, slice, encOpFor(elem), elem.indir)
		}
	case reflect.Array:
		return func(field int, state *encoderState, array reflect.Value) {
			state.update(field)
			elem := userType(rt.Elem())
			state.enc.encodeArray(state.b, array, encOpFor(elem), elem.indir)
		}
	case reflect.Map:
		return func(field int, state *encoderState, mv reflect.Value) {
			if !state.sendZero && mv.IsNil() {
				return
			}
			state.update(field)
			key, elem := userType(rt.Key()), userType(rt.Elem())
			state.enc.encodeMap(state.b, mv, encOpFor(key), encOpFor(elem), key.indir, elem.indir)
		}
	case reflect.Struct:
		return func(field int, state *encoderState, sv reflect.Value) {
			state.update(field)
			state.enc.encodeStruct(state.b, structOf(rt), sv)
		}
	case reflect.Interface:
		return func(field int, state *encoderState, iv reflect.Value) {
			if !state.sendZero && iv.IsNil() {
				return
			}
			state.update(field)
			state.enc.encodeInterface(state.b, iv)
		}
	}
	errorf("can't happen: encode type %s", rt)
	return nil
}

func gobEncodeOpFor(ut *userTypeInfo) encOp {
	return func(field int, state *encoderState, v reflect.Value) {
		if !state.sendZero && v.IsZero() {
			return
		}
		state.update(field)
		state.enc.encodeGobEncoder(state.b, ut, v)
	}
}
