package atomic

// Value holds a value of one type, chosen by the first Store.
type Value struct {
	v any
}

// The natives read and write the interface as one word.

func loadValue(addr *any) any

func swapValue(addr *any, new any) (old any)

// replaceValue stores new if the content is still the very interface that was loaded.
func replaceValue(addr *any, loaded, new any) bool

func sameType(a, b any) bool

func (v *Value) Load() (val any) {
	return loadValue(&v.v)
}

func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	if old := loadValue(&v.v); old != nil && !sameType(old, val) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	swapValue(&v.v, val)
}

func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	if old := loadValue(&v.v); old != nil && !sameType(old, new) {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	return swapValue(&v.v, new)
}

func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !sameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	for {
		loaded := loadValue(&v.v)
		if loaded != nil && !sameType(loaded, new) {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		}
		if loaded != old {
			return false
		}
		if replaceValue(&v.v, loaded, new) {
			return true
		}
	}
}
