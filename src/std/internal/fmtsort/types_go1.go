//go:build !go1.21

package fmtsort

import "reflect"

// sameSize: descriptors of one size were in order of their types' names.
func sameSize(a, b reflect.Type) int { return order(a.String() < b.String(), a.String() > b.String()) }
