// Maps: every operation is the machine's own, with its checks and its points at which another goroutine gets in.
package reflect

import (
	"internal/runtime/maps"
	"unsafe"
)

func mapaccess(t *rtype, m, key unsafe.Pointer) (elem unsafe.Pointer, ok bool)
func mapassign0(t *rtype, m, key, elem unsafe.Pointer)
func mapdelete(t *rtype, m, key unsafe.Pointer)

func mapassign(t *rtype, m, key, elem unsafe.Pointer) {
	mapassign0(t, m, key, elem)
}

// MapIter ranges over a map.
type MapIter struct {
	m     Value
	hiter maps.Iter
}

func (v Value) MapRange() *MapIter {
	v.is(Map, "MapRange")
	return &MapIter{m: v}
}

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
	return Value{t, copyVal(&iter.hiter), iter.m.flag&flagRO | flag(typeKind(t))}
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

// copyVal takes the element that the iterator stands at.
func copyVal(it *maps.Iter) unsafe.Pointer {
	it.Read()
	return it.Elem()
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
	keys := make([]Value, 0, v.Len())
	for iter := v.MapRange(); iter.Next(); {
		keys = append(keys, iter.Key())
	}
	return keys
}

func (v Value) MapIndex(key Value) Value {
	v.is(Map, "MapIndex")
	elem, ok := mapaccess(v.typ, v.word(), key.assignTo("reflect.Value.MapIndex", typeKey(v.typ)).ptr)
	if !ok {
		return Value{}
	}
	t := typeElem(v.typ)
	ro := flag(0)
	if (v.flag|key.flag)&flagRO != 0 {
		ro = flagStickyRO
	}
	return Value{t, elem, ro | flag(typeKind(t))}
}

func (v Value) SetMapIndex(key, elem Value) {
	v.is(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	k := key.assignTo("reflect.Value.SetMapIndex", typeKey(v.typ)).ptr
	if elem.flag == 0 {
		mapdelete(v.typ, v.word(), k)
		return
	}
	elem.mustBeExported("SetMapIndex")
	mapassign(v.typ, v.word(), k, elem.assignTo("reflect.Value.SetMapIndex", typeElem(v.typ)).ptr)
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
