//go:build !go1.12

package fmtsort

import "reflect"

// Sort keeps the order in which an iteration finds the keys, and looks each up afterwards.
func Sort(mapValue reflect.Value) SortedMap {
	if mapValue.Type().Kind() != reflect.Map {
		return nil
	}
	keys := mapValue.MapKeys()
	found := make(SortedMap, len(keys))
	for i, key := range keys {
		found[i] = Pair{key, mapValue.MapIndex(key)}
	}
	return found
}
