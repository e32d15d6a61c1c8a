package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// Node is an element of a tree.
type Node interface {
	Type() NodeType
	String() string
	// Copy is deep, and of the node's own type.
	Copy() Node
	Position() Pos
	tree() *Tree
	writeTo(*strings.Builder)
}

type NodeType int

// Pos is a place in the text, in bytes.
type Pos int

func (p Pos) Position() Pos { return p }

func (t NodeType) Type() NodeType { return t }

const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

// text is what a node looks like.
func text(n interface{ writeTo(*strings.Builder) }) string {
	var b strings.Builder
	n.writeTo(&b)
	return b.String()
}

// ListNode is a sequence.
type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

func (t *Tree) newList(pos Pos) *ListNode { return &ListNode{NodeType: NodeList, Pos: pos, tr: t} }

func (l *ListNode) append(n Node)  { l.Nodes = append(l.Nodes, n) }
func (l *ListNode) tree() *Tree    { return l.tr }
func (l *ListNode) String() string { return text(l) }
func (l *ListNode) writeTo(b *strings.Builder) {
	for _, n := range l.Nodes {
		n.writeTo(b)
	}
}

func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	c := l.tr.newList(l.Pos)
	for _, n := range l.Nodes {
		c.append(n.Copy())
	}
	return c
}

func (l *ListNode) Copy() Node { return l.CopyList() }

// TextNode is printed as it stands.
type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

func (t *TextNode) String() string             { return string(t.Text) }
func (t *TextNode) writeTo(b *strings.Builder) { b.Write(t.Text) }
func (t *TextNode) tree() *Tree                { return t.tr }
func (t *TextNode) Copy() Node {
	return &TextNode{NodeText, t.Pos, t.tr, append([]byte{}, t.Text...)}
}

// CommentNode is there when the mode asks for comments.
type CommentNode struct {
	NodeType
	Pos
	tr   *Tree
	Text string
}

func (c *CommentNode) String() string             { return text(c) }
func (c *CommentNode) writeTo(b *strings.Builder) { b.WriteString("{{" + c.Text + "}}") }
func (c *CommentNode) tree() *Tree                { return c.tr }
func (c *CommentNode) Copy() Node                 { return &CommentNode{NodeComment, c.Pos, c.tr, c.Text} }

// PipeNode is commands whose values go from one to the next, and the variables that get the last.
type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool
	Decl     []*VariableNode
	Cmds     []*CommandNode
}

func (p *PipeNode) String() string { return text(p) }
func (p *PipeNode) tree() *Tree    { return p.tr }
func (p *PipeNode) writeTo(b *strings.Builder) {
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		v.writeTo(b)
	}
	switch {
	case len(p.Decl) == 0:
	case p.IsAssign:
		b.WriteString(" = ")
	default:
		b.WriteString(" := ")
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		c.writeTo(b)
	}
}

func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	c := &PipeNode{NodeType: NodePipe, Pos: p.Pos, tr: p.tr, Line: p.Line, IsAssign: p.IsAssign}
	for _, v := range p.Decl {
		c.Decl = append(c.Decl, v.Copy().(*VariableNode))
	}
	for _, cmd := range p.Cmds {
		c.Cmds = append(c.Cmds, cmd.Copy().(*CommandNode))
	}
	return c
}

func (p *PipeNode) Copy() Node { return p.CopyPipe() }

// ActionNode prints the value of a pipeline, unless the pipeline declares.
type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) String() string { return text(a) }
func (a *ActionNode) tree() *Tree    { return a.tr }
func (a *ActionNode) Copy() Node {
	return &ActionNode{NodeAction, a.Pos, a.tr, a.Line, a.Pipe.CopyPipe()}
}
func (a *ActionNode) writeTo(b *strings.Builder) {
	b.WriteString("{{")
	a.Pipe.writeTo(b)
	b.WriteString("}}")
}

// CommandNode is an operand, or a function or method with its arguments.
type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

func (c *CommandNode) append(arg Node) { c.Args = append(c.Args, arg) }
func (c *CommandNode) String() string  { return text(c) }
func (c *CommandNode) tree() *Tree     { return c.tr }
func (c *CommandNode) writeTo(b *strings.Builder) {
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		writeOperand(b, arg)
	}
}

// writeOperand sets pipelines in parentheses.
func writeOperand(b *strings.Builder, n Node) {
	if pipe, ok := n.(*PipeNode); ok {
		b.WriteByte('(')
		pipe.writeTo(b)
		b.WriteByte(')')
		return
	}
	n.writeTo(b)
}

func (c *CommandNode) Copy() Node {
	if c == nil {
		return c
	}
	d := &CommandNode{NodeType: NodeCommand, Pos: c.Pos, tr: c.tr}
	for _, arg := range c.Args {
		d.append(arg.Copy())
	}
	return d
}

// IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) String() string             { return i.Ident }
func (i *IdentifierNode) writeTo(b *strings.Builder) { b.WriteString(i.Ident) }
func (i *IdentifierNode) tree() *Tree                { return i.tr }
func (i *IdentifierNode) Copy() Node                 { return &IdentifierNode{NodeIdentifier, i.Pos, i.tr, i.Ident} }

// VariableNode is a variable, Ident[0] with its $, and fields of it.
type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (t *Tree) newVariable(pos Pos, ident string) *VariableNode {
	return &VariableNode{NodeVariable, pos, t, strings.Split(ident, ".")}
}

func (v *VariableNode) String() string             { return text(v) }
func (v *VariableNode) writeTo(b *strings.Builder) { b.WriteString(strings.Join(v.Ident, ".")) }
func (v *VariableNode) tree() *Tree                { return v.tr }
func (v *VariableNode) Copy() Node {
	return &VariableNode{NodeVariable, v.Pos, v.tr, append([]string{}, v.Ident...)}
}

// DotNode is the cursor.
type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

func (d *DotNode) Type() NodeType             { return NodeDot }
func (d *DotNode) String() string             { return "." }
func (d *DotNode) writeTo(b *strings.Builder) { b.WriteByte('.') }
func (d *DotNode) tree() *Tree                { return d.tr }
func (d *DotNode) Copy() Node                 { return &DotNode{NodeDot, d.Pos, d.tr} }

// NilNode is the constant.
type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

func (n *NilNode) Type() NodeType             { return NodeNil }
func (n *NilNode) String() string             { return "nil" }
func (n *NilNode) writeTo(b *strings.Builder) { b.WriteString("nil") }
func (n *NilNode) tree() *Tree                { return n.tr }
func (n *NilNode) Copy() Node                 { return &NilNode{NodeNil, n.Pos, n.tr} }

// FieldNode is fields of the cursor, without their periods.
type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (f *FieldNode) String() string { return text(f) }
func (f *FieldNode) writeTo(b *strings.Builder) {
	for _, name := range f.Ident {
		b.WriteString("." + name)
	}
}
func (f *FieldNode) tree() *Tree { return f.tr }
func (f *FieldNode) Copy() Node {
	return &FieldNode{NodeField, f.Pos, f.tr, append([]string{}, f.Ident...)}
}

// ChainNode is fields of what is in parentheses, or of another operand.
type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string
}

// Add takes a field with its period.
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	field = field[1:]
	if field == "" {
		panic("empty field")
	}
	c.Field = append(c.Field, field)
}

func (c *ChainNode) String() string { return text(c) }
func (c *ChainNode) writeTo(b *strings.Builder) {
	writeOperand(b, c.Node)
	for _, name := range c.Field {
		b.WriteString("." + name)
	}
}
func (c *ChainNode) tree() *Tree { return c.tr }
func (c *ChainNode) Copy() Node {
	return &ChainNode{NodeChain, c.Pos, c.tr, c.Node, append([]string{}, c.Field...)}
}

// BoolNode is a constant.
type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

func (n *BoolNode) String() string             { return strconv.FormatBool(n.True) }
func (n *BoolNode) writeTo(b *strings.Builder) { b.WriteString(n.String()) }
func (n *BoolNode) tree() *Tree                { return n.tr }
func (n *BoolNode) Copy() Node                 { return &BoolNode{NodeBool, n.Pos, n.tr, n.True} }

// StringNode is a constant, as written and as meant.
type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string
	Text   string
}

func (s *StringNode) String() string             { return s.Quoted }
func (s *StringNode) writeTo(b *strings.Builder) { b.WriteString(s.Quoted) }
func (s *StringNode) tree() *Tree                { return s.tr }
func (s *StringNode) Copy() Node                 { return &StringNode{NodeString, s.Pos, s.tr, s.Quoted, s.Text} }

// endNode closes a control structure; it stands in no tree.
type endNode struct {
	NodeType
	Pos
	tr *Tree
}

func (e *endNode) String() string             { return "{{end}}" }
func (e *endNode) writeTo(b *strings.Builder) { b.WriteString("{{end}}") }
func (e *endNode) tree() *Tree                { return e.tr }
func (e *endNode) Copy() Node                 { return &endNode{nodeEnd, e.Pos, e.tr} }

// elseNode stands in no tree either.
type elseNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
}

func (e *elseNode) Type() NodeType             { return nodeElse }
func (e *elseNode) String() string             { return "{{else}}" }
func (e *elseNode) writeTo(b *strings.Builder) { b.WriteString("{{else}}") }
func (e *elseNode) tree() *Tree                { return e.tr }
func (e *elseNode) Copy() Node                 { return &elseNode{nodeElse, e.Pos, e.tr, e.Line} }

// BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode
}

func (b *BranchNode) String() string { return text(b) }
func (b *BranchNode) tree() *Tree    { return b.tr }
func (b *BranchNode) writeTo(to *strings.Builder) {
	name := map[NodeType]string{NodeIf: "if", NodeRange: "range", NodeWith: "with"}[b.NodeType]
	if name == "" {
		panic("unknown branch type")
	}
	to.WriteString("{{" + name + " ")
	b.Pipe.writeTo(to)
	to.WriteString("}}")
	b.List.writeTo(to)
	if b.ElseList != nil {
		to.WriteString("{{else}}")
		b.ElseList.writeTo(to)
	}
	to.WriteString("{{end}}")
}

func (b *BranchNode) Copy() Node {
	c := BranchNode{b.NodeType, b.Pos, b.tr, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()}
	switch b.NodeType {
	case NodeIf:
		return &IfNode{c}
	case NodeRange:
		return &RangeNode{c}
	case NodeWith:
		return &WithNode{c}
	}
	panic("unknown branch type")
}

type IfNode struct{ BranchNode }

func (i *IfNode) Copy() Node { return i.BranchNode.Copy() }

type RangeNode struct{ BranchNode }

func (r *RangeNode) Copy() Node { return r.BranchNode.Copy() }

type WithNode struct{ BranchNode }

func (w *WithNode) Copy() Node { return w.BranchNode.Copy() }

type BreakNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (b *BreakNode) String() string              { return "{{break}}" }
func (b *BreakNode) writeTo(to *strings.Builder) { to.WriteString("{{break}}") }
func (b *BreakNode) tree() *Tree                 { return b.tr }
func (b *BreakNode) Copy() Node                  { return &BreakNode{b.tr, NodeBreak, b.Pos, b.Line} }

type ContinueNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) String() string             { return "{{continue}}" }
func (c *ContinueNode) writeTo(b *strings.Builder) { b.WriteString("{{continue}}") }
func (c *ContinueNode) tree() *Tree                { return c.tr }
func (c *ContinueNode) Copy() Node                 { return &ContinueNode{c.tr, NodeContinue, c.Pos, c.Line} }

// TemplateNode invokes another template with the value of a pipeline, or none.
type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode
}

func (t *TemplateNode) String() string { return text(t) }
func (t *TemplateNode) tree() *Tree    { return t.tr }
func (t *TemplateNode) writeTo(b *strings.Builder) {
	fmt.Fprintf(b, "{{template %q", t.Name)
	if t.Pipe != nil {
		b.WriteByte(' ')
		t.Pipe.writeTo(b)
	}
	b.WriteString("}}")
}
func (t *TemplateNode) Copy() Node {
	return &TemplateNode{NodeTemplate, t.Pos, t.tr, t.Line, t.Name, t.Pipe.CopyPipe()}
}
