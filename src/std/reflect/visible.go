// Fields that a struct's selectors reach.
package reflect

// VisibleFields gives the fields of a struct that can be named, those of embedded structs after the struct, in their order.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var out []StructField
	var walk func(t Type, index []int, above []Type)
	walk = func(at Type, index []int, above []Type) {
		for _, seen := range above {
			if seen == at {
				return
			}
		}
		above = append(above[:len(above):len(above)], at)
		for i := range at.NumField() {
			f := at.Field(i)
			f.Index = append(index[:len(index):len(index)], i)
			if named, ok := t.FieldByName(f.Name); ok && sameIndex(named.Index, f.Index) {
				out = append(out, f)
			}
			if !f.Anonymous {
				continue
			}
			inner := f.Type
			if inner.Kind() == Pointer {
				inner = inner.Elem()
			}
			if inner.Kind() == Struct {
				walk(inner, f.Index, above)
			}
		}
	}
	walk(t, nil, nil)
	return out
}

func sameIndex(a, b []int) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
