package parse

import (
	"fmt"
	"strconv"
	"strings"
)

// NumberNode is a constant and every type that can hold it.
type NumberNode struct {
	NodeType
	Pos
	tr         *Tree
	IsInt      bool
	IsUint     bool
	IsFloat    bool
	IsComplex  bool
	Int64      int64
	Uint64     uint64
	Float64    float64
	Complex128 complex128
	Text       string
}

func (n *NumberNode) String() string             { return n.Text }
func (n *NumberNode) writeTo(b *strings.Builder) { b.WriteString(n.Text) }
func (n *NumberNode) tree() *Tree                { return n.tr }
func (n *NumberNode) Copy() Node {
	c := *n
	return &c
}

func (t *Tree) newNumber(pos Pos, text string, typ itemType) (*NumberNode, error) {
	n := &NumberNode{NodeType: NodeNumber, Pos: pos, tr: t, Text: text}
	switch {
	case typ == itemCharConstant:
		r, _, tail, err := strconv.UnquoteChar(text[1:], text[0])
		if err != nil {
			return nil, err
		}
		if tail != "'" {
			return nil, fmt.Errorf("malformed character constant: %s", text)
		}
		n.Int64, n.IsInt = int64(r), true
		n.Uint64, n.IsUint = uint64(r), true
		n.Float64, n.IsFloat = float64(r), true
		return n, nil
	case typ == itemComplex:
		// Sscan and its syntax, which ParseComplex does not have.
		if _, err := fmt.Sscan(text, &n.Complex128); err != nil {
			return nil, err
		}
		n.IsComplex = true
		n.simplifyComplex()
		return n, nil
	case text != "" && text[len(text)-1] == 'i':
		if f, err := strconv.ParseFloat(text[:len(text)-1], 64); err == nil {
			n.Complex128, n.IsComplex = complex(0, f), true
			n.simplifyComplex()
			return n, nil
		}
	}
	return n, n.parse()
}

func (n *NumberNode) parse() error {
	var err error
	n.Uint64, err = strconv.ParseUint(n.Text, 0, 64)
	n.IsUint = err == nil
	n.Int64, err = strconv.ParseInt(n.Text, 0, 64)
	n.IsInt = err == nil
	if n.IsInt && n.Int64 == 0 {
		n.IsUint = true // -0
	}
	switch {
	case n.IsInt:
		n.Float64, n.IsFloat = float64(n.Int64), true
	case n.IsUint:
		n.Float64, n.IsFloat = float64(n.Uint64), true
	default:
		f, err := strconv.ParseFloat(n.Text, 64)
		if err != nil {
			break
		}
		// What looks like an integer and is not one is too large for all.
		if !strings.ContainsAny(n.Text, ".eEpP") {
			return fmt.Errorf("integer overflow: %q", n.Text)
		}
		n.Float64, n.IsFloat = f, true
		n.fromFloat()
	}
	if !n.IsInt && !n.IsUint && !n.IsFloat {
		return fmt.Errorf("illegal number syntax: %q", n.Text)
	}
	return nil
}

// fromFloat adds the integers that the float is.
func (n *NumberNode) fromFloat() {
	if !n.IsInt && float64(int64(n.Float64)) == n.Float64 {
		n.Int64, n.IsInt = int64(n.Float64), true
	}
	if !n.IsUint && float64(uint64(n.Float64)) == n.Float64 {
		n.Uint64, n.IsUint = uint64(n.Float64), true
	}
}

func (n *NumberNode) simplifyComplex() {
	if imag(n.Complex128) != 0 {
		return
	}
	n.Float64, n.IsFloat = real(n.Complex128), true
	n.fromFloat()
}
