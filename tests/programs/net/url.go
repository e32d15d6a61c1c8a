// net/url: parsing, printing, escaping, resolving.
package main

import (
	"fmt"
	"net/url"
)

func main() {
	for _, s := range []string{
		"http://user:p%40ss@host.com:8080/a%2Fb/c?q=1&r=a+b#frag%20x", "mailto:a@b", "/path only", "//host/x", "http://[::1]:80/", "http://a b/", ":x", "http://h:port/",
		"%zz", "a:b/c", "./a:b", "?x=%", "http://host?x", "http://h/?", "*", "", "http:///p", "http://h/%", "x\n",
	} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("%q -> %q scheme=%q opaque=%q user=%v host=%q port=%q path=%q raw=%q query=%q frag=%q uri=%q\n", s, u, u.Scheme, u.Opaque, u.User, u.Hostname(), u.Port(), u.Path, u.RawPath, u.RawQuery, u.Fragment, u.RequestURI())
	}
	for _, s := range []string{"/a", "a", "", "http://h"} {
		_, err := url.ParseRequestURI(s)
		fmt.Println(err)
	}
	v, err := url.ParseQuery("a=1&b=2&a=3&c&d=%41+%zz&;x=1")
	fmt.Println(v, err)
	v = url.Values{}
	v.Set("name", "Ava & Co")
	v.Add("friend", "J/ss")
	v.Add("friend", "ü")
	fmt.Println(v.Encode(), v.Get("friend"), v.Has("x"))
	base, _ := url.Parse("http://a/b/c/d;p?q")
	for _, ref := range []string{"g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "", ".", "..", "../g", "../../../g", "g/../h", "http:g", "mailto:x"} {
		u, err := base.Parse(ref)
		fmt.Println(ref, "->", u, err)
	}
	fmt.Println(url.QueryEscape("a b/c?d=e&f+ü"), url.PathEscape("a b/c?d=e&f+ü"))
	fmt.Println(url.QueryUnescape("a%20b+c"))
	fmt.Println(url.PathUnescape("a%20b+c%"))
	fmt.Println(base.JoinPath("../x", "y/"), base.IsAbs())
	u := &url.URL{Scheme: "http", Host: "h", User: url.UserPassword("me", "secret"), Path: "/ü x"}
	fmt.Println(u, u.Redacted())
}

// go1.26.8
// Output:
// "http://user:p%40ss@host.com:8080/a%2Fb/c?q=1&r=a+b#frag%20x" -> "http://user:p%40ss@host.com:8080/a%2Fb/c?q=1&r=a+b#frag%20x" scheme="http" opaque="" user=user:p%40ss host="host.com" port="8080" path="/a/b/c" raw="/a%2Fb/c" query="q=1&r=a+b" frag="frag x" uri="/a%2Fb/c?q=1&r=a+b"
// "mailto:a@b" -> "mailto:a@b" scheme="mailto" opaque="a@b" user= host="" port="" path="" raw="" query="" frag="" uri="a@b"
// "/path only" -> "/path%20only" scheme="" opaque="" user= host="" port="" path="/path only" raw="/path only" query="" frag="" uri="/path%20only"
// "//host/x" -> "//host/x" scheme="" opaque="" user= host="host" port="" path="/x" raw="" query="" frag="" uri="/x"
// "http://[::1]:80/" -> "http://[::1]:80/" scheme="http" opaque="" user= host="::1" port="80" path="/" raw="" query="" frag="" uri="/"
// error: parse "http://a b/": invalid character " " in host name
// error: parse ":x": missing protocol scheme
// error: parse "http://h:port/": invalid port ":port" after host
// error: parse "%zz": invalid URL escape "%zz"
// "a:b/c" -> "a:b/c" scheme="a" opaque="b/c" user= host="" port="" path="" raw="" query="" frag="" uri="b/c"
// "./a:b" -> "./a:b" scheme="" opaque="" user= host="" port="" path="./a:b" raw="" query="" frag="" uri="./a:b"
// "?x=%" -> "?x=%" scheme="" opaque="" user= host="" port="" path="" raw="" query="x=%" frag="" uri="/?x=%"
// "http://host?x" -> "http://host?x" scheme="http" opaque="" user= host="host" port="" path="" raw="" query="x" frag="" uri="/?x"
// "http://h/?" -> "http://h/?" scheme="http" opaque="" user= host="h" port="" path="/" raw="" query="" frag="" uri="/?"
// "*" -> "*" scheme="" opaque="" user= host="" port="" path="*" raw="" query="" frag="" uri="*"
// "" -> "" scheme="" opaque="" user= host="" port="" path="" raw="" query="" frag="" uri="/"
// "http:///p" -> "http:///p" scheme="http" opaque="" user= host="" port="" path="/p" raw="" query="" frag="" uri="/p"
// error: parse "http://h/%": invalid URL escape "%"
// error: parse "x\n": net/url: invalid control character in URL
// <nil>
// parse "a": invalid URI for request
// parse "": empty url
// <nil>
// map[a:[1 3] b:[2] c:[]] invalid semicolon separator in query
// friend=J%2Fss&friend=%C3%BC&name=Ava+%26+Co J/ss false
// g -> http://a/b/c/g <nil>
// ./g -> http://a/b/c/g <nil>
// g/ -> http://a/b/c/g/ <nil>
// /g -> http://a/g <nil>
// //g -> http://g <nil>
// ?y -> http://a/b/c/d;p?y <nil>
// g?y -> http://a/b/c/g?y <nil>
// #s -> http://a/b/c/d;p?q#s <nil>
//  -> http://a/b/c/d;p?q <nil>
// . -> http://a/b/c/ <nil>
// .. -> http://a/b/ <nil>
// ../g -> http://a/b/g <nil>
// ../../../g -> http://a/g <nil>
// g/../h -> http://a/b/c/h <nil>
// http:g -> http:g <nil>
// mailto:x -> mailto:x <nil>
// a+b%2Fc%3Fd%3De%26f%2B%C3%BC a%20b%2Fc%3Fd=e&f+%C3%BC
// a b c <nil>
//  invalid URL escape "%"
// http://a/b/c/x/y/?q true
// http://me:secret@h/%C3%BC%20x http://me:xxxxx@h/%C3%BC%20x
