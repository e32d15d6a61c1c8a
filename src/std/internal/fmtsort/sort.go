// Package fmtsort: the order in which fmt prints maps. The whole map is read before anything is printed.
package fmtsort

import "reflect"

// Pair is one entry of a map.
type Pair struct {
	Key, Value reflect.Value
}

// SortedMap is in order of its keys.
type SortedMap []Pair

// mergeSort is stable; room is as long as s.
func mergeSort(s, room SortedMap) {
	if len(s) < 2 {
		return
	}
	middle := len(s) / 2
	mergeSort(s[:middle], room[:middle])
	mergeSort(s[middle:], room[middle:])
	copy(room, s)
	left, right := 0, middle
	for i := range s {
		if right == len(s) || left < middle && compare(room[left].Key, room[right].Key) <= 0 {
			s[i] = room[left]
			left++
		} else {
			s[i] = room[right]
			right++
		}
	}
}

func order(less, more bool) int {
	switch {
	case less:
		return -1
	case more:
		return 1
	}
	return 0
}

// nilFirst orders a nil before everything; decided is false when neither is nil.
func nilFirst(a, b reflect.Value) (c int, decided bool) {
	if a.IsNil() || b.IsNil() {
		return order(a.IsNil() && !b.IsNil(), !a.IsNil()), true
	}
	return 0, false
}

// compare orders two values of one type: numbers and strings naturally (NaN first), false before true, structs and arrays element by
// element, pointers and channels by address, interfaces by type and then by value. Other types cannot be keys.
func compare(a, b reflect.Value) int {
	if a.Type() != b.Type() {
		return -1
	}
	switch a.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return order(a.Int() < b.Int(), a.Int() > b.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return order(a.Uint() < b.Uint(), a.Uint() > b.Uint())
	case reflect.String:
		return order(a.String() < b.String(), a.String() > b.String())
	case reflect.Float32, reflect.Float64:
		return compareFloats(a.Float(), b.Float())
	case reflect.Complex64, reflect.Complex128:
		if c := compareFloats(real(a.Complex()), real(b.Complex())); c != 0 {
			return c
		}
		return compareFloats(imag(a.Complex()), imag(b.Complex()))
	case reflect.Bool:
		return order(!a.Bool() && b.Bool(), a.Bool() && !b.Bool())
	case reflect.Pointer, reflect.UnsafePointer:
		return order(a.Pointer() < b.Pointer(), a.Pointer() > b.Pointer())
	case reflect.Chan:
		if c, decided := nilFirst(a, b); decided {
			return c
		}
		return order(a.Pointer() < b.Pointer(), a.Pointer() > b.Pointer())
	case reflect.Struct:
		for i := 0; i < a.NumField(); i++ {
			if c := compare(a.Field(i), b.Field(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Array:
		for i := 0; i < a.Len(); i++ {
			if c := compare(a.Index(i), b.Index(i)); c != 0 {
				return c
			}
		}
		return 0
	case reflect.Interface:
		if c, decided := nilFirst(a, b); decided {
			return c
		}
		if c := compareTypes(a.Elem().Type(), b.Elem().Type()); c != 0 {
			return c
		}
		return compare(a.Elem(), b.Elem())
	}
	panic("bad type in compare: " + a.Type().String())
}

func compareFloats(a, b float64) int {
	switch {
	case a != a:
		return order(b == b, false)
	case b != b:
		return 1
	}
	return order(a < b, a > b)
}
