// Package slices: functions on slices of any type.
package slices

import "cmp"

func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if v != s2[i] {
			return false
		}
	}
	return true
}

func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) {
		return false
	}
	for i, v := range s1 {
		if !eq(v, s2[i]) {
			return false
		}
	}
	return true
}

func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	return CompareFunc(s1, s2, cmp.Compare[E])
}

func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v := range s1 {
		if i >= len(s2) {
			return +1
		}
		if c := cmp(v, s2[i]); c != 0 {
			return c
		}
	}
	if len(s1) < len(s2) {
		return -1
	}
	return 0
}

func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] {
			return i
		}
	}
	return -1
}

func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) {
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, v E) bool         { return Index(s, v) >= 0 }
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }

// Insert makes a new array of its own size class only where the old one is too small.
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	n, m := len(s), len(v)
	switch {
	case m == 0:
		return s
	case i == n:
		return append(s, v...)
	case n+m > cap(s):
		t := append(s[:i], make(S, n+m-i)...)
		copy(t[i:], v)
		copy(t[i+m:], s[i:])
		return t
	}
	// v may lie in the part that moves.
	v = append([]E(nil), v...)
	s = s[:n+m]
	copy(s[i+m:], s[i:n])
	copy(s[i:], v)
	return s
}

func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j {
		return s
	}
	n := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):n])
	return s
}

func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := IndexFunc(s, del)
	if i < 0 {
		return s
	}
	for _, v := range s[i+1:] {
		if !del(v) {
			s[i] = v
			i++
		}
	}
	clear(s[i:])
	return s[:i]
}

func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	if i == j {
		return Insert(s, i, v...)
	}
	n := len(s) - (j - i) + len(v)
	if j == len(s) {
		t := append(s[:i], v...)
		if n < len(s) {
			clear(s[n:])
		}
		return t
	}
	if n > cap(s) {
		t := append(s[:i], make(S, n-i)...)
		copy(t[i:], v)
		copy(t[i+len(v):], s[j:])
		return t
	}
	v = append([]E(nil), v...)
	t := s[:n]
	copy(t[i+len(v):], s[j:])
	copy(t[i:], v)
	if n < len(s) {
		clear(s[n:])
	}
	return t
}

func Clone[S ~[]E, E any](s S) S {
	return append(s[:0:0], s...)
}

func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 {
		return s
	}
	n := 1
	for k := 1; k < len(s); k++ {
		if eq(s[n-1], s[k]) {
			continue
		}
		if n != k {
			s[n] = s[k]
		}
		n++
	}
	clear(s[n:])
	return s[:n]
}

func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 {
		panic("cannot be negative")
	}
	if n -= cap(s) - len(s); n > 0 {
		s = append(s[:cap(s)], make([]E, n)...)[:len(s)]
	}
	return s
}

func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func Concat[S ~[]E, E any](slices ...S) S {
	size := 0
	for _, s := range slices {
		if size += len(s); size < 0 {
			panic("len out of range")
		}
	}
	t := Grow[S](nil, size)
	for _, s := range slices {
		t = append(t, s...)
	}
	return t
}

func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 {
		panic("cannot be negative")
	}
	const maxInt = 1<<63 - 1
	if len(x) > 0 && count > maxInt/len(x) {
		panic("the result of (len(x) * count) overflows")
	}
	t := make(S, len(x)*count)
	for n := copy(t, x); n < len(t); n *= 2 {
		copy(t[n:], t[:n])
	}
	return t
}
