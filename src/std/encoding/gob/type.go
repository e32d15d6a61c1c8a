// Package gob: streams of values that describe their own types, in Go's own format.
package gob

import (
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
)

type GobEncoder interface {
	GobEncode() ([]byte, error)
}

type GobDecoder interface {
	GobDecode([]byte) error
}

// CommonType is what all descriptions of types begin with.
type CommonType struct {
	Name string
	Id   typeId
}

type typeId int32

// Types that both sides know.
const (
	tBool typeId = iota + 1
	tInt
	tUint
	tFloat
	tBytes
	tString
	tComplex
	tInterface
	firstUserId typeId = 64
)

var builtinNames = map[typeId]string{
	tBool: "bool", tInt: "int", tUint: "uint", tFloat: "float", tBytes: "bytes", tString: "string", tComplex: "complex", tInterface: "interface",
}

// shape says which of the seven kinds of description a type has; the numbers are those of the format.
type shape int

const (
	arrayShape shape = iota
	sliceShape
	structShape
	mapShape
	gobEncoderShape
	binaryMarshalerShape
	textMarshalerShape
)

type fieldType struct {
	name string
	id   typeId
}

// wireType describes a type that is not built in.
type wireType struct {
	shape
	CommonType
	key, elem typeId
	length    int
	fields    []fieldType
}

// userTypeInfo is a type of the program without its pointers, and how its values get into the stream.
type userTypeInfo struct {
	base  reflect.Type
	indir int
	// How values marshal themselves, if they do; and how many pointers away the receiver is, -1 for one more pointer.
	external shape
	decIndir int
}

const plain shape = -1

var (
	typesMu sync.Mutex
	infos   = map[reflect.Type]*userTypeInfo{}
	// Numbers and descriptions of base types, as they come.
	described = map[reflect.Type]*wireType{}
	wires     = map[typeId]*wireType{}
)

var marshalers = []struct {
	shape
	encodes, decodes reflect.Type
}{
	{gobEncoderShape, reflect.TypeFor[GobEncoder](), reflect.TypeFor[GobDecoder]()},
	{binaryMarshalerShape, reflect.TypeFor[encoding.BinaryMarshaler](), reflect.TypeFor[encoding.BinaryUnmarshaler]()},
}

type gobError struct{ err error }

func errorf(format string, args ...any) { error_(fmt.Errorf("gob: "+format, args...)) }

func error_(err error) { panic(gobError{err}) }

func catchError(err *error) {
	if e := recover(); e != nil {
		ge, ok := e.(gobError)
		if !ok {
			panic(e)
		}
		*err = ge.err
	}
}

func validUserType(rt reflect.Type) (*userTypeInfo, error) {
	typesMu.Lock()
	defer typesMu.Unlock()
	if ut := infos[rt]; ut != nil {
		return ut, nil
	}
	ut := &userTypeInfo{base: rt, external: plain}
	for ut.base.Kind() == reflect.Pointer {
		ut.base = ut.base.Elem()
		if ut.indir++; ut.base == rt {
			return nil, errors.New("can't represent recursive pointer type " + ut.base.String())
		}
	}
	for _, m := range marshalers {
		p := reflect.PointerTo(ut.base)
		if ut.base.Implements(m.encodes) || p.Implements(m.encodes) {
			ut.external = m.shape
			break
		}
	}
	infos[rt] = ut
	return ut, nil
}

func userType(rt reflect.Type) *userTypeInfo {
	ut, err := validUserType(rt)
	if err != nil {
		error_(err)
	}
	return ut
}

// idOf is the number of a type. Structs get the next one before their fields, others after their elements, unless these ask for it.
func idOf(name string, ut *userTypeInfo) typeId {
	typesMu.Lock()
	known := described[ut.base]
	typesMu.Unlock()
	if known != nil {
		return number(known)
	}
	rt := ut.base
	if ut.external != plain {
		return number(describe(rt, &wireType{shape: ut.external, CommonType: CommonType{Name: name}}))
	}
	switch rt.Kind() {
	case reflect.Bool:
		return tBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return tInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return tUint
	case reflect.Float32, reflect.Float64:
		return tFloat
	case reflect.Complex64, reflect.Complex128:
		return tComplex
	case reflect.String:
		return tString
	case reflect.Interface:
		return tInterface
	case reflect.Slice, reflect.Array:
		if rt.Kind() == reflect.Slice && rt.Elem().Kind() == reflect.Uint8 {
			return tBytes
		}
		w := &wireType{shape: sliceShape, CommonType: CommonType{Name: name}}
		if rt.Kind() == reflect.Array {
			w.shape, w.length = arrayShape, rt.Len()
		}
		describe(rt, w)
		elem := userType(rt.Elem())
		w.elem = idOf(rt.Elem().Name(), elem)
		return number(w)
	case reflect.Map:
		w := describe(rt, &wireType{shape: mapShape, CommonType: CommonType{Name: name}})
		w.key, w.elem = idOf("", userType(rt.Key())), idOf("", userType(rt.Elem()))
		return number(w)
	case reflect.Struct:
		w := describe(rt, &wireType{shape: structShape, CommonType: CommonType{Name: name}})
		number(w)
		for i := range rt.NumField() {
			f := rt.Field(i)
			if !isSent(f) {
				continue
			}
			ft := userType(f.Type)
			inner := ft.base.Name()
			if inner == "" {
				inner = ft.base.String()
			}
			w.fields = append(w.fields, fieldType{f.Name, idOf(inner, ft)})
		}
		return w.Id
	}
	error_(errors.New("gob NewTypeObject can't handle type: " + rt.String()))
	return 0
}

func describe(rt reflect.Type, w *wireType) *wireType {
	typesMu.Lock()
	defer typesMu.Unlock()
	described[rt] = w
	return w
}

func number(w *wireType) typeId {
	typesMu.Lock()
	defer typesMu.Unlock()
	if w.Id == 0 {
		w.Id = firstUserId + typeId(len(wires))
		wires[w.Id] = w
	}
	return w.Id
}

// isSent: exported, and neither a channel nor a function.
func isSent(f reflect.StructField) bool {
	if !f.IsExported() {
		return false
	}
	t := f.Type
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.Kind() != reflect.Chan && t.Kind() != reflect.Func
}

// text is a type as error messages show it.
func (w *wireType) text(lookup func(typeId) *wireType) string {
	name := func(id typeId) string {
		if n := builtinNames[id]; n != "" {
			return n
		}
		if inner := lookup(id); inner != nil {
			if inner.shape == structShape {
				return inner.Name
			}
			return inner.text(lookup)
		}
		return fmt.Sprintf("type id %d", id)
	}
	switch w.shape {
	case arrayShape:
		return fmt.Sprintf("[%d]%s", w.length, name(w.elem))
	case sliceShape:
		return "[]" + name(w.elem)
	case mapShape:
		return "map[" + name(w.key) + "]" + name(w.elem)
	case structShape:
		var fields strings.Builder
		for _, f := range w.fields {
			fmt.Fprintf(&fields, "%s %s; ", f.name, name(f.id))
		}
		return fmt.Sprintf("%s = struct { %s}", w.Name, fields.String())
	}
	return w.Name
}

var (
	nameToType sync.Map
	typeToName sync.Map
)

func RegisterName(name string, value any) {
	if name == "" {
		panic("attempt to register empty name")
	}
	ut := userType(reflect.TypeOf(value))
	if t, dup := nameToType.LoadOrStore(name, reflect.TypeOf(value)); dup && t != reflect.TypeOf(value) {
		panic(fmt.Sprintf("gob: registering duplicate types for %q: %s != %s", name, t, reflect.TypeOf(value)))
	}
	if n, dup := typeToName.LoadOrStore(ut.base, name); dup && n != name {
		nameToType.Delete(name)
		panic(fmt.Sprintf("gob: registering duplicate names for %s: %q != %q", ut.base, n, name))
	}
}

// Register records a type under its full name, for values inside interfaces.
func Register(value any) {
	rt := reflect.TypeOf(value)
	name := rt.String()
	star := ""
	if rt.Name() == "" && rt.Kind() == reflect.Pointer {
		star = "*"
		rt = rt.Elem()
	}
	if rt.Name() != "" {
		name = star + rt.Name()
		if rt.PkgPath() != "" {
			name = star + rt.PkgPath() + "." + rt.Name()
		}
	}
	RegisterName(name, value)
}

func init() {
	for _, v := range []any{
		0, int8(0), int16(0), int32(0), int64(0), uint(0), uint8(0), uint16(0), uint32(0), uint64(0), float32(0), 0.0,
		complex64(0), 0i, uintptr(0), false, "", []byte(nil), []int(nil), []int8(nil), []int16(nil), []int32(nil), []int64(nil),
		[]uint(nil), []uint16(nil), []uint32(nil), []uint64(nil), []float32(nil), []float64(nil), []complex64(nil), []complex128(nil),
		[]uintptr(nil), []bool(nil), []string(nil),
	} {
		Register(v)
	}
}
