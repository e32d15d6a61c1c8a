//go:build go1.19

// Pattern-defeating quicksort (Orson Peters, arXiv:2106.05123). Which equal elements change places follows from every comparison and
// exchange, so thresholds, the choice of the pivot and the order of calls are those of Go since 1.19.
package sort

import "math/bits"

// Sort orders data; equal elements may end up in any order.
func Sort(data Interface) {
	if n := data.Len(); n > 1 {
		pdqsort(data, 0, n, bits.Len(uint(n)))
	}
}

// sortedHint is what the choice of a pivot learned of its surroundings.
type sortedHint int

const (
	unknownHint sortedHint = iota
	increasingHint
	decreasingHint
)

// pdqsort orders [a, b); after limit unbalanced splits it falls back to heap sort.
func pdqsort(data Interface, a, b, limit int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= maxInsertion {
			insertionSort(data, a, b)
			return
		}
		if limit == 0 {
			heapSort(data, a, b)
			return
		}
		if !balanced {
			breakPatterns(data, a, b)
			limit--
		}
		pivot, hint := choosePivot(data, a, b)
		if hint == decreasingHint {
			reverseRange(data, a, b)
			pivot = a + b - 1 - pivot
			hint = increasingHint
		}
		if balanced && partitioned && hint == increasingHint && partialInsertionSort(data, a, b) {
			return
		}
		// What stands before a is a former pivot: nothing here is less, so a pivot that is not greater is a smallest element.
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		var mid int
		mid, partitioned = partition(data, a, b, pivot)
		left, right := mid-a, b-mid
		balanced = min(left, right) >= n/8
		// The shorter side first: the stack stays logarithmic.
		if left < right {
			pdqsort(data, a, mid, limit)
			a = mid + 1
		} else {
			pdqsort(data, mid+1, b, limit)
			b = mid
		}
	}
}

// partition splits [a, b) into what is less than the pivot and what is not; sorted: nothing but the pivot had to move.
func partition(data Interface, a, b, pivot int) (mid int, sorted bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for exchanged := false; ; exchanged = true {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, !exchanged
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partitionEqual puts what equals the pivot, a smallest element, before what is greater, and returns where that begins.
func partitionEqual(data Interface, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partialInsertionSort mends a few neighbours in the wrong order and reports whether [a, b) is sorted then.
func partialInsertionSort(data Interface, a, b int) bool {
	const (
		maxSteps = 5  // pairs that are mended
		tooShort = 50 // no longer than this: not worth it
	)
	i := a + 1
	for range maxSteps {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < tooShort {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// breakPatterns exchanges three elements around the middle for scattered ones: what made a split unbalanced should not do so again.
func breakPatterns(data Interface, a, b int) {
	n := b - a
	if n < 8 {
		return
	}
	scatter := uint64(n)
	mask := uint(1)<<bits.Len(uint(n)) - 1
	first := a + n/4*2 - 1
	for i := range 3 {
		scatter = xorshift(scatter)
		other := int(uint(scatter) & mask)
		if other >= n {
			other -= n
		}
		data.Swap(first+i, a+other)
	}
}

// choosePivot takes the median of three, of long ranges the median of three medians.
func choosePivot(data Interface, a, b int) (pivot int, hint sortedHint) {
	const (
		mediansFrom = 50
		maxSwaps    = 4 * 3
	)
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= mediansFrom {
			i = median(data, i-1, i, i+1, &swaps)
			j = median(data, j-1, j, j+1, &swaps)
			k = median(data, k-1, k, k+1, &swaps)
		}
		j = median(data, i, j, k, &swaps)
	}
	switch swaps {
	case 0:
		return j, increasingHint
	case maxSwaps:
		return j, decreasingHint
	}
	return j, unknownHint
}

// median returns which of three places holds the middle element; swaps counts pairs that stood the wrong way round.
func median(data Interface, a, b, c int, swaps *int) int {
	if data.Less(b, a) {
		*swaps++
		a, b = b, a
	}
	if data.Less(c, b) {
		*swaps++
		b = c
	}
	if data.Less(b, a) {
		*swaps++
		b = a
	}
	return b
}
