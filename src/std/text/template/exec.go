package template

import (
	"errors"
	"fmt"
	"internal/fmtsort"
	"io"
	"reflect"
	"runtime"
	"strings"
	"text/template/parse"
)

// Templates that invoke themselves end here rather than at the end of the stack.
const maxExecDepth = 100000

// state is one execution. Templates that are invoked have states of their own, with variables of their own.
type state struct {
	tmpl  *Template
	wr    io.Writer
	node  parse.Node // For errors.
	vars  []variable
	depth int
}

type variable struct {
	name  string
	value reflect.Value
}

func (s *state) push(name string, value reflect.Value) {
	s.vars = append(s.vars, variable{name, value})
}

func (s *state) mark() int { return len(s.vars) }

func (s *state) pop(mark int) { s.vars = s.vars[:mark] }

// lookup is the innermost variable of that name.
func (s *state) lookup(name string) *variable {
	for i := len(s.vars) - 1; i >= 0; i-- {
		if s.vars[i].name == name {
			return &s.vars[i]
		}
	}
	s.errorf("undefined variable: %s", name)
	return nil
}

// setTopVar sets the n-th variable from the top.
func (s *state) setTopVar(n int, value reflect.Value) { s.vars[len(s.vars)-n].value = value }

// missing stands for an argument that no command before gave. It is not the invalid Value, which is nil.
type missing struct{}

var missingVal = reflect.ValueOf(missing{})

func isMissing(v reflect.Value) bool { return v.IsValid() && v.Type() == reflect.TypeFor[missing]() }

func (s *state) at(node parse.Node) { s.node = node }

// ExecError is what a template did wrong; errors of the writer are returned as they are.
type ExecError struct {
	Name string
	Err  error
}

func (e ExecError) Error() string { return e.Err.Error() }

func (e ExecError) Unwrap() error { return e.Err }

func (s *state) errorf(format string, args ...any) {
	literal := func(text string) string { return strings.ReplaceAll(text, "%", "%%") }
	prefix := fmt.Sprintf("template: %s: ", literal(s.tmpl.Name()))
	if s.node != nil {
		location, context := s.tmpl.ErrorContext(s.node)
		prefix = fmt.Sprintf("template: %s: executing %q at <%s>: ", location, literal(s.tmpl.Name()), literal(context))
	}
	panic(ExecError{s.tmpl.Name(), fmt.Errorf(prefix+format, args...)})
}

type writeError struct{ err error }

func errRecover(errp *error) {
	switch e := recover().(type) {
	case nil:
	case runtime.Error:
		panic(e)
	case writeError:
		*errp = e.err
	case ExecError:
		*errp = e
	default:
		panic(e)
	}
}

func (t *Template) ExecuteTemplate(wr io.Writer, name string, data any) error {
	named := t.Lookup(name)
	if named == nil {
		return fmt.Errorf("template: no template %q associated with template %q", name, t.name)
	}
	return named.Execute(wr, data)
}

// Execute may leave part of the output written when it fails.
func (t *Template) Execute(wr io.Writer, data any) error { return t.execute(wr, data) }

func (t *Template) execute(wr io.Writer, data any) (err error) {
	defer errRecover(&err)
	value, ok := data.(reflect.Value)
	if !ok {
		value = reflect.ValueOf(data)
	}
	s := &state{tmpl: t, wr: wr, vars: []variable{{"$", value}}}
	if t.Tree == nil || t.Root == nil {
		s.errorf("%q is an incomplete or empty template", t.Name())
	}
	s.walk(value, t.Root)
	return
}

// DefinedTemplates is the end of a sentence.
func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	var names []string
	for name, one := range t.tmpl {
		if one.Tree != nil && one.Root != nil {
			names = append(names, fmt.Sprintf("%q", name))
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

var (
	walkBreak    = errors.New("break")
	walkContinue = errors.New("continue")
)

// walk executes a node.
func (s *state) walk(dot reflect.Value, node parse.Node) {
	s.at(node)
	switch n := node.(type) {
	case *parse.ActionNode:
		value := s.evalPipeline(dot, n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			s.printValue(n, value)
		}
	case *parse.BreakNode:
		panic(walkBreak)
	case *parse.ContinueNode:
		panic(walkContinue)
	case *parse.CommentNode:
	case *parse.IfNode:
		s.walkIfOrWith(parse.NodeIf, dot, n.Pipe, n.List, n.ElseList)
	case *parse.WithNode:
		s.walkIfOrWith(parse.NodeWith, dot, n.Pipe, n.List, n.ElseList)
	case *parse.ListNode:
		for _, child := range n.Nodes {
			s.walk(dot, child)
		}
	case *parse.RangeNode:
		s.walkRange(dot, n)
	case *parse.TemplateNode:
		s.walkTemplate(dot, n)
	case *parse.TextNode:
		s.write(n.Text)
	default:
		s.errorf("unknown node: %s", n)
	}
}

func (s *state) write(text []byte) {
	if _, err := s.wr.Write(text); err != nil {
		panic(writeError{err})
	}
}

func (s *state) walkIfOrWith(typ parse.NodeType, dot reflect.Value, pipe *parse.PipeNode, list, elseList *parse.ListNode) {
	defer s.pop(s.mark())
	value := s.evalPipeline(dot, pipe)
	truth, ok := isTrue(indirectInterface(value))
	if !ok {
		s.errorf("if/with can't use %v", value)
	}
	switch {
	case truth && typ == parse.NodeWith:
		s.walk(value, list)
	case truth:
		s.walk(dot, list)
	case elseList != nil:
		s.walk(dot, elseList)
	}
}

func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

// isTrue: what is neither zero nor empty. Structs are always true.
func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0, true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	}
	return !v.IsZero(), true
}

func (s *state) walkRange(dot reflect.Value, r *parse.RangeNode) {
	s.at(r)
	defer func() {
		if e := recover(); e != nil && e != walkBreak {
			panic(e)
		}
	}()
	defer s.pop(s.mark())
	over, _ := indirect(s.evalPipeline(dot, r.Pipe))
	decl := r.Pipe.Decl
	mark := s.mark()
	some := false
	turn := func(index, elem reflect.Value) {
		some = true
		switch {
		case len(decl) == 0:
		case r.Pipe.IsAssign:
			last := len(decl) - 1
			s.lookup(decl[last].Ident[0]).value = elem
			if last > 0 {
				s.lookup(decl[0].Ident[0]).value = index
			}
		default:
			// The second variable is the topmost.
			s.setTopVar(1, elem)
			if len(decl) > 1 {
				s.setTopVar(2, index)
			}
		}
		defer s.pop(mark)
		defer func() {
			if e := recover(); e != nil && e != walkContinue {
				panic(e)
			}
		}()
		s.walk(elem, r.List)
	}
	s.iterate(over, len(decl), turn)
	if !some && r.ElseList != nil {
		s.walk(dot, r.ElseList)
	}
}

// iterate calls turn for every element of what a range is over.
func (s *state) iterate(over reflect.Value, variables int, turn func(index, elem reflect.Value)) {
	switch over.Kind() {
	case reflect.Invalid:
		// nil is as good as an empty map.
		return
	case reflect.Array, reflect.Slice:
		for i := range over.Len() {
			turn(reflect.ValueOf(i), over.Index(i))
		}
		return
	case reflect.Map:
		if over.Len() > 0 {
			for _, entry := range fmtsort.Sort(over) {
				turn(entry.Key, entry.Value)
			}
		}
		return
	case reflect.Chan:
		s.receive(over, turn)
		return
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if variables > 1 {
			s.errorf("can't use %v to iterate over more than one variable", over)
		}
		for v := range over.Seq() {
			turn(reflect.Value{}, v)
		}
		return
	case reflect.Func:
		if s.call(over, variables, turn) {
			return
		}
	}
	s.errorf("range can't iterate over %v", over)
}

func (s *state) receive(ch reflect.Value, turn func(index, elem reflect.Value)) {
	if ch.IsNil() {
		return
	}
	if ch.Type().ChanDir() == reflect.SendDir {
		s.errorf("range over send-only channel %v", ch)
	}
	for i := 0; ; i++ {
		elem, ok := ch.Recv()
		if !ok {
			return
		}
		turn(reflect.ValueOf(i), elem)
	}
}

// call ranges over a function; false if that is not possible.
func (s *state) call(fn reflect.Value, variables int, turn func(index, elem reflect.Value)) bool {
	switch t := fn.Type(); {
	case t.CanSeq():
		if variables > 1 {
			s.errorf("can't use %v iterate over more than one variable", fn)
		}
		for v := range fn.Seq() {
			turn(reflect.Value{}, v)
		}
	case t.CanSeq2():
		for k, v := range fn.Seq2() {
			if variables > 1 {
				turn(k, v)
			} else {
				turn(reflect.Value{}, k)
			}
		}
	default:
		return false
	}
	return true
}

func (s *state) walkTemplate(dot reflect.Value, t *parse.TemplateNode) {
	s.at(t)
	tmpl := s.tmpl.Lookup(t.Name)
	if tmpl == nil {
		s.errorf("template %q not defined", t.Name)
	}
	if s.depth == maxExecDepth {
		s.errorf("exceeded maximum template depth (%v)", maxExecDepth)
	}
	dot = s.evalPipeline(dot, t.Pipe)
	invoked := state{tmpl: tmpl, wr: s.wr, node: s.node, depth: s.depth + 1, vars: []variable{{"$", dot}}}
	invoked.walk(dot, tmpl.Root)
}

// printValue writes what an action comes to.
func (s *state) printValue(n parse.Node, v reflect.Value) {
	s.at(n)
	printable, ok := printableValue(v)
	if !ok {
		s.errorf("can't print %s of type %s", n, v.Type())
	}
	if _, err := fmt.Fprint(s.wr, printable); err != nil {
		panic(writeError{err})
	}
}

// printableValue is what fmt is to print: for a pointer what it points to, unless the pointer's type knows how to print itself.
func printableValue(v reflect.Value) (any, bool) {
	if v.Kind() == reflect.Pointer {
		v, _ = indirect(v)
	}
	if !v.IsValid() {
		return "<no value>", true
	}
	if t := v.Type(); !t.Implements(errorType) && !t.Implements(stringerType) {
		p := reflect.PointerTo(t)
		switch {
		case v.CanAddr() && (p.Implements(errorType) || p.Implements(stringerType)):
			v = v.Addr()
		case v.Kind() == reflect.Chan || v.Kind() == reflect.Func:
			return nil, false
		}
	}
	return v.Interface(), true
}

func indirect(v reflect.Value) (at reflect.Value, isNil bool) {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			return v, true
		}
		v = v.Elem()
	}
	return v, false
}

func indirectInterface(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}
