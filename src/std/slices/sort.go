// Sorting by merging where order alone can be seen, or stability is promised; minima, maxima and searching.
package slices

import "cmp"

// blockSize is how many elements are sorted by insertion.
const blockSize = 12

func Sort[S ~[]E, E cmp.Ordered](x S) {
	// What is not a number comes first; the others are ordered by < alone.
	n := 0
	for i, v := range x {
		if v != v {
			x[i], x[n] = x[n], v
			n++
		}
	}
	x = x[n:]
	var buf []E
	if len(x) > blockSize {
		buf = make([]E, len(x)/2)
	}
	mergeSort(x, buf)
}

func mergeSort[E cmp.Ordered](x, buf []E) {
	if len(x) <= blockSize {
		for i := 1; i < len(x); i++ {
			v := x[i]
			j := i
			for ; j > 0 && v < x[j-1]; j-- {
				x[j] = x[j-1]
			}
			x[j] = v
		}
		return
	}
	m := len(x) / 2
	mergeSort(x[:m], buf)
	mergeSort(x[m:], buf)
	if x[m-1] <= x[m] {
		return
	}
	left := buf[:copy(buf, x[:m])]
	i, j, k := 0, m, 0
	for ; i < len(left) && j < len(x); k++ {
		if x[j] < left[i] {
			x[k] = x[j]
			j++
		} else {
			x[k] = left[i]
			i++
		}
	}
	copy(x[k:], left[i:])
}

func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	var buf []E
	if len(x) > blockSize {
		buf = make([]E, len(x)/2)
	}
	mergeSortFunc(x, buf, cmp)
}

func mergeSortFunc[E any](x, buf []E, cmp func(a, b E) int) {
	if len(x) <= blockSize {
		for i := 1; i < len(x); i++ {
			for j := i; j > 0 && cmp(x[j], x[j-1]) < 0; j-- {
				x[j], x[j-1] = x[j-1], x[j]
			}
		}
		return
	}
	m := len(x) / 2
	mergeSortFunc(x[:m], buf, cmp)
	mergeSortFunc(x[m:], buf, cmp)
	if cmp(x[m], x[m-1]) >= 0 {
		return
	}
	left := buf[:copy(buf, x[:m])]
	i, j, k := 0, m, 0
	for ; i < len(left) && j < len(x); k++ {
		if cmp(x[j], left[i]) < 0 {
			x[k] = x[j]
			j++
		} else {
			x[k] = left[i]
			i++
		}
	}
	copy(x[k:], left[i:])
}

func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 {
			m = v
		}
	}
	return m
}

func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 {
			m = v
		}
	}
	return m
}

func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	return BinarySearchFunc(x, target, cmp.Compare[E])
}

func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	i, j := 0, len(x)
	for i < j {
		h := int(uint(i+j) >> 1)
		if cmp(x[h], target) < 0 {
			i = h + 1
		} else {
			j = h
		}
	}
	return i, i < len(x) && cmp(x[i], target) == 0
}
