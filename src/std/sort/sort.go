// Package sort: ordering slices and user-defined collections, and searching in order.
package sort

// Interface is a collection that can be ordered in place.
type Interface interface {
	Len() int
	Less(i, j int) bool
	Swap(i, j int)
}

// maxInsertion: runs this short are put in order one by one.
const maxInsertion = 12

func insertionSort(data Interface, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func siftDown(data Interface, lo, hi, first int) {
	root := lo
	for {
		child := 2*root + 1
		if child >= hi {
			return
		}
		if child+1 < hi && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}

func heapSort(data Interface, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		siftDown(data, 0, i, a)
	}
}

// Stable keeps equal elements in their order.
func Stable(data Interface) {
	stable(data, data.Len())
}

func stable(data Interface, n int) {
	const block = 20
	for a := 0; a < n; a += block {
		insertionSort(data, a, min(a+block, n))
	}
	for size := block; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			symMerge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// symMerge merges [a, m) and [m, b) in place (Kim and Kutzner, "Stable Minimum Storage Merging by Symmetric Comparisons", 2004).
func symMerge(data Interface, a, m, b int) {
	if a >= m || m >= b {
		return
	}
	if m-a == 1 {
		// Behind all that are less than the one on the left.
		i, j := m, b
		for i < j {
			h := (i + j) / 2
			if data.Less(h, a) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := a; k < i-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		i, j := a, m
		for i < j {
			h := (i + j) / 2
			if !data.Less(m, h) {
				i = h + 1
			} else {
				j = h
			}
		}
		for k := m; k > i; k-- {
			data.Swap(k, k-1)
		}
		return
	}
	middle := (a + b) / 2
	n := middle + m
	start, end := a, m
	if m > middle {
		start, end = n-b, middle
	}
	for p := n - 1; start < end; {
		c := (start + end) / 2
		if !data.Less(p-c, c) {
			start = c + 1
		} else {
			end = c
		}
	}
	end = n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	symMerge(data, a, start, middle)
	symMerge(data, middle, end, b)
}

func reverseRange(data Interface, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		data.Swap(a, b)
	}
}

// rotate exchanges the neighbours [a, m) and [m, b): the shorter goes to its place, and what it met there is rotated on. Neither is empty.
func rotate(data Interface, a, m, b int) {
	left, right := m-a, b-m
	for left != right {
		if left > right {
			swapRange(data, m-left, m, right)
			left -= right
		} else {
			swapRange(data, m-left, m+right-left, left)
			right -= left
		}
	}
	swapRange(data, m-left, m, left)
}

func swapRange(data Interface, a, b, n int) {
	for i := range n {
		data.Swap(a+i, b+i)
	}
}

func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct {
	Interface
}

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse is data in the opposite order.
func Reverse(data Interface) Interface {
	return &reverse{data}
}
