// Forms: queries and bodies, their order, their limits and their errors.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
)

func show(name, method, target, ctype, body string) {
	var rd io.Reader
	if body != "" {
		rd = strings.NewReader(body)
	}
	r := httptest.NewRequest(method, target, rd)
	if ctype != "" {
		r.Header.Set("Content-Type", ctype)
	}
	err := r.ParseForm()
	fmt.Printf("%s: %v form=%v post=%v a=%q post a=%q b=%q\n", name, err, r.Form, r.PostForm, r.FormValue("a"), r.PostFormValue("a"), r.Form["b"])
	rest, err := io.ReadAll(r.Body)
	fmt.Printf("   left %q %v\n", rest, err)
}

func main() {
	const enc = "application/x-www-form-urlencoded"
	show("query", "GET", "/?a=1&b=2&b=3", "", "")
	show("both", "POST", "/?a=query&b=1", enc, "a=body&b=2&b=3")
	show("put", "PUT", "/?a=query", enc, "a=body")
	show("delete", "DELETE", "/?a=query", enc, "a=body")
	show("get with body", "GET", "/?a=query", enc, "a=body")
	show("charset", "POST", "/", enc+"; charset=utf-8", "a=%C3%A9+x")
	show("text", "POST", "/", "text/plain", "a=1")
	show("none", "POST", "/", "", "a=1")
	show("bad type", "POST", "/?a=1", "text/plain; =", "a=2")
	show("bad query", "GET", "/?a=%zz&b=1", "", "")
	show("semicolon", "GET", "/?a=1;b=2&a=3", "", "")
	show("bad body", "POST", "/", enc, "a=%z&b=1")
	show("empty names", "GET", "/?=x&&a&b=&a=2", "", "")
	r := httptest.NewRequest("POST", "/", strings.NewReader("a="+strings.Repeat("x", 11<<20)))
	r.Header.Set("Content-Type", enc)
	fmt.Println(r.ParseForm(), len(r.FormValue("a")))
	r = &http.Request{Method: "POST", URL: &url.URL{}}
	fmt.Println(r.ParseForm(), r.Form)
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 8)
		err := r.ParseForm()
		var tooBig *http.MaxBytesError
		fmt.Fprintf(w, "%v %v %v", err, errors.As(err, &tooBig), r.PostForm)
		if tooBig != nil {
			fmt.Fprint(w, " limit ", tooBig.Limit)
		}
	})
	ts := httptest.NewServer(h)
	defer ts.Close()
	for _, v := range []url.Values{{"a": {"1"}}, {"a": {"1", "2"}, "b": {"3"}}} {
		resp, err := http.PostForm(ts.URL, v)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, _ := io.ReadAll(resp.Body)
		fmt.Printf("%s -> %s close=%v\n", v.Encode(), b, resp.Close)
	}
	v, err := url.ParseQuery("x=1&y=%gg&x=2;z")
	fmt.Println(v, err)
	v = url.Values{}
	v.Add("b", "2 &=")
	v.Add("a", "1")
	v.Add("b", "é")
	fmt.Println(v.Encode(), v.Has("a"), v.Has("c"), v.Get("b"))
	v.Del("b")
	v.Set("a", "9")
	fmt.Println(v.Encode(), len(v))
}

// go1.26.8
// Output:
// query: <nil> form=map[a:[1] b:[2 3]] post=map[] a="1" post a="" b=["2" "3"]
//    left "" <nil>
// both: <nil> form=map[a:[body query] b:[2 3 1]] post=map[a:[body] b:[2 3]] a="body" post a="body" b=["2" "3" "1"]
//    left "" <nil>
// put: <nil> form=map[a:[body query]] post=map[a:[body]] a="body" post a="body" b=[]
//    left "" <nil>
// delete: <nil> form=map[a:[query]] post=map[] a="query" post a="" b=[]
//    left "a=body" <nil>
// get with body: <nil> form=map[a:[query]] post=map[] a="query" post a="" b=[]
//    left "a=body" <nil>
// charset: <nil> form=map[a:[é x]] post=map[a:[é x]] a="é x" post a="é x" b=[]
//    left "" <nil>
// text: <nil> form=map[] post=map[] a="" post a="" b=[]
//    left "a=1" <nil>
// none: <nil> form=map[] post=map[] a="" post a="" b=[]
//    left "a=1" <nil>
// bad type: mime: invalid media parameter form=map[a:[1]] post=map[] a="1" post a="" b=[]
//    left "a=2" <nil>
// bad query: invalid URL escape "%zz" form=map[b:[1]] post=map[] a="" post a="" b=["1"]
//    left "" <nil>
// semicolon: invalid semicolon separator in query form=map[a:[3]] post=map[] a="3" post a="" b=[]
//    left "" <nil>
// bad body: invalid URL escape "%z" form=map[b:[1]] post=map[b:[1]] a="" post a="" b=["1"]
//    left "" <nil>
// empty names: <nil> form=map[:[x] a:[ 2] b:[]] post=map[] a="" post a="" b=[""]
//    left "" <nil>
// http: POST too large 0
// missing form body map[]
// a=1 -> <nil> false map[a:[1]] close=false
// a=1&a=2&b=3 -> http: request body too large true map[] limit 8 close=true
// map[x:[1]] invalid semicolon separator in query
// a=1&b=2+%26%3D&b=%C3%A9 true false 2 &=
// a=9 1
