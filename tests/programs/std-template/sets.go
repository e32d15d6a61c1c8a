// Templates that belong together: names, clones, redefinition, files, trees.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"
)

func names(t *template.Template) string {
	var out []string
	for _, one := range t.Templates() {
		out = append(out, one.Name())
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func run(t *template.Template, name string, data any) {
	var b strings.Builder
	err := t.ExecuteTemplate(&b, name, data)
	fmt.Printf("%s: %q %v\n", name, b.String(), err)
}

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	if f.n--; f.n < 0 {
		return 0, fmt.Errorf("disk full")
	}
	return len(p), nil
}

func count(n parse.Node, kinds map[string]int) {
	kinds[strings.TrimPrefix(fmt.Sprintf("%T", n), "*parse.")]++
	switch n := n.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for _, c := range n.Nodes {
			count(c, kinds)
		}
	case *parse.IfNode:
		count(n.Pipe, kinds)
		count(n.List, kinds)
		if n.ElseList != nil {
			count(n.ElseList, kinds)
		}
	case *parse.ActionNode:
		count(n.Pipe, kinds)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			for _, a := range c.Args {
				count(a, kinds)
			}
		}
	}
}

func main() {
	root := template.Must(template.New("root").Parse(`{{define "head"}}<h>{{.}}</h>{{end}}{{template "head" .}} {{block "body" .}}default{{end}}`))
	fmt.Println(names(root), root.Lookup("head") != nil, root.Lookup("no") == nil)
	run(root, "root", "x")
	clone := template.Must(root.Clone())
	template.Must(clone.Parse(`{{define "body"}}own {{.}}{{end}}`))
	run(clone, "root", "y")
	run(root, "root", "z")
	run(root, "head", 3)
	run(root, "gone", 3)
	fmt.Println(len(clone.DefinedTemplates()) == len(root.DefinedTemplates()), strings.HasPrefix(root.DefinedTemplates(), "; defined templates are: "))
	fmt.Printf("%q\n", template.New("none").DefinedTemplates())

	other := template.Must(root.New("other").Delims("<%", "%>").Parse(`{{no}} <% . %> <%- "t" -%>  <% template "head" 1 %>`))
	run(root, "other", 5)
	fmt.Println(other.Name(), names(root))
	template.Must(root.New("other").Parse("   "))
	run(root, "other", 6)
	template.Must(root.New("other").Parse("redefined"))
	run(root, "other", 6)

	dir := filepath.Join(os.TempDir(), "std-template-sets")
	os.RemoveAll(dir)
	os.MkdirAll(dir, 0o755)
	defer os.RemoveAll(dir)
	os.WriteFile(filepath.Join(dir, "a.tmpl"), []byte(`A {{template "b.tmpl" .}}`), 0o644)
	os.WriteFile(filepath.Join(dir, "b.tmpl"), []byte(`B {{.}}`), 0o644)
	files, err := template.ParseFiles(filepath.Join(dir, "a.tmpl"), filepath.Join(dir, "b.tmpl"))
	fmt.Println(err, files.Name(), names(files))
	run(files, "a.tmpl", 1)
	globbed, err := template.ParseGlob(filepath.Join(dir, "*.tmpl"))
	fmt.Println(err, names(globbed))
	fsys, err := template.New("q").ParseFS(os.DirFS(dir), "*.tmpl")
	fmt.Println(err, names(fsys))
	_, err = template.ParseFiles()
	fmt.Println(err)
	_, err = template.ParseGlob(filepath.Join(dir, "*.none"))
	fmt.Println(err != nil)
	_, err = template.ParseFS(os.DirFS(dir), "*.none")
	fmt.Println(err)

	long := template.Must(template.New("long").Parse("a{{.}}b{{.}}c"))
	for n := range 6 {
		fmt.Println(n, long.Execute(&failing{n}, 1))
	}

	trees, err := parse.Parse("p", `x {{/* c */}}{{if .A.B}}{{1}}{{else}}{{$x := "s"}}{{$x | printf "%v" nil true .}}{{end}}{{define "d"}}{{(.X).Y}}{{end}}`, "", "", map[string]any{"printf": fmt.Sprintf})
	fmt.Println(err, len(trees), trees["p"].Root, trees["d"].Root)
	kinds := map[string]int{}
	count(trees["p"].Root, kinds)
	fmt.Println(kinds)
	copied := trees["p"].Copy()
	fmt.Println(copied.Root.String() == trees["p"].Root.String(), parse.IsEmptyTree(copied.Root), parse.IsEmptyTree(trees["p"].Root.Nodes[0]))
	tree := parse.New("modes")
	tree.Mode = parse.ParseComments | parse.SkipFuncCheck
	got, err := tree.Parse("{{/* kept */}}{{anything 1}}", "", "", map[string]*parse.Tree{})
	fmt.Println(got.Root, err)
	added, err := template.New("new").AddParseTree("tree", trees["d"])
	fmt.Println(err, added.Name(), names(added))
	run(added, "tree", map[string]any{"X": map[string]int{"Y": 9}})
	fmt.Println(template.HTMLEscapeString("a<b>&\"'"), template.JSEscapeString("'\"\\<>&=\n\u2028é"), template.URLQueryEscaper("a b", 1))
	for _, v := range []any{0, 1, "", "x", nil, []int{}, [0]int{}, struct{}{}, 0.0, 1i, false, (*int)(nil), make(chan int), fmt.Print} {
		truth, ok := template.IsTrue(v)
		fmt.Print(truth, ok, ",")
	}
	fmt.Println()
}

// go1.26.8
// Output:
// body head root true true
// root: "<h>x</h> default" <nil>
// root: "<h>y</h> own y" <nil>
// root: "<h>z</h> default" <nil>
// head: "<h>3</h>" <nil>
// gone: "" template: no template "gone" associated with template "root"
// true true
// ""
// other: "{{no}} 5t<h>1</h>" <nil>
// other body head other root
// other: "{{no}} 6t<h>1</h>" <nil>
// other: "redefined" <nil>
// <nil> a.tmpl a.tmpl b.tmpl
// a.tmpl: "A B 1" <nil>
// <nil> a.tmpl b.tmpl
// <nil> a.tmpl b.tmpl
// template: no files named in call to ParseFiles
// true
// template: pattern matches no files: `*.none`
// 0 disk full
// 1 disk full
// 2 disk full
// 3 disk full
// 4 disk full
// 5 <nil>
// <nil> 2 x {{if .A.B}}{{1}}{{else}}{{$x := "s"}}{{$x | printf "%v" nil true .}}{{end}} {{(.X).Y}}
// map[ActionNode:3 BoolNode:1 DotNode:1 FieldNode:1 IdentifierNode:1 IfNode:1 ListNode:3 NilNode:1 NumberNode:1 PipeNode:4 StringNode:2 TextNode:1 VariableNode:1]
// true false false
// {{/* kept */}}{{anything 1}} <nil>
// <nil> tree tree
// tree: "9" <nil>
// a&lt;b&gt;&amp;&#34;&#39; \'\"\\\u003C\u003E\u0026\u003D\u000A\u2028é a+b1
// false true,true true,false true,true true,false true,false true,false true,true true,false true,true true,false true,false true,true true,true true,
