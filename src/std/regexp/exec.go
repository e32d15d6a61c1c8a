package regexp

import (
	"regexp/syntax"
	"strings"
	"unicode"
	"unicode/utf8"
)

// thread is a way through the program that fits the text so far, with what it has recorded. Threads stand in order of preference.
type thread struct {
	pc    int
	saved []int
}

// queue holds at most one thread for each instruction.
type queue struct {
	threads []thread
	// seen[pc] is the round in which pc was visited last.
	seen  []int
	round int
}

// machine follows all threads at once, a character at a time, so that its time is linear in the text.
type machine struct {
	prog    *program
	text    string
	longest bool
	slots   int
	now     queue
	next    queue
	matched []int
}

// execute looks for the first match from pos on; it records as many positions as ncap says, nil is no match.
func (re *Regexp) execute(text string, pos, ncap int) []int {
	prog := re.prog
	if prog.whole && !prog.groups {
		at := strings.Index(text[pos:], prog.prefix)
		if at < 0 {
			return nil
		}
		if ncap == 0 {
			return []int{}
		}
		return []int{pos + at, pos + at + len(prog.prefix)}
	}
	n := len(prog.insts)
	m := &machine{prog: prog, text: text, longest: re.longest, slots: max(ncap, 2)}
	m.now.seen = make([]int, n)
	m.next.seen = make([]int, n)
	m.now.round, m.next.round = 1, 1
	if !m.run(pos, ncap == 0) {
		return nil
	}
	return m.matched[:ncap]
}

func (m *machine) run(pos int, any bool) bool {
	for {
		if len(m.now.threads) == 0 {
			if m.matched != nil || m.prog.anchored && pos > 0 {
				break
			}
			if m.prog.prefix != "" {
				at := strings.Index(m.text[pos:], m.prog.prefix)
				if at < 0 {
					break
				}
				pos += at
			}
		}
		if m.matched == nil && (pos == 0 || !m.prog.anchored) {
			saved := make([]int, m.slots)
			for i := range saved {
				saved[i] = -1
			}
			saved[0] = pos
			m.follow(&m.now, 0, pos, saved)
		}
		r, width := rune(-1), 0
		if pos < len(m.text) {
			r, width = utf8.DecodeRuneInString(m.text[pos:])
		}
		if m.step(r, pos, pos+width) && any {
			return true
		}
		m.now, m.next = m.next, m.now
		m.next.threads = m.next.threads[:0]
		m.next.round++
		if width == 0 {
			break
		}
		pos += width
	}
	return m.matched != nil
}

// step takes every thread over the character r. A match ends the threads that stand behind it, unless the longest is wanted.
func (m *machine) step(r rune, pos, after int) (matched bool) {
	for _, t := range m.now.threads {
		if m.longest && m.matched != nil && m.matched[0] < t.saved[0] {
			continue
		}
		i := &m.prog.insts[t.pc]
		if i.op == opMatch {
			if m.longest && m.matched != nil && m.matched[1] >= pos {
				continue
			}
			m.matched = append([]int(nil), t.saved...)
			m.matched[1] = pos
			if !m.longest {
				return true
			}
			matched = true
			continue
		}
		if r >= 0 && i.takes(r) {
			m.follow(&m.next, i.next, after, t.saved)
		}
	}
	return matched
}

func (i *instruction) takes(r rune) bool {
	switch i.op {
	case opRune:
		return r == i.r
	case opRuneFold:
		for f := unicode.SimpleFold(i.r); ; f = unicode.SimpleFold(f) {
			if f == r {
				return true
			}
			if f == i.r {
				return false
			}
		}
	case opClass:
		return i.class.Has(r)
	case opAnyNotNL:
		return r != '\n'
	}
	return i.op == opAny
}

// follow adds the threads that pc leads to without a character.
func (m *machine) follow(q *queue, pc, pos int, saved []int) {
	for {
		if q.seen[pc] == q.round {
			return
		}
		q.seen[pc] = q.round
		i := &m.prog.insts[pc]
		switch i.op {
		case opJump:
			pc = i.next
		case opSplit:
			m.follow(q, i.next, pos, saved)
			pc = i.other
		case opSave:
			if i.slot < len(saved) {
				saved = append([]int(nil), saved...)
				saved[i.slot] = pos
			}
			pc = i.next
		case opLook:
			if !m.looks(i.look, pos) {
				return
			}
			pc = i.next
		case opFail:
			return
		default:
			q.threads = append(q.threads, thread{pc, saved})
			return
		}
	}
}

func (m *machine) looks(what syntax.Op, pos int) bool {
	switch what {
	case syntax.OpBeginText:
		return pos == 0
	case syntax.OpEndText:
		return pos == len(m.text)
	case syntax.OpBeginLine:
		return pos == 0 || m.text[pos-1] == '\n'
	case syntax.OpEndLine:
		return pos == len(m.text) || m.text[pos] == '\n'
	}
	before := pos > 0 && isWord(m.text[pos-1])
	behind := pos < len(m.text) && isWord(m.text[pos])
	return (before != behind) == (what == syntax.OpWordBoundary)
}

func isWord(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}
