// Package json: JSON from Go values and back.
package json

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/base64"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Marshaler writes itself as JSON.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

func Marshal(v any) ([]byte, error) {
	e := newEncodeState()
	defer encodeStatePool.Put(e)
	if err := e.marshal(v, encOpts{escapeHTML: true}); err != nil {
		return nil, err
	}
	return bytes.Clone(e.buf), nil
}

func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndent(nil, b, prefix, indent)
}

type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// InvalidUTF8Error is no longer returned.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	return "json: error calling " + cmp.Or(e.sourceFunc, "MarshalJSON") + " for type " + e.Type.String() + ": " + e.Err.Error()
}

func (e *MarshalerError) Unwrap() error { return e.Err }

// encodeState is a text being written.
type encodeState struct {
	buf []byte
	// Pointers are remembered from a depth on that only cycles should reach.
	ptrLevel uint
	ptrSeen  map[any]struct{}
}

const startDetectingCyclesAfter = 1000

var encodeStatePool sync.Pool

func newEncodeState() *encodeState {
	if v := encodeStatePool.Get(); v != nil {
		e := v.(*encodeState)
		e.buf = e.buf[:0]
		e.ptrLevel = 0
		return e
	}
	return &encodeState{ptrSeen: map[any]struct{}{}}
}

// jsonError is a panic that ends encoding; others go on.
type jsonError struct{ error }

func (e *encodeState) marshal(v any, opts encOpts) (err error) {
	defer func() {
		if r := recover(); r != nil {
			if je, ok := r.(jsonError); ok {
				err = je.error
			} else {
				panic(r)
			}
		}
	}()
	e.reflectValue(reflect.ValueOf(v), opts)
	return nil
}

func (e *encodeState) error(err error) { panic(jsonError{err}) }

func (e *encodeState) reflectValue(v reflect.Value, opts encOpts) {
	valueEncoder(v)(e, v, opts)
}

type encOpts struct {
	quoted     bool // a scalar stands in a string
	escapeHTML bool
}

type encoderFunc func(e *encodeState, v reflect.Value, opts encOpts)

var encoderCache sync.Map // map[reflect.Type]encoderFunc

func valueEncoder(v reflect.Value) encoderFunc {
	if !v.IsValid() {
		return invalidValueEncoder
	}
	return typeEncoder(v.Type())
}

func typeEncoder(t reflect.Type) encoderFunc {
	if f, ok := encoderCache.Load(t); ok {
		return f.(encoderFunc)
	}
	// A type inside itself gets this one, which waits for the other to be made.
	made := sync.OnceValue(func() encoderFunc { return newTypeEncoder(t, true) })
	f, loaded := encoderCache.LoadOrStore(t, encoderFunc(func(e *encodeState, v reflect.Value, opts encOpts) { made()(e, v, opts) }))
	if loaded {
		return f.(encoderFunc)
	}
	enc := made()
	encoderCache.Store(t, enc)
	return enc
}

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
)

// newTypeEncoder looks for methods of the type, then, where a value may have an address, for methods of pointers to it.
func newTypeEncoder(t reflect.Type, allowAddr bool) encoderFunc {
	pointer := allowAddr && t.Kind() != reflect.Pointer
	switch {
	case pointer && reflect.PointerTo(t).Implements(marshalerType):
		return newCondAddrEncoder(addrMarshalerEncoder, newTypeEncoder(t, false))
	case t.Implements(marshalerType):
		return marshalerEncoder
	case pointer && reflect.PointerTo(t).Implements(textMarshalerType):
		return newCondAddrEncoder(addrTextMarshalerEncoder, newTypeEncoder(t, false))
	case t.Implements(textMarshalerType):
		return textMarshalerEncoder
	}
	switch t.Kind() {
	case reflect.Bool:
		return boolEncoder
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return intEncoder
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return uintEncoder
	case reflect.Float32:
		return float32Encoder
	case reflect.Float64:
		return float64Encoder
	case reflect.String:
		return stringEncoder
	case reflect.Interface:
		return interfaceEncoder
	case reflect.Struct:
		return structEncoder{fields: cachedTypeFields(t)}.encode
	case reflect.Map:
		return newMapEncoder(t)
	case reflect.Slice:
		return newSliceEncoder(t)
	case reflect.Array:
		return arrayEncoder{typeEncoder(t.Elem())}.encode
	case reflect.Pointer:
		return ptrEncoder{typeEncoder(t.Elem())}.encode
	}
	return unsupportedTypeEncoder
}

func invalidValueEncoder(e *encodeState, v reflect.Value, _ encOpts) { e.null() }

func unsupportedTypeEncoder(e *encodeState, v reflect.Value, _ encOpts) {
	e.error(&UnsupportedTypeError{v.Type()})
}

func (e *encodeState) null() { e.buf = append(e.buf, "null"...) }

// marshalJSON writes what m says, if it is JSON.
func (e *encodeState) marshalJSON(v reflect.Value, m Marshaler, opts encOpts) {
	b, err := m.MarshalJSON()
	if err == nil {
		e.buf, err = appendCompact(e.buf, b, opts.escapeHTML)
	}
	if err != nil {
		e.error(&MarshalerError{v.Type(), err, "MarshalJSON"})
	}
}

func (e *encodeState) marshalText(v reflect.Value, m encoding.TextMarshaler, opts encOpts) {
	b, err := m.MarshalText()
	if err != nil {
		e.error(&MarshalerError{v.Type(), err, "MarshalText"})
	}
	e.buf = appendString(e.buf, string(b), opts.escapeHTML)
}

func marshalerEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		e.null()
		return
	}
	if m, ok := reflect.TypeAssert[Marshaler](v); ok {
		e.marshalJSON(v, m, opts)
	} else {
		e.null()
	}
}

func addrMarshalerEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	va := v.Addr()
	if va.IsNil() {
		e.null()
		return
	}
	m, _ := reflect.TypeAssert[Marshaler](va)
	e.marshalJSON(v, m, opts)
}

func textMarshalerEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		e.null()
		return
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](v); ok {
		e.marshalText(v, m, opts)
	} else {
		e.null()
	}
}

func addrTextMarshalerEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	va := v.Addr()
	if va.IsNil() {
		e.null()
		return
	}
	m, _ := reflect.TypeAssert[encoding.TextMarshaler](va)
	e.marshalText(v, m, opts)
}

// quote is written on both sides of a scalar whose tag says string.
func (e *encodeState) quote(opts encOpts) {
	if opts.quoted {
		e.buf = append(e.buf, '"')
	}
}

func boolEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	e.quote(opts)
	e.buf = strconv.AppendBool(e.buf, v.Bool())
	e.quote(opts)
}

func intEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	e.quote(opts)
	e.buf = strconv.AppendInt(e.buf, v.Int(), 10)
	e.quote(opts)
}

func uintEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	e.quote(opts)
	e.buf = strconv.AppendUint(e.buf, v.Uint(), 10)
	e.quote(opts)
}

type floatEncoder int // its bits

var (
	float32Encoder = (floatEncoder(32)).encode
	float64Encoder = (floatEncoder(64)).encode
)

// encode writes numbers as JavaScript does: with an exponent when very small or very large.
func (bits floatEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	f := v.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		e.error(&UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, int(bits))})
	}
	format := byte('f')
	if abs := math.Abs(f); abs != 0 {
		if bits == 64 && (abs < 1e-6 || abs >= 1e21) || bits == 32 && (float32(abs) < 1e-6 || float32(abs) >= 1e21) {
			format = 'e'
		}
	}
	text := strconv.FormatFloat(f, format, -1, int(bits))
	if n := len(text); format == 'e' && n >= 4 && text[n-4:n-1] == "e-0" {
		text = text[:n-2] + text[n-1:]
	}
	e.quote(opts)
	e.buf = append(e.buf, text...)
	e.quote(opts)
}

func stringEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	if v.Type() == numberType {
		number := cmp.Or(v.String(), "0")
		if !isValidNumber(number) {
			e.error(fmt.Errorf("json: invalid number literal %q", number))
		}
		e.quote(opts)
		e.buf = append(e.buf, number...)
		e.quote(opts)
		return
	}
	if opts.quoted {
		e.buf = appendString(e.buf, string(appendString(nil, v.String(), opts.escapeHTML)), false)
	} else {
		e.buf = appendString(e.buf, v.String(), opts.escapeHTML)
	}
}

func interfaceEncoder(e *encodeState, v reflect.Value, opts encOpts) {
	if v.IsNil() {
		e.null()
		return
	}
	e.reflectValue(v.Elem(), opts)
}

func isEmptyValue(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Complex64, reflect.Complex128, reflect.Chan, reflect.Func, reflect.UnsafePointer:
		return false
	}
	return v.IsZero()
}

type structEncoder struct {
	fields structFields
}

// reach is the field's value in v, invalid behind a nil pointer.
func (f *field) reach(v reflect.Value) reflect.Value {
	for _, i := range f.index {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				return reflect.Value{}
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v
}

func (f *field) omits(v reflect.Value) bool {
	if f.omitEmpty && isEmptyValue(v) {
		return true
	}
	if !f.omitZero {
		return false
	}
	if f.isZero == nil {
		return v.IsZero()
	}
	return f.isZero(v)
}

func (se structEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	next := byte('{')
	for i := range se.fields.list {
		f := &se.fields.list[i]
		fv := f.reach(v)
		if !fv.IsValid() || f.omits(fv) {
			continue
		}
		e.buf = append(e.buf, next)
		next = ','
		if opts.escapeHTML {
			e.buf = append(e.buf, f.quotedKey...)
		} else {
			e.buf = append(e.buf, f.plainKey...)
		}
		opts.quoted = f.quoted
		f.encoder(e, fv, opts)
	}
	if next == '{' {
		e.buf = append(e.buf, '{')
	}
	e.buf = append(e.buf, '}')
}

// slicePlace tells slices apart that start at the same element.
type slicePlace struct {
	ptr uintptr
	len int
}

// enter remembers what v refers to, deep down, and refuses what encloses itself. What it returns, unless it is nil, is for leave.
func (e *encodeState) enter(v reflect.Value) any {
	if e.ptrLevel++; e.ptrLevel <= startDetectingCyclesAfter {
		return nil
	}
	var ptr any = v.Pointer()
	if v.Kind() == reflect.Slice {
		ptr = slicePlace{v.Pointer(), v.Len()}
	}
	if _, ok := e.ptrSeen[ptr]; ok {
		e.error(&UnsupportedValueError{v, fmt.Sprintf("encountered a cycle via %s", v.Type())})
	}
	e.ptrSeen[ptr] = struct{}{}
	return ptr
}

func (e *encodeState) leave(ptr any) { delete(e.ptrSeen, ptr) }

type mapEncoder struct {
	elemEnc encoderFunc
}

type mapEntry struct {
	v   reflect.Value
	key string
}

func (me mapEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	if v.IsNil() {
		e.null()
		return
	}
	if ptr := e.enter(v); ptr != nil {
		defer e.leave(ptr)
	}
	// The length is taken once: entries that come meanwhile have no room.
	var entries []mapEntry
	if keysFirst {
		keys := v.MapKeys()
		entries = make([]mapEntry, len(keys))
		for i, key := range keys {
			name, err := resolveKeyName(key)
			if err != nil {
				e.error(fmt.Errorf("json: encoding error for type %q: %q", v.Type().String(), err.Error()))
			}
			entries[i] = mapEntry{key, name}
		}
	} else {
		entries = make([]mapEntry, v.Len())
		mi := v.MapRange()
		for i := 0; mi.Next(); i++ {
			key, err := resolveKeyName(mi.Key())
			if err != nil {
				e.error(fmt.Errorf("json: encoding error for type %q: %q", v.Type().String(), err.Error()))
			}
			entries[i].key = key
			entries[i].v = mi.Value()
		}
	}
	slices.SortFunc(entries, func(a, b mapEntry) int { return strings.Compare(a.key, b.key) })
	e.buf = append(e.buf, '{')
	for i, entry := range entries {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = append(appendString(e.buf, entry.key, opts.escapeHTML), ':')
		if keysFirst {
			entry.v = v.MapIndex(entry.v)
		}
		me.elemEnc(e, entry.v, opts)
	}
	e.buf = append(e.buf, '}')
	e.ptrLevel--
}

func newMapEncoder(t reflect.Type) encoderFunc {
	key := t.Key()
	if k := key.Kind(); k != reflect.String && !(reflect.Int <= k && k <= reflect.Uintptr) && !key.Implements(textMarshalerType) {
		return unsupportedTypeEncoder
	}
	return mapEncoder{typeEncoder(t.Elem())}.encode
}

func resolveKeyName(k reflect.Value) (string, error) {
	if k.Kind() == reflect.String {
		return k.String(), nil
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](k); ok {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return "", nil
		}
		b, err := m.MarshalText()
		return string(b), err
	}
	switch {
	case k.CanInt():
		return strconv.FormatInt(k.Int(), 10), nil
	case k.CanUint():
		return strconv.FormatUint(k.Uint(), 10), nil
	}
	return "", errors.New("unexpected map key type")
}

func encodeByteSlice(e *encodeState, v reflect.Value, _ encOpts) {
	if v.IsNil() {
		e.null()
		return
	}
	e.buf = append(e.buf, '"')
	e.buf = append(base64.StdEncoding.AppendEncode(e.buf, v.Bytes()), '"')
}

type sliceEncoder struct {
	arrayEnc encoderFunc
}

func (se sliceEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	if v.IsNil() {
		e.null()
		return
	}
	if ptr := e.enter(v); ptr != nil {
		defer e.leave(ptr)
	}
	se.arrayEnc(e, v, opts)
	e.ptrLevel--
}

// newSliceEncoder writes bytes that have no way of their own as base64.
func newSliceEncoder(t reflect.Type) encoderFunc {
	if t.Elem().Kind() == reflect.Uint8 {
		p := reflect.PointerTo(t.Elem())
		if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			return encodeByteSlice
		}
	}
	return sliceEncoder{arrayEncoder{typeEncoder(t.Elem())}.encode}.encode
}

type arrayEncoder struct {
	elemEnc encoderFunc
}

func (ae arrayEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	e.buf = append(e.buf, '[')
	n := v.Len()
	for i := range n {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		ae.elemEnc(e, v.Index(i), opts)
	}
	e.buf = append(e.buf, ']')
}

type ptrEncoder struct {
	elemEnc encoderFunc
}

func (pe ptrEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	if v.IsNil() {
		e.null()
		return
	}
	if ptr := e.enter(v); ptr != nil {
		defer e.leave(ptr)
	}
	pe.elemEnc(e, v.Elem(), opts)
	e.ptrLevel--
}

// condAddrEncoder has one way for values with an address, and one for others.
type condAddrEncoder struct {
	canAddrEnc, elseEnc encoderFunc
}

func (ce condAddrEncoder) encode(e *encodeState, v reflect.Value, opts encOpts) {
	if v.CanAddr() {
		ce.canAddrEnc(e, v, opts)
	} else {
		ce.elseEnc(e, v, opts)
	}
}

func newCondAddrEncoder(canAddrEnc, elseEnc encoderFunc) encoderFunc {
	return condAddrEncoder{canAddrEnc, elseEnc}.encode
}
