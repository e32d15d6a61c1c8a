// Package parse: the text of a template becomes trees, one for each template that it defines.
package parse

import (
	"bytes"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// Tree is a template that has been parsed.
type Tree struct {
	Name string
	// The template whose text it stands in, for errors.
	ParseName string
	Root      *ListNode
	Mode      Mode
	text      string

	// While it is parsed.
	funcs   []map[string]any
	treeSet map[string]*Tree
	items   *queue
	vars    []string
	// Where the action at hand began, for what is not closed.
	actionLine int
	rangeDepth int
}

// queue is the tokens of a text; its templates take turns with it.
type queue struct {
	items []item
	at    int
}

type Mode uint

const (
	ParseComments Mode = 1 << iota
	// SkipFuncCheck lets pass functions that nobody has defined.
	SkipFuncCheck
)

func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name, funcs: funcs} }

// Parse returns the templates of a text by name.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := map[string]*Tree{}
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// ErrorContext says where a node is, and what it looks like.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - (strings.LastIndexByte(before, '\n') + 1)
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, 1+strings.Count(before, "\n"), column), n.String()
}

// Parse adds what text defines to treeSet. Empty delimiters are the usual ones.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer t.recover(&err)
	t.ParseName, t.text = t.Name, text
	t.begin(nil, funcs, treeSet)
	lex := lexer{input: text, left: leftDelim, right: rightDelim, line: 1, comments: t.Mode&ParseComments != 0}
	if lex.left == "" {
		lex.left = "{{"
	}
	if lex.right == "" {
		lex.right = "}}"
	}
	lex.breakOK, lex.continueOK = !t.hasFunction("break"), !t.hasFunction("continue")
	t.items = &queue{items: lex.run()}
	t.parse()
	t.add()
	t.end()
	return t, nil
}

func (t *Tree) begin(items *queue, funcs []map[string]any, treeSet map[string]*Tree) {
	t.Root = nil
	t.items, t.funcs, t.treeSet = items, funcs, treeSet
	t.vars = []string{"$"}
}

func (t *Tree) end() { t.items, t.vars, t.funcs, t.treeSet = nil, nil, nil, nil }

// recover makes errors of what errorf panics with.
func (t *Tree) recover(errp *error) {
	switch e := recover().(type) {
	case nil:
	case runtime.Error:
		panic(e)
	case error:
		t.end()
		*errp = e
	default:
		panic(e)
	}
}

// next repeats the last token for ever: the end, or an error.
func (t *Tree) next() item {
	q := t.items
	i := q.items[min(q.at, len(q.items)-1)]
	q.at++
	return i
}

func (t *Tree) backup() { t.items.at-- }

func (t *Tree) peek() item {
	i := t.next()
	t.backup()
	return i
}

func (t *Tree) nextNonSpace() item {
	for {
		if i := t.next(); i.typ != itemSpace {
			return i
		}
	}
}

func (t *Tree) peekNonSpace() item {
	i := t.nextNonSpace()
	t.backup()
	return i
}

// line is where the parser has got to.
func (t *Tree) line() int {
	q := t.items
	return q.items[min(max(q.at-1, 0), len(q.items)-1)].line
}

func (t *Tree) errorf(format string, args ...any) {
	t.Root = nil
	panic(fmt.Errorf(fmt.Sprintf("template: %s:%d: %s", t.ParseName, t.line(), format), args...))
}

func (t *Tree) error(err error) { t.errorf("%s", err) }

func (t *Tree) expect(expected itemType, context string) item {
	return t.expectOneOf(expected, expected, context)
}

func (t *Tree) expectOneOf(one, other itemType, context string) item {
	i := t.nextNonSpace()
	if i.typ != one && i.typ != other {
		t.unexpected(i, context)
	}
	return i
}

func (t *Tree) unexpected(i item, context string) {
	if i.typ != itemError {
		t.errorf("unexpected %s in %s", i, context)
	}
	started := ""
	if t.actionLine != 0 && t.actionLine != i.line {
		started = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
		if strings.HasSuffix(i.val, " action") {
			started = started[len(" in action"):]
		}
	}
	t.errorf("%s%s", i, started)
}

// add keeps what is not empty.
func (t *Tree) add() {
	known := t.treeSet[t.Name]
	if known == nil || IsEmptyTree(known.Root) {
		t.treeSet[t.Name] = t
		return
	}
	if !IsEmptyTree(t.Root) {
		t.errorf("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree tells whether there is nothing but space and comments.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil:
		return true
	case *CommentNode:
		return true
	case *ListNode:
		for _, child := range n.Nodes {
			if !IsEmptyTree(child) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode, *BreakNode, *ContinueNode:
		return false
	}
	panic("unknown node: " + n.String())
}

func (t *Tree) hasFunction(name string) bool {
	for _, funcs := range t.funcs {
		if funcs[name] != nil {
			return true
		}
	}
	return false
}

func (t *Tree) useVar(pos Pos, name string) Node {
	v := t.newVariable(pos, name)
	for _, known := range t.vars {
		if known == v.Ident[0] {
			return v
		}
	}
	t.errorf("undefined variable %q", v.Ident[0])
	return nil
}

// parse reads the text up to its end; definitions become trees of their own.
func (t *Tree) parse() {
	t.Root = t.newList(t.peek().pos)
	for t.peek().typ != itemEOF {
		if t.peek().typ == itemLeftDelim {
			back := t.items.at
			t.next()
			if t.nextNonSpace().typ == itemDefine {
				inner := New("definition")
				inner.text, inner.Mode, inner.ParseName = t.text, t.Mode, t.ParseName
				inner.begin(t.items, t.funcs, t.treeSet)
				inner.parseDefinition()
				continue
			}
			t.items.at = back
		}
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			t.errorf("unexpected %s", n)
		}
		t.Root.append(n)
	}
}

func (t *Tree) parseDefinition() {
	const context = "define clause"
	t.Name = t.quotedName(t.expectOneOf(itemString, itemRawString, context))
	t.expect(itemRightDelim, context)
	var end Node
	t.Root, end = t.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	t.add()
	t.end()
}

func (t *Tree) quotedName(i item) string {
	s, err := strconv.Unquote(i.val)
	if err != nil {
		t.error(err)
	}
	return s
}

// itemList reads up to an end or else, which it returns.
func (t *Tree) itemList() (list *ListNode, end Node) {
	list = t.newList(t.peekNonSpace().pos)
	for t.peekNonSpace().typ != itemEOF {
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			return list, n
		}
		list.append(n)
	}
	// So that the line is that of the end.
	t.nextNonSpace()
	t.errorf("unexpected EOF")
	return nil, nil
}

func (t *Tree) textOrAction() Node {
	switch i := t.nextNonSpace(); i.typ {
	case itemText:
		return &TextNode{NodeText, i.pos, t, []byte(i.val)}
	case itemLeftDelim:
		t.actionLine = i.line
		defer func() { t.actionLine = 0 }()
		return t.action()
	case itemComment:
		return &CommentNode{NodeComment, i.pos, t, i.val}
	default:
		t.unexpected(i, "input")
		return nil
	}
}

// action reads what stands behind a left delimiter. Variables are known up to the end of the structure they are declared in.
func (t *Tree) action() Node {
	switch i := t.nextNonSpace(); i.typ {
	case itemBlock:
		return t.blockControl()
	case itemBreak:
		line := t.loopControl(i, "break")
		return &BreakNode{t, NodeBreak, i.pos, line}
	case itemContinue:
		line := t.loopControl(i, "continue")
		return &ContinueNode{t, NodeContinue, i.pos, line}
	case itemElse:
		return t.elseControl()
	case itemEnd:
		return &endNode{nodeEnd, t.expect(itemRightDelim, "end").pos, t}
	case itemIf:
		return &IfNode{t.branch(NodeIf, "if")}
	case itemRange:
		return &RangeNode{t.branch(NodeRange, "range")}
	case itemTemplate:
		return t.templateControl()
	case itemWith:
		return &WithNode{t.branch(NodeWith, "with")}
	}
	t.backup()
	i := t.peek()
	return &ActionNode{NodeAction, i.pos, t, i.line, t.pipeline("command", itemRightDelim)}
}

func (t *Tree) loopControl(keyword item, name string) int {
	if i := t.nextNonSpace(); i.typ != itemRightDelim {
		t.unexpected(i, "{{"+name+"}}")
	}
	if t.rangeDepth == 0 {
		t.errorf("{{%s}} outside {{range}}", name)
	}
	return keyword.line
}

// branch reads if, range or with, and what else there is. "else if" and "else with" share the end of what they are part of.
func (t *Tree) branch(typ NodeType, context string) BranchNode {
	defer func(known int) { t.vars = t.vars[:known] }(len(t.vars))
	b := BranchNode{NodeType: typ, tr: t}
	b.Pipe = t.pipeline(context, itemRightDelim)
	if typ == NodeRange {
		t.rangeDepth++
	}
	var next Node
	b.List, next = t.itemList()
	if typ == NodeRange {
		t.rangeDepth--
	}
	b.Pos, b.Line = b.Pipe.Pos, b.Pipe.Line
	if next.Type() == nodeEnd {
		return b
	}
	follows := t.peek().typ
	switch {
	case typ == NodeIf && follows == itemIf, typ == NodeWith && follows == itemWith:
		t.next()
		b.ElseList = t.newList(next.Position())
		if typ == NodeIf {
			b.ElseList.append(&IfNode{t.branch(NodeIf, context)})
		} else {
			b.ElseList.append(&WithNode{t.branch(NodeWith, context)})
		}
		return b
	}
	b.ElseList, next = t.itemList()
	if next.Type() != nodeEnd {
		t.errorf("expected end; found %s", next)
	}
	return b
}

func (t *Tree) elseControl() Node {
	if i := t.peekNonSpace(); i.typ == itemIf || i.typ == itemWith {
		return &elseNode{nodeElse, i.pos, t, i.line}
	}
	i := t.expect(itemRightDelim, "else")
	return &elseNode{nodeElse, i.pos, t, i.line}
}

// blockControl defines a template and invokes it.
func (t *Tree) blockControl() Node {
	const context = "block clause"
	i := t.nextNonSpace()
	name := t.templateName(i, context)
	pipe := t.pipeline(context, itemRightDelim)
	block := New(name)
	block.text, block.Mode, block.ParseName = t.text, t.Mode, t.ParseName
	block.begin(t.items, t.funcs, t.treeSet)
	var end Node
	block.Root, end = block.itemList()
	if end.Type() != nodeEnd {
		t.errorf("unexpected %s in %s", end, context)
	}
	block.add()
	block.end()
	return &TemplateNode{NodeTemplate, i.pos, t, i.line, name, pipe}
}

func (t *Tree) templateControl() Node {
	const context = "template clause"
	i := t.nextNonSpace()
	name := t.templateName(i, context)
	var pipe *PipeNode
	if t.nextNonSpace().typ != itemRightDelim {
		t.backup()
		pipe = t.pipeline(context, itemRightDelim)
	}
	return &TemplateNode{NodeTemplate, i.pos, t, i.line, name, pipe}
}

func (t *Tree) templateName(i item, context string) string {
	if i.typ != itemString && i.typ != itemRawString {
		t.unexpected(i, context)
	}
	return t.quotedName(i)
}

func (t *Tree) pipeline(context string, end itemType) *PipeNode {
	i := t.peekNonSpace()
	pipe := &PipeNode{NodeType: NodePipe, Pos: i.pos, tr: t, Line: i.line}
	for t.declaration(pipe, context) {
	}
	for {
		switch i := t.nextNonSpace(); i.typ {
		case end:
			t.checkPipeline(pipe, context)
			return pipe
		case itemBool, itemCharConstant, itemComplex, itemDot, itemField, itemIdentifier, itemNumber, itemNil,
			itemRawString, itemString, itemVariable, itemLeftParen:
			t.backup()
			pipe.Cmds = append(pipe.Cmds, t.command())
		default:
			t.unexpected(i, context)
		}
	}
}

// declaration reads a variable that := or = or, in a range, a comma follows; true when another may come.
func (t *Tree) declaration(pipe *PipeNode, context string) bool {
	v := t.peekNonSpace()
	if v.typ != itemVariable {
		return false
	}
	back := t.items.at
	t.nextNonSpace()
	switch next := t.nextNonSpace(); {
	case next.typ == itemAssign || next.typ == itemDeclare:
		pipe.IsAssign = next.typ == itemAssign
		t.declare(pipe, v)
	case next.typ == itemChar && next.val == ",":
		t.declare(pipe, v)
		if context == "range" && len(pipe.Decl) < 2 {
			switch t.peekNonSpace().typ {
			case itemVariable, itemRightDelim, itemRightParen:
				return true
			}
			t.errorf("range can only initialize variables")
		}
		t.errorf("too many declarations in %s", context)
	default:
		t.items.at = back
	}
	return false
}

func (t *Tree) declare(pipe *PipeNode, v item) {
	pipe.Decl = append(pipe.Decl, t.newVariable(v.pos, v.val))
	t.vars = append(t.vars, v.val)
}

func (t *Tree) checkPipeline(pipe *PipeNode, context string) {
	if len(pipe.Cmds) == 0 {
		t.errorf("missing value for %s", context)
	}
	for i, c := range pipe.Cmds {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			if i > 0 {
				t.errorf("non executable command in pipeline stage %d", i+1)
			}
		}
	}
}

// command reads operands up to a | or the end of the pipeline.
func (t *Tree) command() *CommandNode {
	cmd := &CommandNode{NodeType: NodeCommand, Pos: t.peekNonSpace().pos, tr: t}
	for {
		t.peekNonSpace() // Skips the space before.
		for t.peek().typ == itemSpace {
			t.next()
		}
		if operand := t.operand(); operand != nil {
			cmd.append(operand)
		}
		switch i := t.next(); i.typ {
		case itemSpace:
			continue
		case itemRightDelim, itemRightParen:
			t.backup()
		case itemPipe:
		default:
			t.unexpected(i, "operand")
		}
		break
	}
	if len(cmd.Args) == 0 {
		t.errorf("empty command")
	}
	return cmd
}

// operand is a term and fields of it.
func (t *Tree) operand() Node {
	node := t.term()
	if node == nil || t.peek().typ != itemField {
		return node
	}
	chain := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, tr: t, Node: node}
	for t.peek().typ == itemField {
		chain.Add(t.next().val)
	}
	// Only fields of what is in parentheses are a chain.
	switch node.Type() {
	case NodeField:
		return t.newField(chain.Position(), chain.String())
	case NodeVariable:
		return t.newVariable(chain.Position(), chain.String())
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		t.errorf("unexpected . after term %q", node.String())
	}
	return chain
}

func (t *Tree) newField(pos Pos, ident string) *FieldNode {
	return &FieldNode{NodeField, pos, t, strings.Split(ident[1:], ".")}
}

// term is nil where there is none; nothing has been taken then.
func (t *Tree) term() Node {
	switch i := t.nextNonSpace(); i.typ {
	case itemIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !t.hasFunction(i.val) {
			t.errorf("function %q not defined", i.val)
		}
		return NewIdentifier(i.val).SetTree(t).SetPos(i.pos)
	case itemDot:
		return &DotNode{NodeDot, i.pos, t}
	case itemNil:
		return &NilNode{NodeNil, i.pos, t}
	case itemVariable:
		return t.useVar(i.pos, i.val)
	case itemField:
		return t.newField(i.pos, i.val)
	case itemBool:
		return &BoolNode{NodeBool, i.pos, t, i.val == "true"}
	case itemCharConstant, itemComplex, itemNumber:
		n, err := t.newNumber(i.pos, i.val, i.typ)
		if err != nil {
			t.error(err)
		}
		return n
	case itemLeftParen:
		return t.pipeline("parenthesized pipeline", itemRightParen)
	case itemString, itemRawString:
		return &StringNode{NodeString, i.pos, t, i.val, t.quotedName(i)}
	}
	t.backup()
	return nil
}
