// Maps: every operation is the machine's own, with its checks and its points at which another goroutine gets in.
package reflect

import "unsafe"

func mapaccess(t *rtype, m, key unsafe.Pointer) (elem unsafe.Pointer, ok bool)
func mapassign(t *rtype, m, key, elem unsafe.Pointer)
func mapdelete(t *rtype, m, key unsafe.Pointer)
func iterStart(t *rtype, m unsafe.Pointer) unsafe.Pointer
func iterNext(iter unsafe.Pointer) (more bool, key, elem unsafe.Pointer)

// hiter is an iteration of the machine with what its last step found.
type hiter struct {
	iter      unsafe.Pointer
	key, elem unsafe.Pointer
	more      bool
}

func mapIterStart(t *rtype, m unsafe.Pointer, it *hiter) {
	it.iter = iterStart(t, m)
	it.more, it.key, it.elem = iterNext(it.iter)
}

func mapIterNext(it *hiter) {
	it.more, it.key, it.elem = iterNext(it.iter)
}

// MapIter ranges over a map.
type MapIter struct {
	m     Value
	hiter hiter
}

func (v Value) MapRange() *MapIter {
	v.is(Map, "MapRange")
	return &MapIter{m: v}
}

func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.hiter.iter == nil {
		mapIterStart(iter.m.typ, iter.m.word(), &iter.hiter)
	} else {
		if !iter.hiter.more {
			panic("MapIter.Next called on exhausted iterator")
		}
		mapIterNext(&iter.hiter)
	}
	return iter.hiter.more
}

func (iter *MapIter) check(method string) {
	if iter.hiter.iter == nil {
		panic("MapIter." + method + " called before Next")
	}
	if !iter.hiter.more {
		panic("MapIter." + method + " called on exhausted iterator")
	}
}

func (iter *MapIter) Key() Value {
	iter.check("Key")
	t := typeKey(iter.m.typ)
	return Value{t, iter.hiter.key, iter.m.flag&flagRO | flag(typeKind(t))}
}

func (iter *MapIter) Value() Value {
	iter.check("Value")
	t := typeElem(iter.m.typ)
	return Value{t, iter.hiter.elem, iter.m.flag&flagRO | flag(typeKind(t))}
}

func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.is(Map, "MapRange")
	}
	iter.m = v
	iter.hiter = hiter{}
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
