package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type itemType int

const (
	itemError itemType = iota
	itemBool
	itemChar
	itemCharConstant
	itemComment
	itemComplex
	itemAssign
	itemDeclare
	itemEOF
	itemField
	itemIdentifier
	itemLeftDelim
	itemLeftParen
	itemNumber
	itemPipe
	itemRawString
	itemRightDelim
	itemRightParen
	itemSpace
	itemString
	itemText
	itemVariable
	// Keywords are the last.
	itemKeyword
	itemBlock
	itemBreak
	itemContinue
	itemDot
	itemDefine
	itemElse
	itemEnd
	itemIf
	itemNil
	itemRange
	itemTemplate
	itemWith
)

var keywords = map[string]itemType{
	"block": itemBlock, "break": itemBreak, "continue": itemContinue, "define": itemDefine, "else": itemElse, "end": itemEnd,
	"if": itemIf, "range": itemRange, "nil": itemNil, "template": itemTemplate, "with": itemWith,
}

// item is a token, or as the last one of its list what is wrong with the text.
type item struct {
	typ  itemType
	pos  Pos
	val  string
	line int
}

func (i item) String() string {
	switch {
	case i.typ == itemEOF:
		return "EOF"
	case i.typ == itemError:
		return i.val
	case i.typ > itemKeyword:
		return fmt.Sprintf("<%s>", i.val)
	case len(i.val) > 10:
		return fmt.Sprintf("%.10q...", i.val)
	}
	return fmt.Sprintf("%q", i.val)
}

const (
	spaceChars   = " \t\r\n"
	leftComment  = "/*"
	rightComment = "*/"
)

// lexer turns a text into its tokens. What scans returns false when it has put an error.
type lexer struct {
	input       string
	left, right string
	items       []item
	// Of the token at hand, and how far it goes.
	start, pos int
	// The line of start.
	line   int
	parens int
	// Whether comments are tokens; which of break and continue are words of the language.
	comments, breakOK, continueOK bool
}

func (l *lexer) run() []item {
	for l.text() && l.action() {
	}
	return l.items
}

func (l *lexer) skip() {
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	l.start = l.pos
}

func (l *lexer) emit(t itemType) bool {
	l.items = append(l.items, item{t, Pos(l.start), l.input[l.start:l.pos], l.line})
	l.skip()
	return true
}

func (l *lexer) errorf(format string, args ...any) bool {
	l.items = append(l.items, item{itemError, Pos(l.start), fmt.Sprintf(format, args...), l.line})
	return false
}

func (l *lexer) rest() string { return l.input[l.pos:] }

func (l *lexer) peek() rune {
	if l.pos >= len(l.input) {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(l.input[l.pos:])
	return r
}

func (l *lexer) next() rune {
	r, n := utf8.DecodeRuneInString(l.input[l.pos:])
	if n == 0 {
		return -1
	}
	l.pos += n
	return r
}

// accept takes one of valid, if it comes next.
func (l *lexer) accept(valid string) bool {
	if r := l.peek(); r >= 0 && strings.ContainsRune(valid, r) {
		l.next()
		return true
	}
	return false
}

func (l *lexer) acceptRun(valid string) {
	for l.accept(valid) {
	}
}

// text goes to the next left delimiter and over it and the comments that follow; false at the end.
func (l *lexer) text() bool {
	for {
		at := strings.Index(l.rest(), l.left)
		if at < 0 {
			l.pos = len(l.input)
			if l.pos > l.start {
				l.emit(itemText)
			}
			l.emit(itemEOF)
			return false
		}
		l.pos += at
		delim := l.pos
		if trimsLeft(l.input[delim+len(l.left):]) {
			l.pos = l.start + len(strings.TrimRight(l.input[l.start:delim], spaceChars))
		}
		if l.pos > l.start {
			l.emit(itemText)
		}
		l.pos = delim
		l.skip()
		l.pos += len(l.left)
		marker := 0
		if trimsLeft(l.rest()) {
			marker = 2
		}
		if !strings.HasPrefix(l.input[l.pos+marker:], leftComment) {
			l.emit(itemLeftDelim)
			l.pos += marker
			l.skip()
			l.parens = 0
			return true
		}
		l.pos += marker
		l.skip()
		if !l.comment() {
			return false
		}
	}
}

// A trim marker stands between a delimiter and white space.
func trimsLeft(s string) bool {
	return len(s) >= 2 && s[0] == '-' && strings.IndexByte(spaceChars, s[1]) >= 0
}

// atRight tells whether the right delimiter comes next, perhaps behind a trim marker.
func (l *lexer) atRight() (found, trims bool) {
	s := l.rest()
	if len(s) >= 2 && strings.IndexByte(spaceChars, s[0]) >= 0 && s[1] == '-' && strings.HasPrefix(s[2:], l.right) {
		return true, true
	}
	return strings.HasPrefix(s, l.right), false
}

func (l *lexer) comment() bool {
	l.pos += len(leftComment)
	end := strings.Index(l.rest(), rightComment)
	if end < 0 {
		return l.errorf("unclosed comment")
	}
	l.pos += end + len(rightComment)
	found, trims := l.atRight()
	if !found {
		return l.errorf("comment ends before closing delimiter")
	}
	if l.comments {
		l.emit(itemComment)
	}
	l.rightDelim(trims)
	return true
}

// rightDelim goes past the delimiter and, behind a trim marker, the white space.
func (l *lexer) rightDelim(trims bool) {
	if trims {
		l.pos += 2
	}
	l.pos += len(l.right)
	if trims {
		l.acceptRun(spaceChars)
	}
	l.skip()
}

// action is what stands between the delimiters.
func (l *lexer) action() bool {
	for {
		found, trims := l.atRight()
		if found {
			if l.parens > 0 {
				return l.errorf("unclosed left paren")
			}
			if trims {
				l.pos += 2
				l.skip()
			}
			l.pos += len(l.right)
			l.emit(itemRightDelim)
			if trims {
				l.acceptRun(spaceChars)
				l.skip()
			}
			return true
		}
		if !l.token() {
			return false
		}
	}
}

func (l *lexer) token() bool {
	switch r := l.next(); {
	case r < 0:
		return l.errorf("unclosed action")
	case strings.ContainsRune(spaceChars, r):
		return l.space()
	case r == '=':
		return l.emit(itemAssign)
	case r == ':':
		if !l.accept("=") {
			return l.errorf("expected :=")
		}
		return l.emit(itemDeclare)
	case r == '|':
		return l.emit(itemPipe)
	case r == '"':
		return l.quoted('"', itemString, "unterminated quoted string")
	case r == '\'':
		return l.quoted('\'', itemCharConstant, "unterminated character constant")
	case r == '`':
		end := strings.IndexByte(l.rest(), '`')
		if end < 0 {
			return l.errorf("unterminated raw quoted string")
		}
		l.pos += end + 1
		return l.emit(itemRawString)
	case r == '$':
		return l.name(itemVariable, itemVariable)
	case r == '.' && l.rest() != "" && (l.peek() < '0' || l.peek() > '9'):
		return l.name(itemField, itemDot)
	case r == '+' || r == '-' || r == '.' || '0' <= r && r <= '9':
		l.pos = l.start
		return l.number()
	case isAlphaNumeric(r):
		return l.identifier()
	case r == '(':
		l.parens++
		return l.emit(itemLeftParen)
	case r == ')':
		if l.parens--; l.parens < 0 {
			return l.errorf("unexpected right paren")
		}
		return l.emit(itemRightParen)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		return l.emit(itemChar)
	default:
		return l.errorf("unrecognized character in action: %#U", r)
	}
}

// space leaves the blank that belongs to a trim marker.
func (l *lexer) space() bool {
	for l.pos = l.start; strings.ContainsRune(spaceChars, l.peek()) && l.peek() >= 0; l.next() {
		if _, trims := l.atRight(); trims {
			if l.pos == l.start {
				return true
			}
			break
		}
	}
	return l.emit(itemSpace)
}

func (l *lexer) quoted(quote rune, t itemType, missing string) bool {
	for {
		switch r := l.next(); {
		case r == quote:
			return l.emit(t)
		case r == '\\' && l.peek() >= 0 && l.peek() != '\n':
			l.next()
		case r < 0 || r == '\n' || r == '\\':
			return l.errorf("%s", missing)
		}
	}
}

// name is a word behind $ or a period, or that sign alone.
func (l *lexer) name(t, alone itemType) bool {
	if l.atTerminator() {
		return l.emit(alone)
	}
	for isAlphaNumeric(l.peek()) {
		l.next()
	}
	if !l.atTerminator() {
		return l.errorf("bad character %#U", l.peek())
	}
	return l.emit(t)
}

func (l *lexer) identifier() bool {
	for isAlphaNumeric(l.peek()) {
		l.next()
	}
	if !l.atTerminator() {
		return l.errorf("bad character %#U", l.peek())
	}
	word := l.input[l.start:l.pos]
	t, ok := keywords[word]
	switch {
	case word == "true" || word == "false":
		return l.emit(itemBool)
	case !ok, t == itemBreak && !l.breakOK, t == itemContinue && !l.continueOK:
		return l.emit(itemIdentifier)
	}
	return l.emit(t)
}

func (l *lexer) atTerminator() bool {
	r := l.peek()
	return r < 0 || strings.ContainsRune(spaceChars+".,|:)(", r) || strings.HasPrefix(l.rest(), l.right)
}

func (l *lexer) number() bool {
	if !l.scanNumber() {
		return l.errorf("bad number syntax: %q", l.input[l.start:l.pos])
	}
	if sign := l.peek(); sign != '+' && sign != '-' {
		return l.emit(itemNumber)
	}
	if !l.scanNumber() || l.input[l.pos-1] != 'i' {
		return l.errorf("bad number syntax: %q", l.input[l.start:l.pos])
	}
	return l.emit(itemComplex)
}

// scanNumber takes more than there are numbers: strconv decides.
func (l *lexer) scanNumber() bool {
	l.accept("+-")
	digits := "0123456789_"
	hex := false
	if l.accept("0") {
		switch {
		case l.accept("xX"):
			digits, hex = "0123456789abcdefABCDEF_", true
		case l.accept("oO"):
			digits = "01234567_"
		case l.accept("bB"):
			digits = "01_"
		}
	}
	l.acceptRun(digits)
	if l.accept(".") {
		l.acceptRun(digits)
	}
	if len(digits) == 11 && l.accept("eE") || hex && l.accept("pP") {
		l.accept("+-")
		l.acceptRun("0123456789_")
	}
	l.accept("i")
	if isAlphaNumeric(l.peek()) {
		l.next()
		return false
	}
	return true
}

func isAlphaNumeric(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r)
}
