// Package template: templates that belong together, their text, and what their names mean.
package template

import (
	"maps"
	"reflect"
	"sync"
	"text/template/parse"
)

// common is what templates that know each other share.
type common struct {
	tmpl   map[string]*Template
	muTmpl sync.RWMutex
	option option
	// parseFuncs are names for the parser, execFuncs what they stand for.
	muFuncs    sync.RWMutex
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
}

type Template struct {
	name string
	*parse.Tree
	*common
	leftDelim  string
	rightDelim string
}

func New(name string) *Template { return &Template{name: name} }

func (t *Template) Name() string { return t.name }

// New makes another template that knows t and all that t knows. It is known to them once it has a text.
func (t *Template) New(name string) *Template {
	t.init()
	return &Template{name: name, common: t.common, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

func (t *Template) init() {
	if t.common == nil {
		t.common = &common{tmpl: map[string]*Template{}, parseFuncs: FuncMap{}, execFuncs: map[string]reflect.Value{}}
	}
}

// Clone copies the templates but not their trees, which never change.
func (t *Template) Clone() (*Template, error) {
	c := t.copy(nil)
	c.init()
	if t.common == nil {
		return c, nil
	}
	c.option = t.option
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	for name, one := range t.tmpl {
		if name == t.name {
			c.tmpl[name] = c
		} else {
			c.tmpl[name] = one.copy(c.common)
		}
	}
	t.muFuncs.RLock()
	defer t.muFuncs.RUnlock()
	maps.Copy(c.parseFuncs, t.parseFuncs)
	maps.Copy(c.execFuncs, t.execFuncs)
	return c, nil
}

func (t *Template) copy(c *common) *Template {
	return &Template{name: t.name, Tree: t.Tree, common: c, leftDelim: t.leftDelim, rightDelim: t.rightDelim}
}

func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	t.muTmpl.Lock()
	defer t.muTmpl.Unlock()
	named := t
	if name != t.name {
		named = t.New(name)
	}
	if t.associate(named, tree) || named.Tree == nil {
		named.Tree = tree
	}
	return named, nil
}

// associate makes tmpl known; a text that is empty replaces none.
func (t *Template) associate(tmpl *Template, tree *parse.Tree) bool {
	if tmpl.common != t.common {
		panic("internal error: associate not common")
	}
	if known := t.tmpl[tmpl.name]; known != nil && known.Tree != nil && parse.IsEmptyTree(tree.Root) {
		return false
	}
	t.tmpl[tmpl.name] = tmpl
	return true
}

func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	all := make([]*Template, 0, len(t.tmpl))
	for _, one := range t.tmpl {
		all = append(all, one)
	}
	return all
}

func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim, t.rightDelim = left, right
	return t
}

// Funcs panics for what is not a name, or not a function with one result or a result and an error.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.init()
	t.muFuncs.Lock()
	defer t.muFuncs.Unlock()
	addValueFuncs(t.execFuncs, funcMap)
	maps.Copy(t.parseFuncs, funcMap)
	return t
}

func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	t.muTmpl.RLock()
	defer t.muTmpl.RUnlock()
	return t.tmpl[name]
}

func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	t.muFuncs.RLock()
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, t.parseFuncs, builtins())
	t.muFuncs.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}
