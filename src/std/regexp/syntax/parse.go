package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	maxRepeat = 1000
	maxDepth  = 1000
	// maxSize is how many characters, classes and groups an expression may have once its repetitions are written out.
	maxSize = 128 << 20 / 40 / 8
)

// Parse makes the tree of an expression.
func Parse(s string, flags Flags) (*Regexp, error) {
	if flags&Literal != 0 {
		if err := checkUTF8(s); err != nil {
			return nil, err
		}
		return &Regexp{Op: OpLiteral, Flags: flags, Rune: []rune(s)}, nil
	}
	p := &parser{whole: s, rest: s, flags: flags}
	re, err := p.alternation()
	if err != nil {
		return nil, err
	}
	if p.rest != "" {
		// Only a parenthesis that closes nothing stops the parser early.
		return nil, &Error{ErrUnexpectedParen, s}
	}
	if depthOf(re) > maxDepth {
		return nil, &Error{ErrNestingDepth, s}
	}
	if sizeOf(re) > maxSize {
		return nil, &Error{ErrLarge, s}
	}
	return re, nil
}

func checkUTF8(s string) error {
	for rest := s; rest != ""; {
		r, n := utf8.DecodeRuneInString(rest)
		if r == utf8.RuneError && n == 1 {
			return &Error{ErrInvalidUTF8, s}
		}
		rest = rest[n:]
	}
	return nil
}

func depthOf(re *Regexp) int {
	most := 0
	for _, sub := range re.Sub {
		most = max(most, depthOf(sub))
	}
	return most + 1
}

func sizeOf(re *Regexp) int {
	size := 1
	if re.Op == OpLiteral {
		size = len(re.Rune)
	}
	for _, sub := range re.Sub {
		size += sizeOf(sub)
	}
	if re.Op == OpRepeat {
		size *= max(re.Min, re.Max, 1)
	}
	return min(size, maxSize+1)
}

type parser struct {
	whole  string
	rest   string
	flags  Flags
	groups int
	depth  int
}

func (p *parser) alternation() (*Regexp, error) {
	p.depth++
	defer func() { p.depth-- }()
	if p.depth > maxDepth {
		return nil, &Error{ErrNestingDepth, p.whole}
	}
	var branches []*Regexp
	for {
		re, err := p.concatenation()
		if err != nil {
			return nil, err
		}
		branches = append(branches, re)
		if !strings.HasPrefix(p.rest, "|") {
			break
		}
		p.rest = p.rest[1:]
	}
	if len(branches) == 1 {
		return branches[0], nil
	}
	return &Regexp{Op: OpAlternate, Sub: branches}, nil
}

func (p *parser) concatenation() (*Regexp, error) {
	var parts []*Regexp
	// What the last operator was, for the message about two in a row.
	lastOperator := ""
	for p.rest != "" && p.rest[0] != '|' && p.rest[0] != ')' {
		if lo, hi, after, ok := p.repetition(); ok {
			operator := p.rest[:len(p.rest)-len(after)]
			text := operator
			flags := p.flags
			if p.flags&PerlX != 0 {
				if strings.HasPrefix(after, "?") {
					after = after[1:]
					flags ^= NonGreedy
					text += "?"
				}
				if lastOperator != "" {
					return nil, &Error{ErrInvalidRepeatOp, lastOperator + text}
				}
			}
			if len(parts) == 0 {
				return nil, &Error{ErrMissingRepeatArgument, text}
			}
			if hi > maxRepeat || lo > maxRepeat || hi >= 0 && lo > hi {
				return nil, &Error{ErrInvalidRepeatSize, text}
			}
			re := repeated(parts[len(parts)-1], lo, hi, flags)
			if re.Op == OpRepeat && (lo >= 2 || hi >= 2) && !repeatFits(re, maxRepeat) {
				return nil, &Error{ErrInvalidRepeatSize, text}
			}
			parts[len(parts)-1] = re
			p.rest = after
			lastOperator = text
			continue
		}
		lastOperator = ""
		re, err := p.atom()
		if err != nil {
			return nil, err
		}
		if re != nil {
			parts = append(parts, re...)
		}
	}
	switch len(parts) {
	case 0:
		return &Regexp{Op: OpEmptyMatch}, nil
	case 1:
		return parts[0], nil
	}
	return &Regexp{Op: OpConcat, Sub: parts}, nil
}

// repetition reads an operator; what looks like {n,m} and is none stands for itself. No upper bound is -1.
func (p *parser) repetition() (lo, hi int, after string, ok bool) {
	switch s := p.rest; s[0] {
	case '*':
		return 0, -1, s[1:], true
	case '+':
		return 1, -1, s[1:], true
	case '?':
		return 0, 1, s[1:], true
	case '{':
		return braces(s)
	}
	return 0, 0, "", false
}

func braces(s string) (lo, hi int, after string, ok bool) {
	rest := s[1:]
	lo, rest, ok = number(rest)
	if !ok {
		return 0, 0, "", false
	}
	hi = lo
	if strings.HasPrefix(rest, ",") {
		rest = rest[1:]
		if strings.HasPrefix(rest, "}") {
			hi = -1
		} else if hi, rest, ok = number(rest); !ok {
			return 0, 0, "", false
		}
	}
	if !strings.HasPrefix(rest, "}") {
		return 0, 0, "", false
	}
	return lo, hi, rest[1:], true
}

// number reads a count; one beyond all limits comes back as just that.
func number(s string) (n int, rest string, ok bool) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = min(n*10+int(s[i]-'0'), 1e8)
		i++
	}
	if i == 0 || i > 1 && s[0] == '0' {
		return 0, s, false
	}
	return n, s[i:], true
}

func repeated(re *Regexp, lo, hi int, flags Flags) *Regexp {
	op := OpRepeat
	switch {
	case lo == 0 && hi < 0:
		op = OpStar
	case lo == 1 && hi < 0:
		op = OpPlus
	case lo == 0 && hi == 1:
		op = OpQuest
	}
	return &Regexp{Op: op, Flags: flags, Min: lo, Max: hi, Sub: []*Regexp{re}}
}

// repeatFits checks that nested counts multiply to no more than n.
func repeatFits(re *Regexp, n int) bool {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return true
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return false
		}
		if m > 0 {
			n /= m
		}
	}
	for _, sub := range re.Sub {
		if !repeatFits(sub, n) {
			return false
		}
	}
	return true
}

// atom reads what an operator may follow; flags alone leave nothing.
func (p *parser) atom() ([]*Regexp, error) {
	one := func(op Op) ([]*Regexp, error) {
		p.rest = p.rest[1:]
		return []*Regexp{{Op: op, Flags: p.flags}}, nil
	}
	switch p.rest[0] {
	case '(':
		return p.group()
	case '[':
		re, err := p.class()
		return []*Regexp{re}, err
	case '.':
		if p.flags&DotNL != 0 {
			return one(OpAnyChar)
		}
		return one(OpAnyCharNotNL)
	case '^':
		if p.flags&OneLine != 0 {
			return one(OpBeginText)
		}
		return one(OpBeginLine)
	case '$':
		if p.flags&OneLine != 0 {
			return one(OpEndText)
		}
		return one(OpEndLine)
	case '\\':
		return p.escape()
	}
	r, err := p.next()
	if err != nil {
		return nil, err
	}
	return []*Regexp{p.literal(r)}, nil
}

func (p *parser) literal(r rune) *Regexp {
	return &Regexp{Op: OpLiteral, Flags: p.flags, Rune: []rune{r}}
}

// next takes a character.
func (p *parser) next() (rune, error) {
	r, n := utf8.DecodeRuneInString(p.rest)
	if r == utf8.RuneError && n == 1 {
		return 0, &Error{ErrInvalidUTF8, p.rest}
	}
	p.rest = p.rest[n:]
	return r, nil
}

func (p *parser) group() ([]*Regexp, error) {
	start := p.rest
	before := p.flags
	if p.flags&PerlX != 0 && strings.HasPrefix(p.rest, "(?") {
		return p.perlGroup()
	}
	p.rest = p.rest[1:]
	p.groups++
	number := p.groups
	sub, err := p.closed(start)
	if err != nil {
		return nil, err
	}
	p.flags = before
	return []*Regexp{{Op: OpCapture, Cap: number, Sub: []*Regexp{sub}}}, nil
}

// closed reads up to the parenthesis that closes a group.
func (p *parser) closed(start string) (*Regexp, error) {
	sub, err := p.alternation()
	if err != nil {
		return nil, err
	}
	if !strings.HasPrefix(p.rest, ")") {
		return nil, &Error{ErrMissingParen, p.whole}
	}
	p.rest = p.rest[1:]
	return sub, nil
}

// perlGroup reads (?P<name>…), (?<name>…), (?flags) and (?flags:…).
func (p *parser) perlGroup() ([]*Regexp, error) {
	start := p.rest
	head := 0
	if len(start) > 4 && strings.HasPrefix(start, "(?P<") {
		head = 4
	} else if len(start) > 3 && strings.HasPrefix(start, "(?<") {
		head = 3
	}
	if head > 0 {
		return p.named(start, head)
	}
	before := p.flags
	flags := p.flags
	negative, any := false, false
	for i := 2; i < len(start); i++ {
		bit := Flags(0)
		switch start[i] {
		case 'i':
			bit = FoldCase
		case 's':
			bit = DotNL
		case 'U':
			bit = NonGreedy
		case 'm':
			// The flag for one line is the other way round.
			bit = OneLine
			if negative {
				flags |= bit
			} else {
				flags &^= bit
			}
			any = true
			continue
		case '-':
			if negative {
				return nil, p.badPerl(start, i+1)
			}
			negative = true
			any = false
			continue
		case ':', ')':
			if negative && !any {
				return nil, p.badPerl(start, i+1)
			}
			p.flags = flags
			p.rest = start[i+1:]
			if start[i] == ')' {
				return nil, nil
			}
			sub, err := p.closed(start)
			p.flags = before
			return []*Regexp{sub}, err
		default:
			_, n := utf8.DecodeRuneInString(start[i:])
			return nil, p.badPerl(start, i+n)
		}
		any = true
		if negative {
			flags &^= bit
		} else {
			flags |= bit
		}
	}
	if err := checkUTF8(start); err != nil {
		return nil, err
	}
	return nil, &Error{ErrInvalidPerlOp, start}
}

func (p *parser) badPerl(start string, end int) error {
	if err := checkUTF8(start[:end]); err != nil {
		return err
	}
	return &Error{ErrInvalidPerlOp, start[:end]}
}

func (p *parser) named(start string, head int) ([]*Regexp, error) {
	end := strings.IndexByte(start, '>')
	if end < 0 {
		if err := checkUTF8(start); err != nil {
			return nil, err
		}
		return nil, &Error{ErrInvalidNamedCapture, start}
	}
	name := start[head:end]
	if err := checkUTF8(name); err != nil {
		return nil, err
	}
	if !isName(name) {
		return nil, &Error{ErrInvalidNamedCapture, start[:end+1]}
	}
	p.groups++
	number := p.groups
	before := p.flags
	p.rest = start[end+1:]
	sub, err := p.closed(start)
	if err != nil {
		return nil, err
	}
	p.flags = before
	return []*Regexp{{Op: OpCapture, Cap: number, Name: name, Sub: []*Regexp{sub}}}, nil
}

func isName(name string) bool {
	for _, r := range name {
		if r != '_' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return false
		}
	}
	return name != ""
}

// escape reads what begins with a backslash, outside of classes.
func (p *parser) escape() ([]*Regexp, error) {
	if p.flags&PerlX != 0 && len(p.rest) >= 2 {
		op := Op(0)
		switch p.rest[1] {
		case 'A':
			op = OpBeginText
		case 'b':
			op = OpWordBoundary
		case 'B':
			op = OpNoWordBoundary
		case 'z':
			op = OpEndText
		case 'C':
			return nil, &Error{ErrInvalidEscape, p.rest[:2]}
		case 'Q':
			return p.quoted(), nil
		}
		if op != 0 {
			p.rest = p.rest[2:]
			return []*Regexp{{Op: op, Flags: p.flags}}, nil
		}
	}
	class := &Class{fold: p.flags&FoldCase != 0}
	found, err := p.classEscape(class)
	if err != nil {
		return nil, err
	}
	if found {
		return []*Regexp{{Op: OpCharClass, Class: class}}, nil
	}
	r, err := p.escapedRune()
	if err != nil {
		return nil, err
	}
	return []*Regexp{p.literal(r)}, nil
}

// quoted reads \Q…\E.
func (p *parser) quoted() []*Regexp {
	text, after, _ := strings.Cut(p.rest[2:], `\E`)
	p.rest = after
	var parts []*Regexp
	for _, r := range text {
		parts = append(parts, p.literal(r))
	}
	return parts
}

// classEscape reads \d, \pL and their like.
func (p *parser) classEscape(class *Class) (bool, error) {
	if len(p.rest) < 2 || p.rest[0] != '\\' {
		return false, nil
	}
	c := p.rest[1]
	if p.flags&UnicodeGroups != 0 && (c == 'p' || c == 'P') {
		return true, p.unicodeClass(class)
	}
	if p.flags&PerlX == 0 {
		return false, nil
	}
	ranges := ""
	switch c {
	case 'd', 'D':
		ranges = digits
	case 's', 'S':
		ranges = spaces
	case 'w', 'W':
		ranges = words
	default:
		return false, nil
	}
	p.rest = p.rest[2:]
	class.addClass(ranges, 'A' <= c && c <= 'Z')
	return true, nil
}

// unicodeClass reads \pN, \p{Greek}, \p{^Greek} and the same with P.
func (p *parser) unicodeClass(class *Class) error {
	start := p.rest
	negated := start[1] == 'P'
	p.rest = start[2:]
	if p.rest == "" {
		return &Error{ErrInvalidCharRange, start}
	}
	r, err := p.next()
	if err != nil {
		return err
	}
	name := string(r)
	text := start[:2+len(name)]
	if r == '{' {
		end := strings.IndexByte(start, '}')
		if end < 0 {
			if err := checkUTF8(start); err != nil {
				return err
			}
			return &Error{ErrInvalidCharRange, start}
		}
		text = start[:end+1]
		name = start[3:end]
		p.rest = start[end+1:]
		if err := checkUTF8(name); err != nil {
			return err
		}
	}
	if strings.HasPrefix(name, "^") {
		negated = !negated
		name = name[1:]
	}
	if name == "Any" {
		class.tables = append(class.tables, tableItem{negated: negated})
		return nil
	}
	table := tables[name]
	if table == nil {
		return &Error{ErrInvalidCharRange, text}
	}
	class.tables = append(class.tables, tableItem{table: table, negated: negated})
	return nil
}

// escapedRune reads an escape that stands for one character.
func (p *parser) escapedRune() (rune, error) {
	start := p.rest
	p.rest = p.rest[1:]
	if p.rest == "" {
		return 0, &Error{ErrTrailingBackslash, ""}
	}
	c, err := p.next()
	if err != nil {
		return 0, err
	}
	switch c {
	case '1', '2', '3', '4', '5', '6', '7':
		// One digit alone would be a backreference, which there is not.
		if p.rest == "" || p.rest[0] < '0' || p.rest[0] > '7' {
			break
		}
		return p.octal(c), nil
	case '0':
		return p.octal(c), nil
	case 'x':
		if r, ok := p.hex(); ok {
			return r, nil
		}
	case 'a':
		return '\a', nil
	case 'f':
		return '\f', nil
	case 'n':
		return '\n', nil
	case 'r':
		return '\r', nil
	case 't':
		return '\t', nil
	case 'v':
		return '\v', nil
	default:
		if c < utf8.RuneSelf && !isWordByte(byte(c)) || c == '_' {
			return c, nil
		}
	}
	return 0, &Error{ErrInvalidEscape, start[:len(start)-len(p.rest)]}
}

func isWordByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

func (p *parser) octal(first rune) rune {
	r := first - '0'
	for i := 1; i < 3 && p.rest != "" && '0' <= p.rest[0] && p.rest[0] <= '7'; i++ {
		r = r*8 + rune(p.rest[0]-'0')
		p.rest = p.rest[1:]
	}
	return r
}

// hex reads two digits, or any number of them in braces.
func (p *parser) hex() (r rune, ok bool) {
	if p.rest == "" {
		return 0, false
	}
	c, err := p.next()
	if err != nil {
		return 0, false
	}
	if c != '{' {
		x, y := unhex(c), rune(-1)
		if p.rest == "" {
			return 0, false
		}
		if c, err = p.next(); err == nil {
			y = unhex(c)
		}
		return x*16 + y, x >= 0 && y >= 0
	}
	for n := 0; p.rest != ""; n++ {
		if c, err = p.next(); err != nil {
			return 0, false
		}
		if c == '}' {
			return r, n > 0
		}
		v := unhex(c)
		if v < 0 {
			return 0, false
		}
		if r = r*16 + v; r > unicode.MaxRune {
			return 0, false
		}
	}
	return 0, false
}

func unhex(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10
	}
	return -1
}

// class reads what stands in brackets.
func (p *parser) class() (*Regexp, error) {
	start := p.rest
	p.rest = p.rest[1:]
	class := &Class{fold: p.flags&FoldCase != 0}
	if strings.HasPrefix(p.rest, "^") {
		class.Negated = true
		p.rest = p.rest[1:]
		if p.flags&ClassNL == 0 {
			class.add('\n', '\n')
		}
	}
	for first := true; first || !strings.HasPrefix(p.rest, "]"); first = false {
		if p.rest == "" {
			return nil, &Error{ErrMissingBracket, start}
		}
		// A - in the middle is a mistake in POSIX, and Perl takes it.
		if p.rest[0] == '-' && p.flags&PerlX == 0 && !first && (len(p.rest) == 1 || p.rest[1] != ']') {
			_, n := utf8.DecodeRuneInString(p.rest[1:])
			return nil, &Error{ErrInvalidCharRange, p.rest[:1+n]}
		}
		if done, err := p.posixClass(class); done || err != nil {
			if err != nil {
				return nil, err
			}
			continue
		}
		if done, err := p.classEscape(class); done || err != nil {
			if err != nil {
				return nil, err
			}
			continue
		}
		if err := p.classRange(class, start); err != nil {
			return nil, err
		}
	}
	p.rest = p.rest[1:]
	return &Regexp{Op: OpCharClass, Class: class}, nil
}

// posixClass reads [:name:].
func (p *parser) posixClass(class *Class) (bool, error) {
	if !strings.HasPrefix(p.rest, "[:") {
		return false, nil
	}
	end := strings.Index(p.rest[2:], ":]")
	if end < 0 {
		return false, nil
	}
	text := p.rest[:end+4]
	name, negated := strings.CutPrefix(p.rest[2:end+2], "^")
	ranges, ok := posix[name]
	if !ok {
		return false, &Error{ErrInvalidCharRange, text}
	}
	class.addClass(ranges, negated)
	p.rest = p.rest[len(text):]
	return true, nil
}

func (p *parser) classRange(class *Class, start string) error {
	from := p.rest
	lo, err := p.classRune(start)
	if err != nil {
		return err
	}
	hi := lo
	if len(p.rest) >= 2 && p.rest[0] == '-' && p.rest[1] != ']' {
		p.rest = p.rest[1:]
		if hi, err = p.classRune(start); err != nil {
			return err
		}
		if hi < lo {
			return &Error{ErrInvalidCharRange, from[:len(from)-len(p.rest)]}
		}
	}
	class.add(lo, hi)
	return nil
}

func (p *parser) classRune(start string) (rune, error) {
	if p.rest == "" {
		return 0, &Error{ErrMissingBracket, start}
	}
	if p.rest[0] == '\\' {
		return p.escapedRune()
	}
	return p.next()
}
