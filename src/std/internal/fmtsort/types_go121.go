//go:build go1.21

package fmtsort

import "reflect"

// sameSize: descriptors of one size are package by package, the program's first, and what has no name of its own comes last.
func sameSize(a, b reflect.Type) int {
	if c := group(a) - group(b); c != 0 {
		return c
	}
	if group(a) == predeclared {
		va, vb := reflect.ValueOf(a).Pointer(), reflect.ValueOf(b).Pointer()
		return order(va < vb, va > vb)
	}
	return order(a.String() < b.String(), a.String() > b.String())
}

const predeclared = 1

func group(t reflect.Type) int {
	if t.Kind() == reflect.Pointer && t.Name() == "" {
		return group(t.Elem())
	}
	switch {
	case t.PkgPath() == "main":
		return 0
	case t.Name() == "":
		return 3
	case t.PkgPath() == "":
		return predeclared
	}
	return 2
}
