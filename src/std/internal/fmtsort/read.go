//go:build go1.13

package fmtsort

import "reflect"

// Sort reads mapValue, a map, with an ordinary iteration and orders what it saw; equal keys stay as the iteration found them.
func Sort(mapValue reflect.Value) SortedMap {
	if mapValue.Type().Kind() != reflect.Map {
		return nil
	}
	sorted := make(SortedMap, 0, mapValue.Len())
	iter := mapValue.MapRange()
	for iter.Next() {
		sorted = append(sorted, Pair{iter.Key(), iter.Value()})
	}
	mergeSort(sorted, make(SortedMap, len(sorted)))
	return sorted
}
