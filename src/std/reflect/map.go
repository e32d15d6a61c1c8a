// Maps: every operation is the machine's own, with its checks and its points at which another goroutine gets in.
package reflect

import (
	"internal/runtime/maps"
	"unsafe"
)

// at is the element's place.
func mapaccess(t *rtype, m, key unsafe.Pointer) (elem, at unsafe.Pointer, ok bool)
func mapaccess_faststr(t *rtype, m unsafe.Pointer, key string) (elem, at unsafe.Pointer, ok bool)
func mapassign0(t *rtype, m, key, elem unsafe.Pointer)
func mapassign_faststr0(t *rtype, m unsafe.Pointer, key string, elem unsafe.Pointer)
func mapdelete(t *rtype, m, key unsafe.Pointer)
func mapdelete_faststr(t *rtype, m unsafe.Pointer, key string)

func mapassign(t *rtype, m, key, elem unsafe.Pointer) {
	mapassign0(t, m, key, elem)
}

func mapassign_faststr(t *rtype, m unsafe.Pointer, key string, elem unsafe.Pointer) {
	mapassign_faststr0(t, m, key, elem)
}

// fast says whether gc has functions of their own for maps of type t: their keys are strings.
func fast(t *rtype) bool

// copyVal takes an element, which lies at the place at.
func copyVal(elem, at unsafe.Pointer) unsafe.Pointer {
	readElem(at)
	return elem
}

// readElem tells the race detector that the element is copied.
func readElem(at unsafe.Pointer)

// MapIter ranges over a map.
type MapIter struct {
	m     Value
	hiter maps.Iter
}

func (v Value) MapRange() *MapIter {
	if v.Kind() != Map {
		v.panicNotMap()
	}
	return &MapIter{m: v}
}

func (v Value) panicNotMap() { v.is(Map, "MapRange") }

func (iter *MapIter) check(method string) {
	if !iter.hiter.Initialized() {
		panic("MapIter." + method + " called before Next")
	}
	if !iter.hiter.More() {
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

func (iter *MapIter) Key() Value {
	iter.check("Key")
	t := typeKey(iter.m.typ)
	return Value{t, iter.hiter.Key(), iter.m.flag&flagRO | flag(typeKind(t))}
}

func (iter *MapIter) Value() Value {
	iter.check("Value")
	t := typeElem(iter.m.typ)
	return Value{t, copyVal(iter.hiter.Elem(), iter.hiter.Place()), iter.m.flag&flagRO | flag(typeKind(t))}
}

func (v Value) SetIterKey(iter *MapIter) { v.setFrom(iter, "SetIterKey", iter.Key) }

func (v Value) SetIterValue(iter *MapIter) { v.setFrom(iter, "SetIterValue", iter.Value) }

func (v Value) setFrom(iter *MapIter, method string, current func() Value) {
	if !iter.hiter.Initialized() {
		panic("reflect: Value." + method + " called before Next")
	}
	if !iter.hiter.More() {
		panic("reflect: Value." + method + " called on exhausted iterator")
	}
	v.mustBeAssignable(method)
	iter.m.mustBeExported(method)
	store(v.typ, v.ptr, current().assignTo("reflect.MapIter.Set"+method[len("SetIter"):], v.typ).ptr)
}

func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.is(Map, "MapRange")
	}
	iter.m = v
	iter.hiter = maps.Iter{}
}

func (v Value) MapKeys() []Value {
	v.is(Map, "MapKeys")
	keys := make([]Value, 0, lenOf(v.typ, v.word()))
	for iter := v.MapRange(); iter.Next(); {
		keys = append(keys, iter.Key())
	}
	return keys
}

func (v Value) MapIndex(key Value) Value {
	v.is(Map, "MapIndex")
	k := key.assignTo("reflect.Value.MapIndex", typeKey(v.typ)).ptr
	var elem, at unsafe.Pointer
	var ok bool
	if fast(v.typ) {
		elem, at, ok = mapaccess_faststr(v.typ, v.word(), asString(k))
	} else {
		elem, at, ok = mapaccess(v.typ, v.word(), k)
	}
	if !ok {
		return Value{}
	}
	t := typeElem(v.typ)
	ro := flag(0)
	if (v.flag|key.flag)&flagRO != 0 {
		ro = flagStickyRO
	}
	return Value{t, copyVal(elem, at), ro | flag(typeKind(t))}
}

func (v Value) SetMapIndex(key, elem Value) {
	v.is(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	k := key.assignTo("reflect.Value.SetMapIndex", typeKey(v.typ)).ptr
	if elem.flag == 0 {
		if fast(v.typ) {
			mapdelete_faststr(v.typ, v.word(), asString(k))
		} else {
			mapdelete(v.typ, v.word(), k)
		}
		return
	}
	elem.mustBeExported("SetMapIndex")
	e := elem.assignTo("reflect.Value.SetMapIndex", typeElem(v.typ)).ptr
	if fast(v.typ) {
		mapassign_faststr(v.typ, v.word(), asString(k), e)
	} else {
		mapassign(v.typ, v.word(), k, e)
	}
}

// mapclear is clear(m).
func mapclear(t *rtype, m unsafe.Pointer)

func (v Value) Clear() {
	switch v.Kind() {
	case Slice:
		for i := range v.Len() {
			v.Index(i).SetZero()
		}
	case Map:
		mapclear(v.typ, v.word())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.Kind()})
	}
}
