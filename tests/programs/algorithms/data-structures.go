// Linked list, LRU cache, binary heap, trie and queue built from structs, maps and pointers.
package main

import (
	"fmt"
	"strings"
)

type elem struct {
	prev, next *elem
	key        string
	val        int
}
type lru struct {
	root elem
	m    map[string]*elem
	max  int
}

func newLRU(n int) *lru {
	l := &lru{m: map[string]*elem{}, max: n}
	l.root.prev, l.root.next = &l.root, &l.root
	return l
}
func (l *lru) unlink(e *elem) { e.prev.next, e.next.prev = e.next, e.prev }
func (l *lru) front(e *elem) {
	e.prev, e.next = &l.root, l.root.next
	e.prev.next, e.next.prev = e, e
}
func (l *lru) get(k string) (int, bool) {
	e, ok := l.m[k]
	if !ok {
		return 0, false
	}
	l.unlink(e)
	l.front(e)
	return e.val, true
}
func (l *lru) put(k string, v int) {
	if e, ok := l.m[k]; ok {
		e.val = v
		l.unlink(e)
		l.front(e)
		return
	}
	if len(l.m) == l.max {
		old := l.root.prev
		l.unlink(old)
		delete(l.m, old.key)
	}
	e := &elem{key: k, val: v}
	l.m[k] = e
	l.front(e)
}
func (l *lru) String() string {
	var b strings.Builder
	for e := l.root.next; e != &l.root; e = e.next {
		fmt.Fprintf(&b, "%s=%d ", e.key, e.val)
	}
	return strings.TrimSpace(b.String())
}

type heap []int

func (h *heap) push(v int) {
	*h = append(*h, v)
	for i := len(*h) - 1; i > 0 && (*h)[(i-1)/2] > (*h)[i]; i = (i - 1) / 2 {
		(*h)[i], (*h)[(i-1)/2] = (*h)[(i-1)/2], (*h)[i]
	}
}
func (h *heap) pop() int {
	s := *h
	top, last := s[0], len(s)-1
	s[0] = s[last]
	s = s[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			break
		}
		if c+1 < last && s[c+1] < s[c] {
			c++
		}
		if s[i] <= s[c] {
			break
		}
		s[i], s[c] = s[c], s[i]
		i = c
	}
	*h = s
	return top
}

type trie struct {
	kids map[rune]*trie
	end  bool
}

func (t *trie) add(s string) {
	for _, r := range s {
		if t.kids == nil {
			t.kids = make(map[rune]*trie)
		}
		k, ok := t.kids[r]
		if !ok {
			k = new(trie)
			t.kids[r] = k
		}
		t = k
	}
	t.end = true
}
func (t *trie) count() (n int) {
	if t.end {
		n++
	}
	for _, k := range t.kids {
		n += k.count()
	}
	return
}
func (t *trie) has(s string) bool {
	for _, r := range s {
		if t = t.kids[r]; t == nil {
			return false
		}
	}
	return t.end
}

func main() {
	l := newLRU(3)
	for i, k := range strings.Fields("a b c a d e a f") {
		if _, ok := l.get(k); !ok {
			l.put(k, i)
		}
	}
	l.put("a", 100)
	_, gone := l.get("b")
	fmt.Println(l, len(l.m), gone)
	var h heap
	x := 7
	for range 50 {
		x = x * 1103515245 % 2147483647
		h.push(x % 100)
	}
	prev, ok := -1, true
	for len(h) > 0 {
		v := h.pop()
		ok = ok && v >= prev
		prev = v
	}
	fmt.Println(ok, prev)
	var t trie
	for _, w := range strings.Fields("go gopher going 世界 世 go") {
		t.add(w)
	}
	fmt.Println(t.count(), t.has("go"), t.has("gop"), t.has("世"), t.has(""))
	var head *elem
	for i := range 5 {
		head = &elem{next: head, val: i}
	}
	var rev *elem
	for head != nil {
		head, head.next, rev = head.next, rev, head
	}
	for e := rev; e != nil; e = e.next {
		fmt.Print(e.val, " ")
	}
	fmt.Println("end")
}

// go1.26.8
// Output:
// a=100 f=7 e=5 3 false
// true 97
// 5 true false true false
// 0 1 2 3 4 end
