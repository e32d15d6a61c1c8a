package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
)

// Unmarshaler fills itself from JSON.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// Number is a number's own text.
type Number string

func (n Number) String() string { return string(n) }

func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

var (
	numberType          = reflect.TypeFor[Number]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func Unmarshal(data []byte, v any) error {
	var s scanner
	if err := checkValid(data, &s); err != nil {
		return err
	}
	d := decodeState{data: data}
	return d.unmarshal(v)
}

// decodeState reads a text that is known to be JSON; off is the next byte.
type decodeState struct {
	data                  []byte
	off                   int
	context               errorContext
	savedError            error
	useNumber             bool
	disallowUnknownFields bool
}

func (d *decodeState) unmarshal(v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := d.value(rv); err != nil {
		return d.addErrorContext(err)
	}
	return d.savedError
}

// peek is the next byte that is no space.
func (d *decodeState) peek() byte {
	for isSpace(d.data[d.off]) {
		d.off++
	}
	return d.data[d.off]
}

// more reads what opens or separates elements, and tells whether another one comes, not the closing bracket, which is read too.
func (d *decodeState) more(first bool) bool {
	c := d.peek()
	if c == ']' || c == '}' {
		d.off++
		return false
	}
	if !first {
		d.off++
		d.peek()
	}
	return true
}

// literal reads a scalar.
func (d *decodeState) literal() []byte {
	start := d.off
	if d.data[start] != '"' {
		for d.off < len(d.data) && !isSpace(d.data[d.off]) && d.data[d.off] != ',' && d.data[d.off] != ']' && d.data[d.off] != '}' {
			d.off++
		}
		return d.data[start:d.off]
	}
	for d.off++; d.data[d.off] != '"'; d.off++ {
		if d.data[d.off] == '\\' {
			d.off++
		}
	}
	d.off++
	return d.data[start:d.off]
}

// skip reads a value and gives its text.
func (d *decodeState) skip() []byte {
	c := d.peek()
	if c != '{' && c != '[' {
		return d.literal()
	}
	start := d.off
	for depth := 0; ; {
		switch d.data[d.off] {
		case '"':
			d.literal()
			continue
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		}
		d.off++
		if depth == 0 {
			return d.data[start:d.off]
		}
	}
}

// value reads a value into v, or past it when v is invalid.
func (d *decodeState) value(v reflect.Value) error {
	c := d.peek()
	switch {
	case !v.IsValid():
		d.skip()
		return nil
	case c == '[':
		return d.array(v)
	case c == '{':
		return d.object(v)
	}
	return d.literalStore(d.literal(), v, false)
}

// indirect follows pointers, making what they lack, to the value that decoding fills, or to one that fills itself. For null it stops at a
// pointer that can be set to nil.
func indirect(v reflect.Value, decodingNull bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	place := v
	viaAddr := false
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		viaAddr = true
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			e := v.Elem()
			if e.Kind() == reflect.Pointer && !e.IsNil() && (!decodingNull || e.Elem().Kind() == reflect.Pointer) {
				viaAddr = false
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer || decodingNull && v.CanSet() {
			return nil, nil, v
		}
		if e := v.Elem(); e.Kind() == reflect.Interface && e.Elem().Equal(v) {
			// An interface that holds a pointer to itself.
			return nil, nil, e
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			if u, ok := reflect.TypeAssert[Unmarshaler](v); ok {
				return u, nil, reflect.Value{}
			}
			if u, ok := reflect.TypeAssert[encoding.TextUnmarshaler](v); ok && !decodingNull {
				return nil, u, reflect.Value{}
			}
		}
		if viaAddr {
			// The value itself, not the pointer's target: what may be set stays so.
			v, viaAddr = place, false
		} else {
			v = v.Elem()
		}
	}
}

// composite is where an object or array goes, if this has not been settled: by a method, or because nothing can take it.
func (d *decodeState) composite(v reflect.Value, what string) (to reflect.Value, settled bool, err error) {
	u, ut, pv := indirect(v, false)
	if u != nil {
		return v, true, u.UnmarshalJSON(d.skip())
	}
	if ut != nil {
		d.misfit(what, v.Type(), d.off+1)
		d.skip()
		return v, true, nil
	}
	if pv.Kind() == reflect.Interface && pv.NumMethod() == 0 {
		pv.Set(reflect.ValueOf(d.valueInterface()))
		return v, true, nil
	}
	return pv, false, nil
}

func (d *decodeState) array(v reflect.Value) error {
	v, settled, err := d.composite(v, "array")
	if settled {
		return err
	}
	if v.Kind() != reflect.Array && v.Kind() != reflect.Slice {
		d.misfit("array", v.Type(), d.off+1)
		d.skip()
		return nil
	}
	d.off++
	i := 0
	for ; d.more(i == 0); i++ {
		if v.Kind() == reflect.Slice {
			if i >= v.Cap() {
				v.Grow(1)
			}
			if i >= v.Len() {
				v.SetLen(i + 1)
			}
		}
		var elem reflect.Value
		if i < v.Len() {
			elem = v.Index(i)
		}
		if err := d.value(elem); err != nil {
			return err
		}
	}
	if v.Kind() == reflect.Array {
		for ; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
		return nil
	}
	v.SetLen(i)
	if i == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	}
	return nil
}

func canBeKey(t reflect.Type) bool {
	k := t.Kind()
	return k == reflect.String || reflect.Int <= k && k <= reflect.Uintptr || reflect.PointerTo(t).Implements(textUnmarshalerType)
}

func (d *decodeState) object(v reflect.Value) error {
	v, settled, err := d.composite(v, "object")
	if settled {
		return err
	}
	t := v.Type()
	isMap := v.Kind() == reflect.Map && canBeKey(t.Key())
	if !isMap && v.Kind() != reflect.Struct {
		d.misfit("object", t, d.off+1)
		d.skip()
		return nil
	}
	var fields structFields
	var elem reflect.Value
	if isMap {
		if v.IsNil() {
			v.Set(reflect.MakeMap(t))
		}
		elem = reflect.New(t.Elem()).Elem()
	} else {
		fields = cachedTypeFields(t)
	}
	context := d.context
	d.off++
	for first := true; d.more(first); first = false {
		start := d.off
		item := d.literal()
		key, _ := unquote(item)
		d.peek()
		d.off++ // the colon
		var err error
		if isMap {
			elem.SetZero()
			if err = d.value(elem); err == nil {
				var kv reflect.Value
				kv, err = d.mapKey(t.Key(), item, string(key), start)
				if kv.IsValid() {
					v.SetMapIndex(kv, elem)
				}
			}
		} else {
			err = d.field(v, fields, string(key))
		}
		if err != nil {
			return err
		}
		d.context.Struct = context.Struct
		d.context.FieldStack = d.context.FieldStack[:len(context.FieldStack)]
	}
	return nil
}

// mapKey is invalid when the key does not fit.
func (d *decodeState) mapKey(t reflect.Type, item []byte, key string, start int) (reflect.Value, error) {
	kv := reflect.New(t)
	if reflect.PointerTo(t).Implements(textUnmarshalerType) {
		if err := d.literalStore(item, kv, true); err != nil {
			return reflect.Value{}, err
		}
		return kv.Elem(), nil
	}
	kv = kv.Elem()
	if kv.Kind() == reflect.String {
		kv.SetString(key)
	} else if !setInteger(kv, key) {
		d.misfit("number "+key, t, start+1)
		return reflect.Value{}, nil
	}
	return kv, nil
}

// setInteger tells whether an integer of v's type has this text.
func setInteger(v reflect.Value, text string) bool {
	if v.CanInt() {
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || v.OverflowInt(n) {
			return false
		}
		v.SetInt(n)
		return true
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || v.OverflowUint(n) {
		return false
	}
	v.SetUint(n)
	return true
}

// field reads the value of a struct's field, or past it when the struct has none of this name.
func (d *decodeState) field(v reflect.Value, fields structFields, key string) error {
	f := fields.byExactName[key]
	if f == nil {
		f = fields.byFoldedName[foldName(key)]
	}
	if f == nil {
		if d.disallowUnknownFields {
			d.saveError(fmt.Errorf("json: unknown field %q", key))
		}
		return d.value(reflect.Value{})
	}
	at := v
	for i, x := range f.index {
		if at.Kind() == reflect.Pointer {
			if at.IsNil() {
				if !at.CanSet() {
					d.saveError(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", at.Type().Elem()))
					at = reflect.Value{}
					break
				}
				at.Set(reflect.New(at.Type().Elem()))
			}
			at = at.Elem()
		}
		if i < len(f.index)-1 {
			d.context.FieldStack = append(d.context.FieldStack, at.Type().Field(x).Name)
		}
		at = at.Field(x)
	}
	d.context.Struct = v.Type()
	d.context.FieldStack = append(d.context.FieldStack, f.name)
	if f.quoted && at.IsValid() {
		return d.quotedField(at)
	}
	return d.value(at)
}

// quotedField reads a scalar that stands in a string.
func (d *decodeState) quotedField(v reflect.Value) error {
	c := d.peek()
	text := d.skip()
	switch c {
	case 'n':
		return d.literalStore(text, v, false)
	case '"':
		s, _ := unquote(text)
		return d.literalStore(s, v, true)
	}
	d.saveError(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

// literalStore stores a scalar; fromQuoted says that it stood in a string, so that it can be anything.
func (d *decodeState) literalStore(item []byte, v reflect.Value, fromQuoted bool) error {
	misuse := func() error {
		return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, v.Type())
	}
	if len(item) == 0 {
		d.saveError(misuse())
		return nil
	}
	u, ut, pv := indirect(v, item[0] == 'n')
	if u != nil {
		return u.UnmarshalJSON(item)
	}
	if ut != nil {
		return d.textStore(item, v, ut, fromQuoted, misuse)
	}
	v = pv
	switch c := item[0]; {
	case c == 'n':
		if fromQuoted && string(item) != "null" {
			d.saveError(misuse())
			return nil
		}
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
		return nil
	case c == 't' || c == 'f':
		if fromQuoted && string(item) != "true" && string(item) != "false" {
			d.saveError(misuse())
			return nil
		}
		d.boolStore(c == 't', v, fromQuoted, misuse)
		return nil
	case c == '"':
		s, ok := unquote(item)
		if !ok {
			return misuse()
		}
		return d.stringStore(s, item, v)
	case c != '-' && !isDigit(c):
		return misuse()
	}
	return d.numberStore(string(item), v, fromQuoted, misuse)
}

func (d *decodeState) textStore(item []byte, v reflect.Value, ut encoding.TextUnmarshaler, fromQuoted bool, misuse func() error) error {
	if item[0] == '"' {
		s, ok := unquote(item)
		if !ok {
			return misuse()
		}
		return ut.UnmarshalText(s)
	}
	if fromQuoted {
		d.saveError(misuse())
		return nil
	}
	what := "number"
	switch item[0] {
	case 'n':
		what = "null"
	case 't', 'f':
		what = "bool"
	}
	d.misfit(what, v.Type(), d.off)
	return nil
}

func isAny(v reflect.Value) bool { return v.Kind() == reflect.Interface && v.NumMethod() == 0 }

func (d *decodeState) boolStore(value bool, v reflect.Value, fromQuoted bool, misuse func() error) {
	switch {
	case v.Kind() == reflect.Bool:
		v.SetBool(value)
	case isAny(v):
		v.Set(reflect.ValueOf(value))
	case fromQuoted && v.Kind() != reflect.Interface:
		d.saveError(misuse())
	default:
		d.misfit("bool", v.Type(), d.off)
	}
}

func (d *decodeState) stringStore(s, item []byte, v reflect.Value) error {
	switch {
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		b, err := base64.StdEncoding.AppendDecode([]byte{}, s)
		if err != nil {
			d.saveError(err)
			return nil
		}
		v.SetBytes(b)
	case v.Kind() == reflect.String:
		if v.Type() == numberType && !isValidNumber(string(s)) {
			return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
		}
		v.SetString(string(s))
	case isAny(v):
		v.Set(reflect.ValueOf(string(s)))
	default:
		d.misfit("string", v.Type(), d.off)
	}
	return nil
}

func (d *decodeState) numberStore(text string, v reflect.Value, fromQuoted bool, misuse func() error) error {
	switch {
	case v.CanInt() || v.CanUint():
		if !setInteger(v, text) {
			d.misfit("number "+text, v.Type(), d.off)
		}
	case v.CanFloat():
		n, err := strconv.ParseFloat(text, v.Type().Bits())
		if err != nil || v.OverflowFloat(n) {
			d.misfit("number "+text, v.Type(), d.off)
			return nil
		}
		v.SetFloat(n)
	case v.Kind() == reflect.Interface:
		n, err := d.convertNumber(text)
		switch {
		case err != nil:
			d.saveError(err)
		case v.NumMethod() != 0:
			d.misfit("number", v.Type(), d.off)
		default:
			v.Set(reflect.ValueOf(n))
		}
	case v.Kind() == reflect.String && v.Type() == numberType:
		v.SetString(text)
	case fromQuoted:
		return misuse()
	default:
		d.misfit("number", v.Type(), d.off)
	}
	return nil
}

func (d *decodeState) convertNumber(s string) (any, error) {
	if d.useNumber {
		return Number(s), nil
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + s, Type: reflect.TypeFor[float64](), Offset: int64(d.off + 1)}
	}
	return f, nil
}

// valueInterface reads a value without a type: maps, slices, strings, float64s, bools and nil.
func (d *decodeState) valueInterface() any {
	switch d.peek() {
	case '[':
		return d.arrayInterface()
	case '{':
		return d.objectInterface()
	}
	return d.literalInterface()
}

func (d *decodeState) arrayInterface() []any {
	list := []any{}
	d.off++
	for first := true; d.more(first); first = false {
		list = append(list, d.valueInterface())
	}
	return list
}

func (d *decodeState) objectInterface() map[string]any {
	m := map[string]any{}
	d.off++
	for first := true; d.more(first); first = false {
		key, _ := unquote(d.literal())
		d.peek()
		d.off++ // the colon
		m[string(key)] = d.valueInterface()
	}
	return m
}

func (d *decodeState) literalInterface() any {
	item := d.literal()
	switch item[0] {
	case 'n':
		return nil
	case 't', 'f':
		return item[0] == 't'
	case '"':
		s, _ := unquote(item)
		return string(s)
	}
	n, err := d.convertNumber(string(item))
	if err != nil {
		d.saveError(err)
	}
	return n
}
