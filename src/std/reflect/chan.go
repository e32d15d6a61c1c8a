// Channels: a channel's word seen as a channel of words is what the program's own operations work on.
package reflect

import "unsafe"

type words = chan unsafe.Pointer

func asChan(word unsafe.Pointer) words
func makeChan(t *rtype, size int) unsafe.Pointer

// rselect waits for one of the cases: chans[i] with sends[i] true gets values[i]. chosen is -1 if block is false and none can go ahead.
// A function made for so many cases does it.
func rselect(chans, values []unsafe.Pointer, sends []bool, block bool, out *rtype) []unsafe.Pointer
func asIndex(word unsafe.Pointer) int

func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, makeChan(t, buffer), flag(Chan)}
}

// owned is the word of x as a t that nobody else can write to.
func owned(what string, x Value, t *rtype) unsafe.Pointer {
	word := x.assignTo(what, t).ptr
	if k := typeKind(t); k != Struct && k != Array {
		return word
	}
	place := newPlace(t)
	store(t, place, word)
	return place
}

func (v Value) Send(x Value) {
	v.is(Chan, "Send")
	v.mustBeExported("Send")
	v.send(x, false)
}

func (v Value) TrySend(x Value) bool {
	v.is(Chan, "TrySend")
	v.mustBeExported("TrySend")
	return v.send(x, true)
}

func (v Value) send(x Value, nb bool) bool {
	if typeDir(v.typ)&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported("Send")
	return chansend(asChan(v.word()), owned("reflect.Value.Send", x, typeElem(v.typ)), nb)
}

func chansend(c words, word unsafe.Pointer, nb bool) bool { return chansend0(c, word, nb) }

func chansend0(c words, word unsafe.Pointer, nb bool) bool {
	if !nb {
		c <- word
		return true
	}
	select {
	case c <- word:
		return true
	default:
		return false
	}
}

func (v Value) Recv() (x Value, ok bool) {
	v.is(Chan, "Recv")
	v.mustBeExported("Recv")
	return v.recv(false)
}

func (v Value) TryRecv() (x Value, ok bool) {
	v.is(Chan, "TryRecv")
	v.mustBeExported("TryRecv")
	return v.recv(true)
}

func (v Value) recv(nb bool) (Value, bool) {
	if typeDir(v.typ)&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	word, selected, ok := chanrecv(asChan(v.word()), nb)
	if !selected {
		return Value{}, false
	}
	t := typeElem(v.typ)
	return Value{t, word, flag(typeKind(t))}, ok
}

func chanrecv(c words, nb bool) (word unsafe.Pointer, selected, ok bool) {
	if !nb {
		word, ok = <-c
		return word, true, ok
	}
	select {
	case word, ok = <-c:
		return word, true, ok
	default:
		return nil, false, false
	}
}

func (v Value) Close() {
	v.is(Chan, "Close")
	v.mustBeExported("Close")
	if typeDir(v.typ)&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	chanclose(asChan(v.word()))
}

func chanclose(c words) { close(c) }

type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select is a select statement with these cases.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 1<<16 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	otherwise := -1
	var chans, values []unsafe.Pointer
	var sends []bool
	// Where a case without default came from, and what its channel carries.
	var from []int
	var elems []*rtype
	for i, c := range cases {
		if c.Dir == SelectDefault {
			if otherwise >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			otherwise = i
		}
		ch, value, elem := c.parts()
		if elem == nil {
			continue
		}
		chans, values, sends = append(chans, ch), append(values, value), append(sends, c.Dir == SelectSend)
		from, elems = append(from, i), append(elems, elem)
	}
	out := rselect(chans, values, sends, otherwise < 0, TypeOf(chans).common())
	n := asIndex(out[0])
	switch {
	case n < 0:
		return otherwise, Value{}, false
	case sends[n]:
		return from[n], Value{}, false
	}
	return from[n], Value{elems[n], out[1], flag(typeKind(elems[n]))}, asBool(out[2])
}

// channel checks the channel of a case.
func (v Value) channel(dir ChanDir, wrong string) {
	v.is(Chan, "Select")
	v.mustBeExported("Select")
	if typeDir(v.typ)&dir == 0 {
		panic(wrong)
	}
}

// parts checks a case; elem is nil for the default and for a channel that is the zero Value, which takes no part.
func (c SelectCase) parts() (ch, value unsafe.Pointer, elem *rtype) {
	switch c.Dir {
	case SelectDefault:
		if c.Chan.IsValid() {
			panic("reflect.Select: default case has Chan value")
		}
		if c.Send.IsValid() {
			panic("reflect.Select: default case has Send value")
		}
	case SelectSend:
		if !c.Chan.IsValid() {
			break
		}
		c.Chan.channel(SendDir, "reflect.Select: SendDir case using recv-only channel")
		if !c.Send.IsValid() {
			panic("reflect.Select: SendDir case missing Send value")
		}
		c.Send.mustBeExported("Select")
		elem = typeElem(c.Chan.typ)
		return c.Chan.word(), owned("reflect.Select", c.Send, elem), elem
	case SelectRecv:
		if c.Send.IsValid() {
			panic("reflect.Select: RecvDir case has Send value")
		}
		if !c.Chan.IsValid() {
			break
		}
		c.Chan.channel(RecvDir, "reflect.Select: RecvDir case using send-only channel")
		return c.Chan.word(), nil, typeElem(c.Chan.typ)
	default:
		panic("reflect.Select: invalid Dir")
	}
	return nil, nil, nil
}
