//go:build !go1.19

// Quicksort, as Sort was before it learned to look for patterns.
package sort

// medianToFirst puts the median of three at a, where the partition expects its pivot.
func medianToFirst(data Interface, a, b int) {
	m, last := a+(b-a)/2, b-1
	if data.Less(m, a) {
		data.Swap(m, a)
	}
	if data.Less(last, m) {
		data.Swap(last, m)
		if data.Less(m, a) {
			data.Swap(m, a)
		}
	}
	data.Swap(a, m)
}

// partition splits [a, b) around the element at a and returns where that ends up.
func partition(data Interface, a, b int) int {
	i, j := a+1, b-1
	for {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i >= j {
			break
		}
		data.Swap(i, j)
		i++
		j--
	}
	data.Swap(a, j)
	return j
}

// quickSort falls back to heap sort after depth bad splits in a row.
func quickSort(data Interface, a, b, depth int) {
	for b-a > maxInsertion {
		if depth == 0 {
			heapSort(data, a, b)
			return
		}
		depth--
		medianToFirst(data, a, b)
		m := partition(data, a, b)
		if m-a < b-m-1 {
			quickSort(data, a, m, depth)
			a = m + 1
		} else {
			quickSort(data, m+1, b, depth)
			b = m
		}
	}
	insertionSort(data, a, b)
}

// Sort orders data; equal elements may end up in any order.
func Sort(data Interface) {
	n := data.Len()
	depth := 0
	for i := n; i > 0; i >>= 1 {
		depth += 2
	}
	quickSort(data, 0, n, depth)
}
