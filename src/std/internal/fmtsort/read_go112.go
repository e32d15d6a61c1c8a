//go:build go1.12 && !go1.13

package fmtsort

import "reflect"

// Sort reads mapValue, a map, into places counted beforehand: a map that grows meanwhile has one too many.
func Sort(mapValue reflect.Value) SortedMap {
	if mapValue.Type().Kind() != reflect.Map {
		return nil
	}
	sorted := make(SortedMap, mapValue.Len())
	iter := mapValue.MapRange()
	for i := 0; iter.Next(); i++ {
		sorted[i] = Pair{iter.Key(), iter.Value()}
	}
	mergeSort(sorted, make(SortedMap, len(sorted)))
	return sorted
}
