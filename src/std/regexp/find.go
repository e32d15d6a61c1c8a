package regexp

import "io"

// The sixteen ways to find: with or without String, Index, Submatch and All.

func cutBytes(b []byte, at []int, i int) []byte {
	if at[i] < 0 {
		return nil
	}
	return b[at[i]:at[i+1]:at[i+1]]
}

func cutString(s string, at []int, i int) string {
	if at[i] < 0 {
		return ""
	}
	return s[at[i]:at[i+1]]
}

func groups[T any](at []int, cut func(i int) T) []T {
	out := make([]T, 0, len(at)/2)
	for i := 0; i < len(at); i += 2 {
		out = append(out, cut(i))
	}
	return out
}

func (re *Regexp) Find(b []byte) []byte {
	at := re.execute(string(b), 0, 2)
	if at == nil {
		return nil
	}
	return cutBytes(b, at, 0)
}

func (re *Regexp) FindIndex(b []byte) (loc []int) { return re.execute(string(b), 0, 2) }

func (re *Regexp) FindString(s string) string {
	at := re.execute(s, 0, 2)
	if at == nil {
		return ""
	}
	return cutString(s, at, 0)
}

func (re *Regexp) FindStringIndex(s string) (loc []int) { return re.execute(s, 0, 2) }

func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) { return re.execute(readAll(r), 0, 2) }

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	at := re.FindSubmatchIndex(b)
	if at == nil {
		return nil
	}
	return groups(at, func(i int) []byte { return cutBytes(b, at, i) })
}

func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.execute(string(b), 0, re.prog.slots) }

func (re *Regexp) FindStringSubmatch(s string) []string {
	at := re.FindStringSubmatchIndex(s)
	if at == nil {
		return nil
	}
	return groups(at, func(i int) string { return cutString(s, at, i) })
}

func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.execute(s, 0, re.prog.slots) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.execute(readAll(r), 0, re.prog.slots)
}

func (re *Regexp) FindAll(b []byte, n int) (all [][]byte) {
	re.each(string(b), n, func(at []int) { all = append(all, cutBytes(b, at, 0)) })
	return all
}

func (re *Regexp) FindAllIndex(b []byte, n int) (all [][]int) {
	re.each(string(b), n, func(at []int) { all = append(all, at[:2]) })
	return all
}

func (re *Regexp) FindAllString(s string, n int) (all []string) {
	re.each(s, n, func(at []int) { all = append(all, cutString(s, at, 0)) })
	return all
}

func (re *Regexp) FindAllStringIndex(s string, n int) (all [][]int) {
	re.each(s, n, func(at []int) { all = append(all, at[:2]) })
	return all
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) (all [][][]byte) {
	re.each(string(b), n, func(at []int) { all = append(all, groups(at, func(i int) []byte { return cutBytes(b, at, i) })) })
	return all
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) (all [][]int) {
	re.each(string(b), n, func(at []int) { all = append(all, at) })
	return all
}

func (re *Regexp) FindAllStringSubmatch(s string, n int) (all [][]string) {
	re.each(s, n, func(at []int) { all = append(all, groups(at, func(i int) string { return cutString(s, at, i) })) })
	return all
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (all [][]int) {
	re.each(s, n, func(at []int) { all = append(all, at) })
	return all
}
