// Values: a type, a word, and flags that say what the word is and what may be done with it.
package reflect

import (
	"errors"
	"strconv"
	"unsafe"
)

type flag uintptr

const (
	flagKindMask flag = 1<<5 - 1
	// Reached through an unexported field that is not embedded, or is.
	flagStickyRO flag = 1 << 5
	flagEmbedRO  flag = 1 << 6
	// ptr is the place of the value. Without it ptr is the value; for structs and arrays, which are objects, that is the same word.
	flagAddr flag = 1 << 7
	// The value is method number flag>>flagMethodShift of what typ and ptr say.
	flagMethod      flag = 1 << 8
	flagMethodShift      = 9
	flagRO               = flagStickyRO | flagEmbedRO
)

type Value struct {
	typ *rtype
	ptr unsafe.Pointer
	flag
}

// unpack takes a non-nil interface value apart, pack puts one together; addr says that ptr is a place.
func unpack(i any) (t *rtype, word unsafe.Pointer, kind flag)
func pack(t *rtype, ptr unsafe.Pointer, addr bool) any

// load, store and put reach the place p of a value of type t. store is told to the race detector by a function of the runtime, as gc's is.
func load(t *rtype, p unsafe.Pointer) unsafe.Pointer
func store(t *rtype, p, word unsafe.Pointer)
func put(t *rtype, p, word unsafe.Pointer)

// A word is its value: the natives below only change the type that the checker sees.
func asBool(word unsafe.Pointer) bool
func asInt(word unsafe.Pointer) int64
func asUint(word unsafe.Pointer) uint64
func asFloat(word unsafe.Pointer) float64
func asComplex(word unsafe.Pointer) complex128
func asString(word unsafe.Pointer) string
func asAny(word unsafe.Pointer) any
func asBytes(word unsafe.Pointer) []byte
func fromBool(x bool) unsafe.Pointer
func fromInt(x int64) unsafe.Pointer
func fromUint(x uint64) unsafe.Pointer
func fromFloat(x float64) unsafe.Pointer
func fromComplex(x complex128) unsafe.Pointer
func fromString(x string) unsafe.Pointer
func fromAny(x any) unsafe.Pointer
func fromBytes(x []byte) unsafe.Pointer

func field(t *rtype, ptr unsafe.Pointer, i int, addr bool) (typ *rtype, p unsafe.Pointer, fl flag)
func arrayIndex(t *rtype, ptr unsafe.Pointer, i int, addr bool) unsafe.Pointer
func sliceIndex(t *rtype, word unsafe.Pointer, i int) unsafe.Pointer
func lenOf(t *rtype, word unsafe.Pointer) int
func capOf(t *rtype, word unsafe.Pointer) int
func isNil(word unsafe.Pointer) bool
func address(t *rtype, word unsafe.Pointer) uintptr
func isZero(t *rtype, word unsafe.Pointer) bool
func equalWords(t *rtype, a, b unsafe.Pointer) bool

func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	t, word, kind := unpack(i)
	return Value{t, word, kind}
}

// word is the value itself.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagAddr != 0 {
		return load(v.typ, v.ptr)
	}
	return v.ptr
}

func (v Value) Kind() Kind {
	if v.flag&flagMethod != 0 {
		return Func
	}
	return Kind(v.flag & flagKindMask)
}

func (v Value) IsValid() bool     { return v.flag != 0 }
func (v Value) CanAddr() bool     { return v.flag&flagAddr != 0 }
func (v Value) CanSet() bool      { return v.flag&(flagAddr|flagRO) == flagAddr }
func (v Value) CanInt() bool      { k := v.Kind(); return Int <= k && k <= Int64 }
func (v Value) CanUint() bool     { k := v.Kind(); return Uint <= k && k <= Uintptr }
func (v Value) CanFloat() bool    { k := v.Kind(); return k == Float32 || k == Float64 }
func (v Value) CanComplex() bool  { k := v.Kind(); return k == Complex64 || k == Complex128 }
func (v Value) Comparable() bool  { return v.Kind() == Invalid || dynamicallyComparable(v) }
func (v Value) bad(method string) { panic(&ValueError{"reflect.Value." + method, v.Kind()}) }
func (v Value) is(k Kind, method string) {
	if v.Kind() != k {
		v.bad(method)
	}
}

func (v Value) mustBeExported(method string) {
	if v.flag == 0 || v.flag&flagRO != 0 {
		v.mustBeExportedSlow(method)
	}
}

func (v Value) mustBeExportedSlow(method string) {
	if v.flag == 0 {
		v.bad(method)
	}
	panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
}

func (v Value) mustBeAssignable(method string) {
	if v.flag&(flagAddr|flagRO) != flagAddr {
		v.mustBeAssignableSlow(method)
	}
}

func (v Value) mustBeAssignableSlow(method string) {
	if v.flag == 0 {
		v.bad(method)
	}
	if v.flag&flagRO != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
	panic("reflect: " + setter(method) + " using unaddressable value")
}

func (v Value) Type() Type {
	if v.flag != 0 && v.flag&flagMethod == 0 {
		return v.typ
	}
	return v.typeSlow()
}

func (v Value) typeSlow() Type { return v.abiTypeSlow() }

func (v Value) abiTypeSlow() Type {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	_, _, t := methodOf(v.typ, int(v.flag>>flagMethodShift))
	return t
}

func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

func (v Value) Interface() any {
	return valueInterface(v, true)
}

// TypeAssert is v.Interface().(T).
func TypeAssert[T any](v Value) (T, bool) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	x, ok := v.Interface().(T)
	return x, ok
}

// valueInterface is what v holds; safe refuses what the program could not have read by itself.
func valueInterface(v Value, safe bool) any {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if safe && v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	if v.Kind() == Interface {
		return asAny(v.word())
	}
	if v.flag&flagAddr == 0 {
		return pack(v.typ, v.ptr, false)
	}
	return packEface(v)
}

// packEface copies what is at a place.
func packEface(v Value) any { return packEfaceData(v) }

func packEfaceData(v Value) any { return pack(v.typ, v.ptr, true) }

func (v Value) Bool() bool {
	if v.Kind() != Bool {
		v.panicNotBool()
	}
	return asBool(v.word())
}

func (v Value) panicNotBool() { v.is(Bool, "Bool") }

func (v Value) Int() int64 {
	if !v.CanInt() {
		v.bad("Int")
	}
	return asInt(v.word())
}

func (v Value) Uint() uint64 {
	if !v.CanUint() {
		v.bad("Uint")
	}
	return asUint(v.word())
}

func (v Value) Float() float64 {
	if !v.CanFloat() {
		v.bad("Float")
	}
	return asFloat(v.word())
}

func (v Value) Complex() complex128 {
	if !v.CanComplex() {
		v.bad("Complex")
	}
	return asComplex(v.word())
}

// String is the string itself, or for other kinds the type between angle brackets.
func (v Value) String() string {
	switch v.Kind() {
	case String:
		return asString(v.word())
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.Kind() {
	case Slice:
		if typeKind(typeElem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return asBytes(v.word())
	case Array:
		if typeKind(typeElem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return asBytes(v.Slice(0, v.Len()).ptr)
	}
	v.bad("Bytes")
	return nil
}

func (v Value) Len() int {
	if v.Kind() == Slice {
		return lenOf(v.typ, v.word())
	}
	return v.lenNonSlice()
}

func (v Value) lenNonSlice() int {
	switch v.Kind() {
	case Array, Chan, Map, Slice, String:
		return lenOf(v.typ, v.word())
	case Pointer:
		if typeKind(typeElem(v.typ)) == Array {
			return typeLen(typeElem(v.typ))
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.bad("Len")
	return 0
}

func (v Value) Cap() int {
	switch v.Kind() {
	case Array, Chan, Slice:
		return capOf(v.typ, v.word())
	case Pointer:
		if typeKind(typeElem(v.typ)) == Array {
			return typeLen(typeElem(v.typ))
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.bad("Cap")
	return 0
}

func (v Value) Elem() Value {
	switch v.Kind() {
	case Interface:
		i := asAny(v.word())
		if i == nil {
			return Value{}
		}
		e := ValueOf(i)
		if v.flag&flagRO != 0 {
			e.flag |= flagStickyRO
		}
		return e
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := typeElem(v.typ)
		return Value{t, p, v.flag&flagRO | flagAddr | flag(typeKind(t))}
	}
	v.bad("Elem")
	return Value{}
}

func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) NumField() int {
	v.is(Struct, "NumField")
	return numField(v.typ)
}

func (v Value) Field(i int) Value {
	if v.Kind() != Struct {
		v.bad("Field")
	}
	if i < 0 || i >= numField(v.typ) {
		panic("reflect: Field index out of range")
	}
	t, p, fl := field(v.typ, v.ptr, i, v.flag&flagAddr != 0)
	return Value{t, p, v.flag&(flagStickyRO|flagAddr) | fl}
}

func (v Value) FieldByName(name string) Value {
	v.is(Struct, "FieldByName")
	if f, ok := v.typ.FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByIndex(index []int) Value {
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

func (v Value) FieldByIndexErr(index []int) (Value, error) {
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer {
			if v.IsNil() {
				return Value{}, errors.New("reflect: indirection through nil pointer to embedded struct field " + v.Type().Elem().Name())
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := v.typ.FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) Index(i int) Value {
	switch v.Kind() {
	case Array:
		if i < 0 || i >= typeLen(v.typ) {
			panic("reflect: array index out of range")
		}
		t := typeElem(v.typ)
		return Value{t, arrayIndex(v.typ, v.ptr, i, v.flag&flagAddr != 0), v.flag&(flagAddr|flagRO) | flag(typeKind(t))}
	case Slice:
		s := v.word()
		if i < 0 || i >= lenOf(v.typ, s) {
			panic("reflect: slice index out of range")
		}
		t := typeElem(v.typ)
		return Value{t, sliceIndex(v.typ, s, i), v.flag&flagRO | flagAddr | flag(typeKind(t))}
	case String:
		s := asString(v.word())
		if i < 0 || i >= len(s) {
			panic("reflect: string index out of range")
		}
		b := ValueOf(s[i])
		b.flag |= v.flag & flagRO
		return b
	}
	v.bad("Index")
	return Value{}
}

func (v Value) IsNil() bool {
	switch v.Kind() {
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.flag&flagMethod == 0 && isNil(v.word())
	}
	v.bad("IsNil")
	return false
}

func (v Value) IsZero() bool {
	if v.flag == 0 {
		v.bad("IsZero")
	}
	return isZero(v.typ, v.word())
}

// Pointer is the address a pointer-like value holds.
func (v Value) Pointer() uintptr {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, Slice, UnsafePointer, String:
		return address(v.typ, v.word())
	}
	v.bad("Pointer")
	return 0
}

func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.Kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.word()
	}
	v.bad("UnsafePointer")
	return nil
}

func (v Value) UnsafeAddr() uintptr {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return address(pointerTo(v.typ), v.ptr)
}

// NewAt is a pointer to what is at p, taken to be of type typ.
func NewAt(typ Type, p unsafe.Pointer) Value { return Value{pointerTo(typ.common()), p, flag(Pointer)} }

func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{pointerTo(v.typ), v.ptr, v.flag&flagRO | flag(Pointer)}
}

// assignTo is v as a value of type t.
func (v Value) assignTo(what string, t *rtype) Value {
	if v.flag&flagMethod != 0 {
		v = v.bound()
	}
	if !assignable(t, v.typ) {
		panic(what + ": value of type " + typeString(v.typ) + " is not assignable to type " + typeString(t))
	}
	kind := typeKind(t)
	if kind == Interface && v.Kind() != Interface {
		return Value{t, fromAny(valueInterface(v, false)), v.flag&flagRO | flag(Interface)}
	}
	return Value{t, v.word(), v.flag&flagRO | flag(kind)}
}

func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	store(v.typ, v.ptr, x.assignTo("reflect.Set", v.typ).ptr)
}

func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	store(v.typ, v.ptr, zeroWord(v.typ))
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.is(Bool, "SetBool")
	put(v.typ, v.ptr, fromBool(x))
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	switch v.Kind() {
	case Int, Int64:
	case Int8:
		x = int64(int8(x))
	case Int16:
		x = int64(int16(x))
	case Int32:
		x = int64(int32(x))
	default:
		v.bad("SetInt")
	}
	put(v.typ, v.ptr, fromInt(x))
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	switch v.Kind() {
	case Uint, Uint64, Uintptr:
	case Uint8:
		x = uint64(uint8(x))
	case Uint16:
		x = uint64(uint16(x))
	case Uint32:
		x = uint64(uint32(x))
	default:
		v.bad("SetUint")
	}
	put(v.typ, v.ptr, fromUint(x))
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	switch v.Kind() {
	case Float64:
	case Float32:
		x = float64(float32(x))
	default:
		v.bad("SetFloat")
	}
	put(v.typ, v.ptr, fromFloat(x))
}

func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	switch v.Kind() {
	case Complex128:
	case Complex64:
		x = complex128(complex64(x))
	default:
		v.bad("SetComplex")
	}
	put(v.typ, v.ptr, fromComplex(x))
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.is(String, "SetString")
	put(v.typ, v.ptr, fromString(x))
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.is(Slice, "SetBytes")
	put(v.typ, v.ptr, fromBytes(x))
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.is(UnsafePointer, "SetPointer")
	put(v.typ, v.ptr, x)
}

func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.bad("OverflowInt")
	}
	spare := 64 - v.typ.Bits()
	return x<<spare>>spare != x
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.bad("OverflowUint")
	}
	spare := 64 - v.typ.Bits()
	return x<<spare>>spare != x
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	// What rounds to more than the largest float32; infinity is one itself.
	return x >= 0x1.ffffffp127 && x <= 0x1.fffffffffffffp1023
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.bad("OverflowFloat")
	}
	return v.Kind() == Float32 && overflowFloat32(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.bad("OverflowComplex")
	}
	return v.Kind() == Complex64 && (overflowFloat32(real(x)) || overflowFloat32(imag(x)))
}

// Equal is == for two Values of comparable types.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.typ != u.typ {
		return false
	}
	if !typeComparable(v.typ) {
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	}
	return equalWords(v.typ, v.word(), u.word())
}

func dynamicallyComparable(v Value) bool {
	switch v.Kind() {
	case Interface:
		return v.IsNil() || dynamicallyComparable(v.Elem())
	case Array:
		for i := 0; i < v.Len(); i++ {
			if !dynamicallyComparable(v.Index(i)) {
				return false
			}
		}
		return typeComparable(v.typ)
	case Struct:
		for i := 0; i < v.NumField(); i++ {
			if !dynamicallyComparable(v.Field(i)) {
				return false
			}
		}
	}
	return typeComparable(v.typ)
}

func (v Value) NumMethod() int {
	if v.flag == 0 {
		v.bad("NumMethod")
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return numMethod(v.typ)
}

func (v Value) Method(i int) Value {
	if v.flag == 0 {
		v.bad("Method")
	}
	if v.flag&flagMethod != 0 || i < 0 || i >= numMethod(v.typ) {
		panic("reflect: Method index out of range")
	}
	if v.Kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.word(), v.flag&flagRO | flag(Func) | flagMethod | flag(i)<<flagMethodShift}
}

func (v Value) MethodByName(name string) Value {
	if v.flag == 0 {
		v.bad("MethodByName")
	}
	if m, ok := v.typ.MethodByName(name); ok && v.flag&flagMethod == 0 {
		return v.Method(m.Index)
	}
	return Value{}
}

func bounds(what string, i, j, limit int) {
	if i < 0 || j < i || j > limit {
		panic("reflect.Value." + what + ": slice index out of bounds [" + strconv.Itoa(i) + ":" + strconv.Itoa(j) + "]")
	}
}
