// Pattern-defeating quicksort by a function of comparison: package sort's, on a slice.
package slices

import "math/bits"

// maxInsertion: runs this short are put in order one by one.
const maxInsertion = 12

// SortFunc orders x; equal elements may end up in any order.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	pdqsortCmpFunc(x, 0, len(x), bits.Len(uint(len(x))), cmp)
}

// sortedHint is what the choice of a pivot learned of its surroundings.
type sortedHint int

const (
	unknownHint sortedHint = iota
	increasingHint
	decreasingHint
)

// pdqsortCmpFunc orders [a, b); after limit unbalanced splits it falls back to heap sort.
func pdqsortCmpFunc[E any](data []E, a, b, limit int, cmp func(a, b E) int) {
	balanced, partitioned := true, true
	for {
		n := b - a
		if n <= maxInsertion {
			insertionSortCmpFunc(data, a, b, cmp)
			return
		}
		if limit == 0 {
			heapSortCmpFunc(data, a, b, cmp)
			return
		}
		if !balanced {
			breakPatternsCmpFunc(data, a, b)
			limit--
		}
		pivot, hint := choosePivotCmpFunc(data, a, b, cmp)
		if hint == decreasingHint {
			Reverse(data[a:b])
			pivot = a + b - 1 - pivot
			hint = increasingHint
		}
		if balanced && partitioned && hint == increasingHint && partialInsertionSortCmpFunc(data, a, b, cmp) {
			return
		}
		// What stands before a is a former pivot: nothing here is less, so a pivot that is not greater is a smallest element.
		if a > 0 && cmp(data[a-1], data[pivot]) >= 0 {
			a = partitionEqualCmpFunc(data, a, b, pivot, cmp)
			continue
		}
		var mid int
		mid, partitioned = partitionCmpFunc(data, a, b, pivot, cmp)
		left, right := mid-a, b-mid
		balanced = min(left, right) >= n/8
		// The shorter side first: the stack stays logarithmic.
		if left < right {
			pdqsortCmpFunc(data, a, mid, limit, cmp)
			a = mid + 1
		} else {
			pdqsortCmpFunc(data, mid+1, b, limit, cmp)
			b = mid
		}
	}
}

// partitionCmpFunc splits [a, b) into what is less than the pivot and what is not; sorted: nothing but the pivot had to move.
func partitionCmpFunc[E any](data []E, a, b, pivot int, cmp func(a, b E) int) (mid int, sorted bool) {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for exchanged := false; ; exchanged = true {
		for i <= j && cmp(data[i], data[a]) < 0 {
			i++
		}
		for i <= j && cmp(data[j], data[a]) >= 0 {
			j--
		}
		if i > j {
			data[j], data[a] = data[a], data[j]
			return j, !exchanged
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// partitionEqualCmpFunc puts what equals the pivot, a smallest element, before what is greater, and returns where that begins.
func partitionEqualCmpFunc[E any](data []E, a, b, pivot int, cmp func(a, b E) int) int {
	data[a], data[pivot] = data[pivot], data[a]
	i, j := a+1, b-1
	for {
		for i <= j && cmp(data[a], data[i]) >= 0 {
			i++
		}
		for i <= j && cmp(data[a], data[j]) < 0 {
			j--
		}
		if i > j {
			return i
		}
		data[i], data[j] = data[j], data[i]
		i++
		j--
	}
}

// partialInsertionSortCmpFunc mends a few neighbours in the wrong order and reports whether [a, b) is sorted then.
func partialInsertionSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) bool {
	const (
		maxSteps = 5  // pairs that are mended
		tooShort = 50 // no longer than this: not worth it
	)
	i := a + 1
	for range maxSteps {
		for i < b && cmp(data[i], data[i-1]) >= 0 {
			i++
		}
		if i == b {
			return true
		}
		if b-a < tooShort {
			return false
		}
		data[i], data[i-1] = data[i-1], data[i]
		if i-a >= 2 {
			for j := i - 1; j >= 1 && cmp(data[j], data[j-1]) < 0; j-- {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && cmp(data[j], data[j-1]) < 0; j++ {
				data[j], data[j-1] = data[j-1], data[j]
			}
		}
	}
	return false
}

// breakPatternsCmpFunc exchanges three elements around the middle for scattered ones: what made a split unbalanced should not do so again.
func breakPatternsCmpFunc[E any](data []E, a, b int) {
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
		data[first+i], data[a+other] = data[a+other], data[first+i]
	}
}

// choosePivotCmpFunc takes the median of three, of long ranges the median of three medians.
func choosePivotCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) (pivot int, hint sortedHint) {
	const (
		mediansFrom = 50
		maxSwaps    = 4 * 3
	)
	n := b - a
	swaps := 0
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= 8 {
		if n >= mediansFrom {
			i = medianCmpFunc(data, i-1, i, i+1, &swaps, cmp)
			j = medianCmpFunc(data, j-1, j, j+1, &swaps, cmp)
			k = medianCmpFunc(data, k-1, k, k+1, &swaps, cmp)
		}
		j = medianCmpFunc(data, i, j, k, &swaps, cmp)
	}
	switch swaps {
	case 0:
		return j, increasingHint
	case maxSwaps:
		return j, decreasingHint
	}
	return j, unknownHint
}

// medianCmpFunc returns which of three places holds the middle element; swaps counts pairs that stood the wrong way round.
func medianCmpFunc[E any](data []E, a, b, c int, swaps *int, cmp func(a, b E) int) int {
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		a, b = b, a
	}
	if cmp(data[c], data[b]) < 0 {
		*swaps++
		b = c
	}
	if cmp(data[b], data[a]) < 0 {
		*swaps++
		b = a
	}
	return b
}

func insertionSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && cmp(data[j], data[j-1]) < 0; j-- {
			data[j], data[j-1] = data[j-1], data[j]
		}
	}
}

func siftDownCmpFunc[E any](data []E, root, n int, cmp func(a, b E) int) {
	for child := 2*root + 1; child < n; child = 2*root + 1 {
		if child+1 < n && cmp(data[child], data[child+1]) < 0 {
			child++
		}
		if cmp(data[root], data[child]) >= 0 {
			return
		}
		data[root], data[child] = data[child], data[root]
		root = child
	}
}

func heapSortCmpFunc[E any](data []E, a, b int, cmp func(a, b E) int) {
	data = data[a:b]
	for i := (len(data) - 1) / 2; i >= 0; i-- {
		siftDownCmpFunc(data, i, len(data), cmp)
	}
	for i := len(data) - 1; i >= 0; i-- {
		data[0], data[i] = data[i], data[0]
		siftDownCmpFunc(data, 0, i, cmp)
	}
}
