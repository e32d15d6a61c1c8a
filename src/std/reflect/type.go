// Types: one *rtype for each type of the program, so that == compares them.
package reflect

import (
	"iter"
	"strconv"
)

// Type is what *rtype can tell.
type Type interface {
	Align() int
	Method(int) Method
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	FieldAlign() int
	FieldByIndex(index []int) StructField
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	FieldByName(name string) (StructField, bool)
	In(i int) Type
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	CanSeq() bool
	CanSeq2() bool
	Fields() iter.Seq[StructField]
	Methods() iter.Seq[Method]
	Ins() iter.Seq[Type]
	Outs() iter.Seq[Type]
	common() *rtype
}

// rtype is a type descriptor of the machine; it has no fields that Go code could read.
type rtype struct{}

type Method struct {
	Name    string
	PkgPath string
	Type    Type
	Func    Value
	Index   int
}

func (m Method) IsExported() bool { return m.PkgPath == "" }

type StructField struct {
	Name      string
	PkgPath   string
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int
	Anonymous bool
}

func (f StructField) IsExported() bool { return f.PkgPath == "" }

func typeKind(t *rtype) Kind
func typeString(t *rtype) string
func typeName(t *rtype) string
func typePkgPath(t *rtype) string
func typeSize(t *rtype) uintptr
func typeAlign(t *rtype) int
func typeLen(t *rtype) int
func typeDir(t *rtype) ChanDir
func typeElem(t *rtype) *rtype
func typeKey(t *rtype) *rtype
func typeComparable(t *rtype) bool
func typeVariadic(t *rtype) bool
func numField(t *rtype) int
func fieldOf(t *rtype, i int) (name, pkgPath string, typ *rtype, tag string, offset uintptr, embedded bool)
func numMethod(t *rtype) int
func methodOf(t *rtype, i int) (name, pkgPath string, typ *rtype)
func numIn(t *rtype) int
func numOut(t *rtype) int
func inOf(t *rtype, i int) *rtype
func outOf(t *rtype, i int) *rtype
func implements(u, t *rtype) bool
func assignable(to, from *rtype) bool
func convertible(to, from *rtype) bool
func pointerTo(t *rtype) *rtype
func sliceOf(t *rtype) *rtype
func mapOf(key, elem *rtype) *rtype
func arrayOf(n int, elem *rtype) *rtype
func chanOf(dir ChanDir, elem *rtype) *rtype
func funcOf(in, out []Type, variadic bool) *rtype
func structOf(fields []StructField) *rtype

func toType(t *rtype) Type {
	if t == nil {
		return nil
	}
	return t
}

func TypeOf(i any) Type {
	if i == nil {
		return nil
	}
	t, _, _ := unpack(i)
	return t
}

func TypeFor[T any]() Type {
	var p *T
	return TypeOf(p).Elem()
}

func PointerTo(t Type) Type { return pointerTo(t.common()) }
func PtrTo(t Type) Type     { return pointerTo(t.common()) }
func SliceOf(t Type) Type   { return sliceOf(t.common()) }

func MapOf(key, elem Type) Type {
	if !key.Comparable() {
		panic("reflect.MapOf: invalid key type " + key.String())
	}
	return mapOf(key.common(), elem.common())
}

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	return arrayOf(length, elem.common())
}

func ChanOf(dir ChanDir, t Type) Type { return chanOf(dir, t.common()) }

func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return funcOf(in, out, variadic)
}

func StructOf(fields []StructField) Type {
	seen := map[string]bool{}
	for i, f := range fields {
		n := strconv.Itoa(i)
		if f.Name == "" {
			panic("reflect.StructOf: field " + n + " has no name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + n + " has no type")
		}
		if c := f.Name[0]; f.PkgPath == "" && (c == '_' || 'a' <= c && c <= 'z') {
			panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
	}
	return structOf(fields)
}

func (t *rtype) common() *rtype   { return t }
func (t *rtype) Align() int       { return typeAlign(t) }
func (t *rtype) Name() string     { return typeName(t) }
func (t *rtype) PkgPath() string  { return typePkgPath(t) }
func (t *rtype) Size() uintptr    { return typeSize(t) }
func (t *rtype) String() string   { return typeString(t) }
func (t *rtype) Kind() Kind       { return typeKind(t) }
func (t *rtype) Comparable() bool { return typeComparable(t) }
func (t *rtype) NumMethod() int   { return numMethod(t) }

// must panics unless t is of kind want.
func (t *rtype) must(method string, want Kind) {
	if k := typeKind(t); k != want {
		panic("reflect: " + method + " of non-" + want.String() + " type " + typeString(t))
	}
}

func (t *rtype) Bits() int {
	if k := typeKind(t); k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + typeString(t))
	}
	return int(typeSize(t)) * 8
}

func (t *rtype) FieldAlign() int { return typeAlign(t) }

// numeric is the zero value of t, to ask whether a number fits.
func (t *rtype) numeric(method, kind string, ok func(Value) bool) Value {
	v := Zero(t)
	if !ok(v) {
		panic("reflect: " + method + " of non-" + kind + " type " + t.String())
	}
	return v
}

func (t *rtype) OverflowInt(x int64) bool {
	return t.numeric("OverflowInt", "int", Value.CanInt).OverflowInt(x)
}

func (t *rtype) OverflowUint(x uint64) bool {
	return t.numeric("OverflowUint", "uint", Value.CanUint).OverflowUint(x)
}

func (t *rtype) OverflowFloat(x float64) bool {
	return t.numeric("OverflowFloat", "float", Value.CanFloat).OverflowFloat(x)
}

func (t *rtype) OverflowComplex(x complex128) bool {
	return t.numeric("OverflowComplex", "complex", Value.CanComplex).OverflowComplex(x)
}

func (t *rtype) ChanDir() ChanDir {
	t.must("ChanDir", Chan)
	return typeDir(t)
}

func (t *rtype) Elem() Type { return elem(t) }

func elem(t *rtype) Type {
	switch typeKind(t) {
	case Array, Chan, Map, Pointer, Slice:
		return typeElem(t)
	}
	panic("reflect: Elem of invalid type" + noElem(t))
}

func (t *rtype) Key() Type {
	t.must("Key", Map)
	return typeKey(t)
}

func (t *rtype) Len() int {
	t.must("Len", Array)
	return typeLen(t)
}

func (t *rtype) NumField() int {
	t.must("NumField", Struct)
	return numField(t)
}

func (t *rtype) Field(i int) StructField {
	t.must("Field", Struct)
	return structField(t, i)
}

func structField(t *rtype, i int) StructField {
	if i < 0 || i >= numField(t) {
		panic("reflect: Field index out of bounds")
	}
	name, pkgPath, typ, tag, offset, embedded := fieldOf(t, i)
	return StructField{name, pkgPath, typ, StructTag(tag), offset, []int{i}, embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	var f StructField
	at := t
	for i, x := range index {
		if i > 0 && at.Kind() == Pointer && typeKind(typeElem(at)) == Struct {
			at = typeElem(at)
		}
		f = at.Field(x)
		at = f.Type.common()
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	t.must("FieldByName", Struct)
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// FieldByNameFunc searches t and then its embedded structs, level by level.
func (t *rtype) FieldByNameFunc(match func(string) bool) (StructField, bool) {
	t.must("FieldByNameFunc", Struct)
	type place struct {
		typ   *rtype
		index []int
	}
	for level := []place{{t, nil}}; len(level) > 0; {
		var next []place
		var found []StructField
		for _, at := range level {
			for i := 0; i < numField(at.typ); i++ {
				f := at.typ.Field(i)
				index := append(append([]int(nil), at.index...), i)
				if match(f.Name) {
					f.Index = index
					found = append(found, f)
				}
				if f.Anonymous {
					inner := f.Type.common()
					if inner.Kind() == Pointer {
						inner = typeElem(inner)
					}
					if inner.Kind() == Struct {
						next = append(next, place{inner, index})
					}
				}
			}
		}
		if len(found) > 0 {
			if len(found) == 1 {
				return found[0], true
			}
			break
		}
		level = next
		if len(level) > 1000 {
			break
		}
	}
	return StructField{}, false
}

func (t *rtype) Method(i int) Method {
	if i < 0 || i >= numMethod(t) {
		panic("reflect: Method index out of range")
	}
	name, pkgPath, typ := methodOf(t, i)
	m := Method{Name: name, PkgPath: pkgPath, Type: typ, Index: i}
	if typeKind(t) == Interface {
		return m
	}
	in, out := []Type{t}, []Type{}
	for j := range numIn(typ) {
		in = append(in, inOf(typ, j))
	}
	for j := range numOut(typ) {
		out = append(out, outOf(typ, j))
	}
	m.Type = funcOf(in, out, typeVariadic(typ))
	fn, _ := methodFunc(t, nil, i)
	m.Func = Value{m.Type.common(), fn, flag(Func)}
	return m
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	for i := 0; i < numMethod(t); i++ {
		if n, _, _ := methodOf(t, i); n == name {
			return t.Method(i), true
		}
	}
	return Method{}, false
}

func (t *rtype) IsVariadic() bool {
	t.must("IsVariadic", Func)
	return typeVariadic(t)
}

func (t *rtype) NumIn() int {
	t.must("NumIn", Func)
	return numIn(t)
}

func (t *rtype) NumOut() int {
	t.must("NumOut", Func)
	return numOut(t)
}

func (t *rtype) In(i int) Type {
	t.must("In", Func)
	_ = make([]struct{}, numIn(t))[i]
	return inOf(t, i)
}

func (t *rtype) Out(i int) Type {
	t.must("Out", Func)
	_ = make([]struct{}, numOut(t))[i]
	return outOf(t, i)
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(u.common(), t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return convertible(u.common(), t)
}

// StructTag is the string after a field: key:"value" pairs by convention.
type StructTag string

func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for rest := string(tag); ; {
		for rest != "" && rest[0] == ' ' {
			rest = rest[1:]
		}
		n := 0
		for n < len(rest) && rest[n] > ' ' && rest[n] != ':' && rest[n] != '"' && rest[n] != 0x7f {
			n++
		}
		if n == 0 || n+1 >= len(rest) || rest[n] != ':' || rest[n+1] != '"' {
			return "", false
		}
		name := rest[:n]
		quoted, err := strconv.QuotedPrefix(rest[n+1:])
		if err != nil {
			return "", false
		}
		rest = rest[n+1+len(quoted):]
		if name == key {
			value, err = strconv.Unquote(quoted)
			return value, err == nil
		}
	}
}
