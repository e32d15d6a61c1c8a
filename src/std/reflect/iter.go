// Values and types to range over.
package reflect

import "iter"

// sequence tells whether t is func(yield func(n values) bool), unnamed results and all.
func (t *rtype) sequence(n int) bool {
	if typeKind(t) != Func || numIn(t) != 1 || numOut(t) != 0 {
		return false
	}
	y := inOf(t, 0)
	return typeKind(y) == Func && numIn(y) == n && numOut(y) == 1 && typeKind(outOf(y, 0)) == Bool
}

func (t *rtype) CanSeq() bool {
	switch k := typeKind(t); k {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Chan:
		return true
	case Func:
		return t.sequence(1)
	default:
		return t.indexed() || k == Map
	}
}

func (t *rtype) CanSeq2() bool { return t.sequence(2) || t.indexed() || typeKind(t) == Map }

// indexed: array, slice, string or pointer to array.
func (t *rtype) indexed() bool {
	switch typeKind(t) {
	case Array, Slice, String:
		return true
	case Pointer:
		return typeKind(typeElem(t)) == Array
	}
	return false
}

func (v Value) Seq() iter.Seq[Value] {
	if v.Kind() == Func && v.Type().common().sequence(1) {
		return func(yield func(Value) bool) {
			v.Call([]Value{MakeFunc(v.Type().In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0]))} })})
		}
	}
	switch k := v.Kind(); {
	case v.CanInt():
		return count(v.Type(), v.Int())
	case v.CanUint():
		return count(v.Type(), v.Uint())
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next() && yield(it.Key()); {
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok && yield(x); x, ok = v.Recv() {
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case v.flag != 0 && v.typ.indexed():
		return count(TypeFor[int](), int64(v.Len()))
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// count yields 0 to n-1 as values of type t.
func count[N int64 | uint64](t Type, n N) iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for i := N(0); i < n && yield(ValueOf(i).Convert(t)); i++ {
		}
	}
}

func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.Kind() == Func && v.Type().common().sequence(2) {
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{MakeFunc(v.Type().In(0), func(in []Value) []Value { return []Value{ValueOf(yield(in[0], in[1]))} })})
		}
	}
	switch k := v.Kind(); {
	case k == Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next() && yield(it.Key(), it.Value()); {
			}
		}
	case k == String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case v.flag != 0 && v.typ.indexed():
		return func(yield func(Value, Value) bool) {
			elems := Indirect(v)
			for i := 0; i < v.Len() && yield(ValueOf(i), elems.Index(i)); i++ {
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}

func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return func(yield func(StructField, Value) bool) {
		for i := 0; i < v.NumField() && yield(t.Field(i), v.Field(i)); i++ {
		}
	}
}

func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := 0; i < v.NumMethod() && yield(t.Method(i), v.Method(i)); i++ {
		}
	}
}

// each yields get(0) to get(n-1).
func each[T any](n int, get func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 0; i < n && yield(get(i)); i++ {
		}
	}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	if typeKind(t) != Struct {
		panic("reflect: Fields of non-struct type " + t.String())
	}
	return each(t.NumField(), t.Field)
}

func (t *rtype) Methods() iter.Seq[Method] { return each(t.NumMethod(), t.Method) }

func (t *rtype) Ins() iter.Seq[Type] {
	if typeKind(t) != Func {
		panic("reflect: Ins of non-func type " + t.String())
	}
	return each(t.NumIn(), t.In)
}

func (t *rtype) Outs() iter.Seq[Type] {
	if typeKind(t) != Func {
		panic("reflect: Outs of non-func type " + t.String())
	}
	return each(t.NumOut(), t.Out)
}
