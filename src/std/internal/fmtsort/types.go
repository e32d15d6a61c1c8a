package fmtsort

import "reflect"

// compareTypes orders types as the linker lays out what describes them: by size first, as far as what can be a key goes.
func compareTypes(a, b reflect.Type) int {
	if a == b {
		return 0
	}
	if c := descriptorBytes(a) - descriptorBytes(b); c != 0 {
		return c
	}
	return sameSize(a, b)
}

const word = 8

// descriptorBytes is the size of a type's descriptor on a 64-bit machine.
func descriptorBytes(t reflect.Type) int {
	bytes := 6 * word
	switch t.Kind() {
	case reflect.Pointer:
		bytes += word
	case reflect.Chan:
		bytes += 2 * word
	case reflect.Array:
		bytes += 3 * word
	case reflect.Struct:
		bytes += (4 + 3*t.NumField()) * word
	}
	if t.Name() != "" {
		bytes += (2 + 2*t.NumMethod()) * word
	}
	return bytes
}
