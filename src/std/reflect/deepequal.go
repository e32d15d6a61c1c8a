// Deep equality.
package reflect

// visit is a comparison under way: meeting it again means that the values are equal as far as they have been seen.
type visit struct {
	a, b uintptr
	typ  *rtype
}

func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	if a.typ != b.typ {
		return false
	}
	return deepValueEqual(a, b, make(map[visit]bool))
}

// seen marks the pair of references as being compared; references compare in either order.
func seen(v1, v2 Value, visited map[visit]bool) bool {
	a, b := v1.Pointer(), v2.Pointer()
	if a > b {
		a, b = b, a
	}
	v := visit{a, b, v1.typ}
	if visited[v] {
		return true
	}
	visited[v] = true
	return false
}

func deepValueEqual(v1, v2 Value, visited map[visit]bool) bool {
	if !v1.IsValid() || !v2.IsValid() {
		return v1.IsValid() == v2.IsValid()
	}
	if v1.typ != v2.typ {
		return false
	}
	switch v1.Kind() {
	case Array:
		for i := 0; i < v1.Len(); i++ {
			if !deepValueEqual(v1.Index(i), v2.Index(i), visited) {
				return false
			}
		}
		return true
	case Slice:
		if v1.IsNil() != v2.IsNil() || v1.Len() != v2.Len() {
			return false
		}
		if v1.Pointer() == v2.Pointer() || v1.Len() > 0 && seen(v1, v2, visited) {
			return true
		}
		for i := 0; i < v1.Len(); i++ {
			if !deepValueEqual(v1.Index(i), v2.Index(i), visited) {
				return false
			}
		}
		return true
	case Interface:
		if v1.IsNil() || v2.IsNil() {
			return v1.IsNil() == v2.IsNil()
		}
		return deepValueEqual(v1.Elem(), v2.Elem(), visited)
	case Pointer:
		if v1.Pointer() == v2.Pointer() {
			return true
		}
		if v1.IsNil() || v2.IsNil() {
			return false
		}
		return seen(v1, v2, visited) || deepValueEqual(v1.Elem(), v2.Elem(), visited)
	case Struct:
		for i := 0; i < v1.NumField(); i++ {
			if !deepValueEqual(v1.Field(i), v2.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		if v1.IsNil() != v2.IsNil() || v1.Len() != v2.Len() {
			return false
		}
		if v1.Pointer() == v2.Pointer() || seen(v1, v2, visited) {
			return true
		}
		if keysFirst {
			for _, key := range v1.MapKeys() {
				elem, other := v1.MapIndex(key), v2.MapIndex(key)
				if !elem.IsValid() || !other.IsValid() || !deepValueEqual(elem, other, visited) {
					return false
				}
			}
			return true
		}
		for iter := v1.MapRange(); iter.Next(); {
			other := v2.MapIndex(iter.Key())
			if !other.IsValid() || !deepValueEqual(iter.Value(), other, visited) {
				return false
			}
		}
		return true
	case Func:
		return v1.IsNil() && v2.IsNil()
	}
	return equalWords(v1.typ, v1.word(), v2.word())
}
