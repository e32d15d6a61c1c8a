// Making values, slicing and growing them, calling functions.
package reflect

import "unsafe"

// zeroWord is a fresh zero value, newPlace the place of one.
func zeroWord(t *rtype) unsafe.Pointer
func newPlace(t *rtype) unsafe.Pointer
func makeSlice(t *rtype, len, cap int) unsafe.Pointer
func makeMap(t *rtype, n int) unsafe.Pointer
func slice(t *rtype, ptr unsafe.Pointer, i, j, k int) unsafe.Pointer
func arraySlice(t *rtype, ptr unsafe.Pointer, i, j, k int) unsafe.Pointer
func copyElems(t *rtype, dst, src unsafe.Pointer) int

func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	return Value{t, zeroWord(t), flag(typeKind(t))}
}

func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{pointerTo(t), newPlace(t), flag(Pointer)}
}

func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	return Value{t, makeSlice(t, len, cap), flag(Slice)}
}

func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, makeMap(t, n), flag(Map)}
}

func (v Value) Slice(i, j int) Value {
	switch v.Kind() {
	case Slice:
		s := v.word()
		limit := capOf(v.typ, s)
		if i < 0 || j < i || j > limit {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		return Value{v.typ, slice(v.typ, s, i, j, limit), v.flag&flagRO | flag(Slice)}
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice: slice of unaddressable array")
		}
		limit := typeLen(v.typ)
		if i < 0 || j < i || j > limit {
			panic("reflect.Value.Slice: slice index out of bounds")
		}
		return Value{sliceOf(typeElem(v.typ)), arraySlice(v.typ, v.ptr, i, j, limit), v.flag&flagRO | flag(Slice)}
	case String:
		s := asString(v.word())
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		return Value{v.typ, fromString(s[i:j]), v.flag&flagRO | flag(String)}
	}
	v.bad("Slice")
	return Value{}
}

func (v Value) Slice3(i, j, k int) Value {
	limit := 0
	switch v.Kind() {
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		limit = typeLen(v.typ)
	case Slice:
		limit = capOf(v.typ, v.word())
	default:
		v.bad("Slice3")
	}
	if i < 0 || j < i || k < j || k > limit {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	if v.Kind() == Array {
		return Value{sliceOf(typeElem(v.typ)), arraySlice(v.typ, v.ptr, i, j, k), v.flag&flagRO | flag(Slice)}
	}
	return Value{v.typ, slice(v.typ, v.word(), i, j, k), v.flag&flagRO | flag(Slice)}
}

func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.is(Slice, "SetLen")
	s := v.word()
	limit := capOf(v.typ, s)
	if uint(n) > uint(limit) {
		panic("reflect: slice length out of range in SetLen")
	}
	store(v.typ, v.ptr, slice(v.typ, s, 0, n, limit))
}

// grown is s with room for n more elements.
func grown(s Value, n int) Value {
	need := s.Len() + n
	if need <= s.Cap() {
		return s
	}
	t := MakeSlice(s.typ, s.Len(), max(need, 2*s.Cap()))
	copyElems(s.typ, t.ptr, s.word())
	return t
}

// Grow makes room for n more elements.
func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.is(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	if g := grown(v, n); g.ptr != v.ptr {
		store(v.typ, v.ptr, g.word())
	}
}

func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.is(Slice, "SetCap")
	s := v.word()
	if n < lenOf(v.typ, s) || n > capOf(v.typ, s) {
		panic("reflect: slice capacity out of range in SetCap")
	}
	store(v.typ, v.ptr, slice(v.typ, s, 0, lenOf(v.typ, s), n))
}

func Append(s Value, x ...Value) Value {
	s.mustBeExported("Append")
	s.is(Slice, "Append")
	n := s.Len()
	s = grown(s, len(x)).Slice(0, n+len(x))
	for i, e := range x {
		s.Index(n + i).Set(e)
	}
	return s
}

func AppendSlice(s, t Value) Value {
	n := s.Len()
	s = grown(s, t.Len()).Slice(0, n+t.Len())
	Copy(s.Slice(n, s.Len()), t)
	return s
}

// Copy copies elements of src, also those of an array or the bytes of a string, until one of them has no more.
func Copy(dst, src Value) int {
	if k := dst.Kind(); k != Slice && k != Array {
		panic(&ValueError{"reflect.Copy", k})
	}
	if dst.Kind() == Array && !dst.CanAddr() {
		panic("reflect: unknown method using unaddressable value")
	}
	dst.mustBeExported("Copy")
	elem := dst.Type().Elem()
	text := src.Kind() == String && elem.Kind() == Uint8
	if k := src.Kind(); !text && k != Slice && k != Array {
		panic(&ValueError{"reflect.Copy", k})
	}
	src.mustBeExported("Copy")
	if dst.Kind() == Array {
		dst = dst.Slice(0, dst.Len())
	}
	if text {
		return Copy(dst, ValueOf([]byte(src.String())).Convert(dst.Type()))
	}
	if from := src.Type().Elem(); from != elem {
		panic("reflect.Copy: " + elem.String() + " != " + from.String())
	}
	if src.Kind() == Array {
		if !src.CanAddr() {
			held := New(src.Type()).Elem()
			held.Set(src)
			src = held
		}
		src = src.Slice(0, src.Len())
	}
	return copyElems(dst.typ, dst.word(), src.word())
}

// Swapper exchanges elements of the slice it was made for.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	t, s := v.typ, v.word()
	n := v.Len()
	return func(i, j int) {
		if uint(i) >= uint(n) || uint(j) >= uint(n) {
			panic("reflect: slice index out of range")
		}
		swapElems(t, s, i, j)
	}
}

func swapElems(t *rtype, s unsafe.Pointer, i, j int)

// call passes the words args to fn and gathers its nout results; words is the type of such a slice.
func call(fn unsafe.Pointer, args []unsafe.Pointer, nout int, words *rtype) []unsafe.Pointer
func methodFunc(t *rtype, word unsafe.Pointer, i int) (fn, receiver unsafe.Pointer)

// Call calls the function v with arguments in.
func (v Value) Call(in []Value) []Value {
	v.is(Func, "Call")
	v.mustBeExported("Call")
	return v.call("Call", in)
}

func (v Value) CallSlice(in []Value) []Value {
	v.is(Func, "CallSlice")
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	t := v.Type().common()
	fn := v.ptr
	var args []unsafe.Pointer
	if v.flag&flagMethod != 0 {
		var receiver unsafe.Pointer
		fn, receiver = methodFunc(v.typ, v.ptr, int(v.flag>>flagMethodShift))
		args = append(args, receiver)
	} else {
		fn = v.word()
		if fn == nil {
			panic("reflect.Value.Call: call of nil function")
		}
	}
	for i, x := range arguments(t, op, in) {
		args = append(args, x.assignTo("reflect.Value.Call", inOf(t, i)).ptr)
	}
	out := call(fn, args, numOut(t), TypeOf(args).common())
	results := make([]Value, len(out))
	for i, word := range out {
		r := outOf(t, i)
		results[i] = Value{r, word, flag(typeKind(r))}
	}
	return results
}

// arguments is what a function of type t gets: in, with those that Call has for a variadic parameter in a slice.
func arguments(t *rtype, op string, in []Value) []Value {
	n := numIn(t)
	named := n
	if op == "CallSlice" {
		if !typeVariadic(t) {
			panic("reflect: CallSlice of non-variadic function")
		}
	} else if typeVariadic(t) {
		named--
	}
	if len(in) < named {
		panic("reflect: " + op + " with too few input arguments")
	}
	if named == n && len(in) > n {
		panic("reflect: " + op + " with too many input arguments")
	}
	for _, x := range in {
		if x.flag == 0 {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i, x := range in[:named] {
		if to := inOf(t, i); !x.Type().AssignableTo(to) {
			panic("reflect: " + op + " using " + x.Type().String() + " as type " + to.String())
		}
	}
	for _, x := range in {
		x.mustBeExported("Call")
	}
	if named == n {
		return in
	}
	rest := MakeSlice(inOf(t, named), len(in)-named, len(in)-named)
	elem := inOf(t, named).Elem()
	for i, x := range in[named:] {
		if !x.Type().AssignableTo(elem) {
			panic("reflect: cannot use " + x.Type().String() + " as type " + elem.String() + " in " + op)
		}
		rest.Index(i).Set(x)
	}
	return append(in[:named:named], rest)
}

// makeFunc is a function of type t: values makes Values of its arguments, fn gets them, and results makes words of what fn returns.
func makeFunc(t *rtype, fn func([]Value) []Value, values func(*rtype, []unsafe.Pointer) []Value, results func(*rtype, []Value) []unsafe.Pointer, words *rtype) unsafe.Pointer

func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.common()
	return Value{t, makeFunc(t, fn, argumentValues, resultWords, TypeOf([]unsafe.Pointer(nil)).common()), flag(Func)}
}

func argumentValues(t *rtype, words []unsafe.Pointer) []Value {
	in := make([]Value, len(words))
	for i, word := range words {
		p := inOf(t, i)
		in[i] = Value{p, word, flag(typeKind(p))}
	}
	return in
}

func resultWords(t *rtype, out []Value) []unsafe.Pointer {
	if len(out) != numOut(t) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	words := make([]unsafe.Pointer, len(out))
	for i, v := range out {
		if v.typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if v.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		words[i] = v.assignTo("reflect.MakeFunc", outOf(t, i)).ptr
	}
	return words
}

func boundMethod(t *rtype, word unsafe.Pointer, i int) unsafe.Pointer

// bound is a method value as a plain function.
func (v Value) bound() Value {
	return Value{v.Type().common(), boundMethod(v.typ, v.ptr, int(v.flag>>flagMethodShift)), v.flag&flagRO | flag(Func)}
}

// Convert is v as a value of type t.
func (v Value) CanConvert(t Type) bool { return v.Type().ConvertibleTo(t) }

func (v Value) Convert(t Type) Value {
	to := t.common()
	if !convertible(to, v.typ) {
		panic("reflect.Value.Convert: value of type " + typeString(v.typ) + " cannot be converted to type " + typeString(to))
	}
	switch typeKind(to) {
	case Interface:
		return v.assignTo("reflect.Value.Convert", to)
	case Int, Int8, Int16, Int32, Int64:
		r := New(t).Elem()
		switch {
		case v.CanInt():
			r.SetInt(v.Int())
		case v.CanUint():
			r.SetInt(int64(v.Uint()))
		default:
			r.SetInt(int64(v.Float()))
		}
		return Value{to, r.word(), v.flag&flagRO | flag(r.Kind())}
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		r := New(t).Elem()
		switch {
		case v.CanInt():
			r.SetUint(uint64(v.Int()))
		case v.CanUint():
			r.SetUint(v.Uint())
		default:
			r.SetUint(uint64(v.Float()))
		}
		return Value{to, r.word(), v.flag&flagRO | flag(r.Kind())}
	case Float32, Float64:
		r := New(t).Elem()
		switch {
		case v.CanInt():
			r.SetFloat(float64(v.Int()))
		case v.CanUint():
			r.SetFloat(float64(v.Uint()))
		default:
			r.SetFloat(v.Float())
		}
		return Value{to, r.word(), v.flag&flagRO | flag(r.Kind())}
	case Complex64, Complex128:
		r := New(t).Elem()
		r.SetComplex(v.Complex())
		return Value{to, r.word(), v.flag&flagRO | flag(r.Kind())}
	case String:
		s := ""
		switch {
		case v.CanInt():
			s = string(rune(v.Int()))
		case v.CanUint():
			s = string(rune(v.Uint()))
		case v.Kind() == Slice && typeKind(typeElem(v.typ)) == Uint8:
			s = string(asBytes(v.word()))
		case v.Kind() == Slice:
			for i := 0; i < v.Len(); i++ {
				s += string(rune(v.Index(i).Int()))
			}
		default:
			s = v.String()
		}
		return Value{to, fromString(s), v.flag&flagRO | flag(String)}
	case Slice:
		if v.Kind() == String {
			if typeKind(typeElem(to)) == Uint8 {
				return Value{to, fromBytes([]byte(v.String())), v.flag&flagRO | flag(Slice)}
			}
			runes := MakeSlice(t, 0, 0)
			for _, r := range v.String() {
				runes = Append(runes, ValueOf(r).Convert(t.Elem()))
			}
			return runes
		}
	}
	return Value{to, v.word(), v.flag&flagRO | flag(typeKind(to))}
}
