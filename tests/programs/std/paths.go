// path and path/filepath.
package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	for _, p := range []string{"", ".", "/", "a", "a/b", "/a/b/", "a//b", "./a", "../a", "a/..", "a/../..", "a/../../b", "/..", "/../a", "a/./b/../c", "../../x", "a/b/../../..", "//x", "...", "a/.../b", "..a/b", "x/..b/.."} {
		d, f := path.Split(p)
		fmt.Printf("%q: %q %q %q %q %q %q %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p))
		fmt.Println(filepath.Clean(p) == path.Clean(p), filepath.IsLocal(p), filepath.VolumeName(p) == "")
	}
	fmt.Println(path.Join(), path.Join(""), path.Join("a", "", "b/../c", "/d"), path.Join("/", "x"), path.Join("", "a"), path.Join("..", ".."), path.Ext("a.b/c"), path.Ext("x.tar.gz"))
	for _, m := range [][2]string{
		{"abc", "abc"}, {"*", "abc"}, {"*c", "abc"}, {"a*", "a"}, {"a*", "ab/c"}, {"a*/b", "abc/b"}, {"a*b*c*d*e*/f", "axbxcxdxe/f"}, {"a*b?c*x", "abxbbxdbxebxczzx"},
		{"ab[c]", "abc"}, {"ab[b-d]", "abc"}, {"ab[e-g]", "abc"}, {"ab[^c]", "abc"}, {"ab[^e-g]", "abc"}, {`a\*b`, "a*b"}, {`a\*b`, "ab"}, {"a?b", "a☺b"}, {"a[^a]b", "a☺b"},
		{"a???b", "a☺b"}, {"[a-ζ]*", "α"}, {"*[a-ζ]", "A"}, {"a?b", "a/b"}, {"a*b", "a/b"}, {`[\]a]`, "]"}, {`[\-]`, "-"}, {`[x\-]`, "x"}, {"[]a]", "]"}, {"[-]", "-"},
		{"[x-]", "x"}, {"[-x]", "x"}, {`\`, "a"}, {"[a-b-c]", "a"}, {"[", "a"}, {"[^", "a"}, {"[^bc", "a"}, {"a[", "a"}, {"a[", "ab"}, {"a[", "x"}, {"a/b[", "x"}, {"*x", "xxx"},
		{"", ""}, {"", "x"}, {"*", ""}, {"**", "a/b"}, {"*/*", "a/b"}, {"?", ""}, {"*[", "x"}, {"x*[", "y"}, {"a/*/c", "a/b/c"}, {"[z-a]", "m"},
	} {
		ok, err := path.Match(m[0], m[1])
		ok2, err2 := filepath.Match(m[0], m[1])
		fmt.Println(m, ok, err, ok == ok2, err2 == nil || err2 == filepath.ErrBadPattern)
	}
	for _, r := range [][2]string{{"a/b", "a/b"}, {"a/b/.", "a/b"}, {"a/b", "./a/b"}, {"a/b/c", "a/d"}, {"a", "a/b/c"}, {".", "a/b"}, {"..", "."}, {"..", "a"}, {"/a", "/b/c"}, {"/", "/x/y"}, {"/x/y", "/"}, {"/a", "b"}, {"a", "/b"}, {"../a", "../b"}, {"../../a", "b"}, {"a/../b", "../c"}, {"", "q"}, {"a", ".."}} {
		s, err := filepath.Rel(r[0], r[1])
		fmt.Printf("%q %q %v\n", r, s, err)
	}
	fmt.Printf("%q %q\n", filepath.SplitList(""), filepath.SplitList("/a:b::c"))
	fmt.Println(filepath.Localize("a/b"))
	fmt.Println(filepath.Localize("/a"))
	fmt.Println(filepath.Abs("/x/../y"))
	fmt.Println(filepath.ToSlash("a/b"), filepath.FromSlash("a/b"), string(filepath.Separator), string(filepath.ListSeparator))
	fmt.Println(filepath.Join("a", "b", "..", "c"), filepath.Base("/x/y.go"), filepath.Dir("/x/y.go"), filepath.Ext("y.go"))
}

// go1.26.8
// Output:
// "": "." "." "." "" "" "" false
// true false true
// ".": "." "." "." "." "" "." false
// true true true
// "/": "/" "/" "/" "" "/" "" true
// true false true
// "a": "a" "a" "." "" "" "a" false
// true true true
// "a/b": "a/b" "b" "a" "" "a/" "b" false
// true true true
// "/a/b/": "/a/b" "b" "/a/b" "" "/a/b/" "" true
// true false true
// "a//b": "a/b" "b" "a" "" "a//" "b" false
// true true true
// "./a": "a" "a" "." "" "./" "a" false
// true true true
// "../a": "../a" "a" ".." "" "../" "a" false
// true false true
// "a/..": "." ".." "a" "." "a/" ".." false
// true true true
// "a/../..": ".." ".." "." "." "a/../" ".." false
// true false true
// "a/../../b": "../b" "b" ".." "" "a/../../" "b" false
// true false true
// "/..": "/" ".." "/" "." "/" ".." true
// true false true
// "/../a": "/a" "a" "/" "" "/../" "a" true
// true false true
// "a/./b/../c": "a/c" "c" "a" "" "a/./b/../" "c" false
// true true true
// "../../x": "../../x" "x" "../.." "" "../../" "x" false
// true false true
// "a/b/../../..": ".." ".." "." "." "a/b/../../" ".." false
// true false true
// "//x": "/x" "x" "/" "" "//" "x" true
// true false true
// "...": "..." "..." "." "." "" "..." false
// true true true
// "a/.../b": "a/.../b" "b" "a/..." "" "a/.../" "b" false
// true true true
// "..a/b": "..a/b" "b" "..a" "" "..a/" "b" false
// true true true
// "x/..b/..": "x" ".." "x/..b" "." "x/..b/" ".." false
// true true true
//   a/c/d /x a ../..  .gz
// [abc abc] true <nil> true true
// [* abc] true <nil> true true
// [*c abc] true <nil> true true
// [a* a] true <nil> true true
// [a* ab/c] false <nil> true true
// [a*/b abc/b] true <nil> true true
// [a*b*c*d*e*/f axbxcxdxe/f] true <nil> true true
// [a*b?c*x abxbbxdbxebxczzx] true <nil> true true
// [ab[c] abc] true <nil> true true
// [ab[b-d] abc] true <nil> true true
// [ab[e-g] abc] false <nil> true true
// [ab[^c] abc] false <nil> true true
// [ab[^e-g] abc] true <nil> true true
// [a\*b a*b] true <nil> true true
// [a\*b ab] false <nil> true true
// [a?b a☺b] true <nil> true true
// [a[^a]b a☺b] true <nil> true true
// [a???b a☺b] false <nil> true true
// [[a-ζ]* α] true <nil> true true
// [*[a-ζ] A] false <nil> true true
// [a?b a/b] false <nil> true true
// [a*b a/b] false <nil> true true
// [[\]a] ]] true <nil> true true
// [[\-] -] true <nil> true true
// [[x\-] x] true <nil> true true
// [[]a] ]] false syntax error in pattern true true
// [[-] -] false syntax error in pattern true true
// [[x-] x] false syntax error in pattern true true
// [[-x] x] false syntax error in pattern true true
// [\ a] false syntax error in pattern true true
// [[a-b-c] a] false syntax error in pattern true true
// [[ a] false syntax error in pattern true true
// [[^ a] false syntax error in pattern true true
// [[^bc a] false syntax error in pattern true true
// [a[ a] false syntax error in pattern true true
// [a[ ab] false syntax error in pattern true true
// [a[ x] false syntax error in pattern true true
// [a/b[ x] false syntax error in pattern true true
// [*x xxx] true <nil> true true
// [ ] true <nil> true true
// [ x] false <nil> true true
// [* ] true <nil> true true
// [** a/b] false <nil> true true
// [*/* a/b] true <nil> true true
// [? ] false <nil> true true
// [*[ x] false syntax error in pattern true true
// [x*[ y] false syntax error in pattern true true
// [a/*/c a/b/c] true <nil> true true
// [[z-a] m] false <nil> true true
// ["a/b" "a/b"] "." <nil>
// ["a/b/." "a/b"] "." <nil>
// ["a/b" "./a/b"] "." <nil>
// ["a/b/c" "a/d"] "../../d" <nil>
// ["a" "a/b/c"] "b/c" <nil>
// ["." "a/b"] "a/b" <nil>
// [".." "."] "" Rel: can't make . relative to ..
// [".." "a"] "" Rel: can't make a relative to ..
// ["/a" "/b/c"] "../b/c" <nil>
// ["/" "/x/y"] "x/y" <nil>
// ["/x/y" "/"] "../.." <nil>
// ["/a" "b"] "" Rel: can't make b relative to /a
// ["a" "/b"] "" Rel: can't make /b relative to a
// ["../a" "../b"] "../b" <nil>
// ["../../a" "b"] "" Rel: can't make b relative to ../../a
// ["a/../b" "../c"] "../../c" <nil>
// ["" "q"] "q" <nil>
// ["a" ".."] "../.." <nil>
// [] ["/a" "b" "" "c"]
// a/b <nil>
//  invalid path
// /y <nil>
// a/b a/b / :
// a/c y.go /x .go
