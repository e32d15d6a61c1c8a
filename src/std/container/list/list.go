// Package list: doubly linked lists.
package list

type Element struct {
	next, prev *Element
	list       *List
	Value      any
}

func (e *Element) Next() *Element {
	if l := e.list; l != nil && e.next != &l.root {
		return e.next
	}
	return nil
}

func (e *Element) Prev() *Element {
	if l := e.list; l != nil && e.prev != &l.root {
		return e.prev
	}
	return nil
}

// List is a ring through root, which is no element of the list. The zero List is empty.
type List struct {
	root Element
	len  int
}

func (l *List) Init() *List {
	l.root.next, l.root.prev = &l.root, &l.root
	l.len = 0
	return l
}

func New() *List { return new(List).Init() }

func (l *List) Len() int { return l.len }

func (l *List) Front() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.next
}

func (l *List) Back() *Element {
	if l.len == 0 {
		return nil
	}
	return l.root.prev
}

func (l *List) lazyInit() {
	if l.root.next == nil {
		l.Init()
	}
}

// insert puts e behind at.
func (l *List) insert(e, at *Element) *Element {
	e.prev, e.next, e.list = at, at.next, l
	e.prev.next, e.next.prev = e, e
	l.len++
	return e
}

func (l *List) insertValue(v any, at *Element) *Element { return l.insert(&Element{Value: v}, at) }

func (l *List) move(e, at *Element) {
	if e == at {
		return
	}
	e.prev.next, e.next.prev = e.next, e.prev
	e.prev, e.next = at, at.next
	e.prev.next, e.next.prev = e, e
}

func (l *List) Remove(e *Element) any {
	if e.list == l {
		e.prev.next, e.next.prev = e.next, e.prev
		e.next, e.prev, e.list = nil, nil, nil
		l.len--
	}
	return e.Value
}

func (l *List) PushFront(v any) *Element {
	l.lazyInit()
	return l.insertValue(v, &l.root)
}

func (l *List) PushBack(v any) *Element {
	l.lazyInit()
	return l.insertValue(v, l.root.prev)
}

func (l *List) InsertBefore(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark.prev)
}

func (l *List) InsertAfter(v any, mark *Element) *Element {
	if mark.list != l {
		return nil
	}
	return l.insertValue(v, mark)
}

func (l *List) MoveToFront(e *Element) {
	if e.list == l && l.root.next != e {
		l.move(e, &l.root)
	}
}

func (l *List) MoveToBack(e *Element) {
	if e.list == l && l.root.prev != e {
		l.move(e, l.root.prev)
	}
}

func (l *List) MoveBefore(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		l.move(e, mark.prev)
	}
}

func (l *List) MoveAfter(e, mark *Element) {
	if e.list == l && e != mark && mark.list == l {
		l.move(e, mark)
	}
}

func (l *List) PushBackList(other *List) {
	l.lazyInit()
	for n, e := other.Len(), other.Front(); n > 0; n, e = n-1, e.Next() {
		l.insertValue(e.Value, l.root.prev)
	}
}

func (l *List) PushFrontList(other *List) {
	l.lazyInit()
	for n, e := other.Len(), other.Back(); n > 0; n, e = n-1, e.Prev() {
		l.insertValue(e.Value, &l.root)
	}
}
