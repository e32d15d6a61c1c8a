package regexp

import (
	"regexp/syntax"
	"strings"
	"unicode/utf8"
	"unicode"
)

// An expression becomes a list of instructions; a thread of the match stands at one of them.
type opcode uint8

const (
	opRune opcode = iota
	opRuneFold
	opClass
	opAny
	opAnyNotNL
	opLook
	opSave
	opSplit
	opJump
	opMatch
	opFail
)

type instruction struct {
	op opcode
	// next is where to go on; other the second choice of opSplit.
	next, other int
	r           rune
	class       *syntax.Class
	look        syntax.Op
	slot        int
}

type program struct {
	insts []instruction
	// prefix is text that every match begins with; whole: there is nothing else to a match.
	prefix string
	whole  bool
	// anchored: a match can begin at the start of the text alone.
	anchored bool
	slots    int
	// groups: whether anything but the whole match is recorded.
	groups bool
}

func compile(re *syntax.Regexp) *program {
	p := &program{slots: 2 * (re.MaxCap() + 1)}
	p.groups = p.slots > 2
	p.node(re)
	p.emit(instruction{op: opMatch})
	p.prefix, p.whole = prefixOf(re)
	p.anchored = isAnchored(re)
	return p
}

func (p *program) emit(i instruction) int {
	i.next = len(p.insts) + 1
	p.insts = append(p.insts, i)
	return len(p.insts) - 1
}

// node appends instructions that go on behind themselves.
func (p *program) node(re *syntax.Regexp) {
	switch re.Op {
	case syntax.OpEmptyMatch:
	case syntax.OpNoMatch:
		p.emit(instruction{op: opFail})
	case syntax.OpLiteral:
		for _, r := range re.Rune {
			if re.Flags&syntax.FoldCase != 0 && unicode.SimpleFold(r) != r {
				p.emit(instruction{op: opRuneFold, r: r})
			} else {
				p.emit(instruction{op: opRune, r: r})
			}
		}
	case syntax.OpCharClass:
		p.emit(instruction{op: opClass, class: re.Class})
	case syntax.OpAnyChar:
		p.emit(instruction{op: opAny})
	case syntax.OpAnyCharNotNL:
		p.emit(instruction{op: opAnyNotNL})
	case syntax.OpCapture:
		p.emit(instruction{op: opSave, slot: 2 * re.Cap})
		p.node(re.Sub[0])
		p.emit(instruction{op: opSave, slot: 2*re.Cap + 1})
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			p.node(sub)
		}
	case syntax.OpAlternate:
		p.alternate(re.Sub)
	case syntax.OpStar, syntax.OpPlus, syntax.OpQuest, syntax.OpRepeat:
		p.repeat(re)
	default:
		p.emit(instruction{op: opLook, look: re.Op})
	}
}

func (p *program) alternate(branches []*syntax.Regexp) {
	var ends []int
	for i, sub := range branches {
		if i == len(branches)-1 {
			p.node(sub)
			break
		}
		split := p.emit(instruction{op: opSplit})
		p.node(sub)
		ends = append(ends, p.emit(instruction{op: opJump}))
		p.insts[split].other = len(p.insts)
	}
	for _, end := range ends {
		p.insts[end].next = len(p.insts)
	}
}

func (p *program) repeat(re *syntax.Regexp) {
	sub, greedy := re.Sub[0], re.Flags&syntax.NonGreedy == 0
	// The last of the rounds that must be is the one to be repeated without end.
	fixed := re.Min
	if re.Max < 0 && fixed > 0 {
		fixed--
	}
	for i := 0; i < fixed; i++ {
		p.node(sub)
	}
	switch {
	case re.Max >= 0:
		p.optional(sub, re.Max-re.Min, greedy)
	case re.Min > 0:
		p.plus(sub, greedy)
	case matchesEmpty(sub):
		// (x+)?: in this form a round that matched nothing is still seen by the groups in it.
		skip := p.split()
		p.plus(sub, greedy)
		p.aimEnd(skip, greedy)
	default:
		loop := p.split()
		p.node(sub)
		p.insts[p.emit(instruction{op: opJump})].next = loop
		p.aimEnd(loop, greedy)
	}
}

func (p *program) plus(sub *syntax.Regexp, greedy bool) {
	start := len(p.insts)
	p.node(sub)
	back := p.split()
	if greedy {
		p.insts[back].next, p.insts[back].other = start, back+1
	} else {
		p.insts[back].next, p.insts[back].other = back+1, start
	}
}

// split makes a choice; plus and aimEnd say between what.
func (p *program) split() int { return p.emit(instruction{op: opSplit}) }

// aimEnd has the choice at prefer, if it is greedy, what follows it over the end of the program so far.
func (p *program) aimEnd(at int, greedy bool) {
	end := len(p.insts)
	if greedy {
		p.insts[at].next, p.insts[at].other = at+1, end
	} else {
		p.insts[at].next, p.insts[at].other = end, at+1
	}
}

// optional takes sub up to n times.
func (p *program) optional(sub *syntax.Regexp, n int, greedy bool) {
	var skips []int
	for i := 0; i < n; i++ {
		skips = append(skips, p.split())
		p.node(sub)
	}
	for _, skip := range skips {
		p.aimEnd(skip, greedy)
	}
}

func matchesEmpty(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpLiteral:
		return len(re.Rune) == 0
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL, syntax.OpNoMatch:
		return false
	case syntax.OpCapture, syntax.OpPlus:
		return matchesEmpty(re.Sub[0])
	case syntax.OpRepeat:
		return re.Min == 0 || matchesEmpty(re.Sub[0])
	case syntax.OpConcat:
		for _, sub := range re.Sub {
			if !matchesEmpty(sub) {
				return false
			}
		}
		return true
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			if matchesEmpty(sub) {
				return true
			}
		}
		return false
	}
	return true
}

func isAnchored(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpBeginText:
		return true
	case syntax.OpConcat, syntax.OpCapture, syntax.OpPlus:
		return isAnchored(re.Sub[0])
	}
	return false
}

// prefixOf finds the text that every match begins with.
func prefixOf(re *syntax.Regexp) (prefix string, whole bool) {
	switch re.Op {
	case syntax.OpEmptyMatch:
		return "", true
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase != 0 {
			return "", false
		}
		for i, r := range re.Rune {
			if r == utf8.RuneError {
				// Bytes that are no UTF-8 match it as well.
				return string(re.Rune[:i]), false
			}
		}
		return string(re.Rune), true
	case syntax.OpConcat:
		var b strings.Builder
		for _, sub := range re.Sub {
			text, all := prefixOf(sub)
			b.WriteString(text)
			if !all {
				return b.String(), false
			}
		}
		return b.String(), true
	case syntax.OpPlus:
		prefix, _ = prefixOf(re.Sub[0])
		return prefix, false
	case syntax.OpRepeat:
		if re.Min == 0 {
			return "", false
		}
		if prefix, whole = prefixOf(re.Sub[0]); !whole {
			return prefix, false
		}
		return strings.Repeat(prefix, re.Min), re.Min == re.Max
	}
	return "", false
}
