// Cookies: how they are written, read, refused, and carried by a jar of one's own.
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"sync"
	"time"
)

type jar struct {
	mu sync.Mutex
	m  map[string]*http.Cookie
}

func (j *jar) SetCookies(u *url.URL, cookies []*http.Cookie) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, c := range cookies {
		if c.MaxAge < 0 {
			delete(j.m, c.Name)
		} else {
			j.m[c.Name] = c
		}
	}
}

func (j *jar) Cookies(u *url.URL) (list []*http.Cookie) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, name := range []string{"a", "b", "c"} {
		if c := j.m[name]; c != nil {
			list = append(list, c)
		}
	}
	return list
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	then := time.Date(2030, 5, 6, 7, 8, 9, 0, time.FixedZone("x", 3600))
	for _, c := range []*http.Cookie{
		{Name: "n", Value: "v"},
		{Name: "n", Value: "a b"},
		{Name: "n", Value: "a,b"},
		{Name: "n", Value: `a"b`},
		{Name: "n", Value: "a;b\\c"},
		{Name: "n", Value: "é"},
		{Name: "", Value: "v"},
		{Name: "a b", Value: "v"},
		{Name: "n", Value: "v", Path: "/p;q", Domain: ".example.com"},
		{Name: "n", Value: "v", Domain: "bad domain"},
		{Name: "n", Value: "v", Domain: "127.0.0.1"},
		{Name: "n", Value: "v", Expires: then},
		{Name: "n", Value: "v", Expires: time.Date(1500, 1, 1, 0, 0, 0, 0, time.UTC)},
		{Name: "n", Value: "v", MaxAge: 10, Secure: true, HttpOnly: true},
		{Name: "n", Value: "v", MaxAge: -1, SameSite: http.SameSiteNoneMode},
		{Name: "n", Value: "v", SameSite: http.SameSiteStrictMode},
		{Name: "n", Value: "v", SameSite: http.SameSiteDefaultMode, Partitioned: true, Secure: true},
		{Name: "n", Value: "v", Quoted: true},
	} {
		fmt.Printf("%q valid: %v\n", c.String(), c.Valid())
	}
	resp := &http.Response{Header: http.Header{"Set-Cookie": {
		"a=1", "b=2; Path=/x; Domain=d; Max-Age=5; Secure; HttpOnly; SameSite=Lax", `c="q q"`, "d", "=e", "f=", "g=1; Expires=Mon, 06 May 2030 06:08:09 GMT",
		"h=1; Expires=06-May-30", "i=1; max-age=0", "j=1; Max-Age=007", "k=1; Unknown=x; another", "l=a=b", "m=1;;;", "n=\x01", "o=1; SameSite=None; Partitioned",
	}}}
	for _, c := range resp.Cookies() {
		fmt.Printf("%s=%q path=%q domain=%q expires=%q/%v maxage=%d %v %v %d quoted=%v part=%v raw=%q unparsed=%q\n", c.Name, c.Value, c.Path, c.Domain, c.RawExpires, c.Expires.Unix() > 0, c.MaxAge, c.Secure, c.HttpOnly, c.SameSite, c.Quoted, c.Partitioned, c.Raw, c.Unparsed)
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.Header["Cookie"] = []string{"a=1; b=2; a=3", `c="x y"; bad name=1; d=1,2; e; =f; g=é`}
	for _, c := range r.Cookies() {
		fmt.Printf("%s=%q ", c.Name, c.Value)
	}
	fmt.Println(len(r.CookiesNamed("a")), len(r.CookiesNamed("")))
	c, err := r.Cookie("zz")
	fmt.Println(c, err, err == http.ErrNoCookie)
	r.AddCookie(&http.Cookie{Name: "new", Value: "with space", Path: "/ignored"})
	fmt.Println(r.Header["Cookie"][0])
	for _, line := range []string{"a=1; b=2", "", "a", "a=\x01", `a="1"; a=2`, "é=1"} {
		list, err := http.ParseCookie(line)
		fmt.Printf("%q: %d %v\n", line, len(list), err)
	}
	for _, line := range []string{"a=1; Path=/", "", "a", "a=\x01", "=1"} {
		c, err := http.ParseSetCookie(line)
		fmt.Printf("%q: %v %v\n", line, c, err)
	}
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/set":
			http.SetCookie(w, &http.Cookie{Name: "a", Value: "one"})
			http.SetCookie(w, &http.Cookie{Name: "b", Value: "two"})
			http.SetCookie(w, &http.Cookie{Name: "bad name", Value: "x"})
			http.Redirect(w, r, "/show", http.StatusSeeOther)
			return
		case "/drop":
			http.SetCookie(w, &http.Cookie{Name: "a", MaxAge: -1})
		}
		fmt.Fprint(w, r.Header["Cookie"])
	}))
	defer ts.Close()
	client := &http.Client{Jar: &jar{m: map[string]*http.Cookie{}}}
	for _, p := range []string{"/show", "/set", "/drop", "/show"} {
		resp, err := client.Get(ts.URL + p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, _ := io.ReadAll(resp.Body)
		fmt.Println(p, resp.Request.URL.Path, string(b), resp.Cookies())
	}
}

// go1.26.8
// Output:
// "n=v" valid: <nil>
// "n=\"a b\"" valid: <nil>
// "n=\"a,b\"" valid: <nil>
// net/http: invalid byte '"' in Cookie.Value; dropping invalid bytes
// "n=ab" valid: http: invalid byte '"' in Cookie.Value
// net/http: invalid byte ';' in Cookie.Value; dropping invalid bytes
// "n=abc" valid: http: invalid byte ';' in Cookie.Value
// net/http: invalid byte 'Ã' in Cookie.Value; dropping invalid bytes
// "n=" valid: http: invalid byte 'Ã' in Cookie.Value
// "" valid: http: invalid Cookie.Name
// "" valid: http: invalid Cookie.Name
// net/http: invalid byte ';' in Cookie.Path; dropping invalid bytes
// "n=v; Path=/pq; Domain=example.com" valid: http: invalid byte ';' in Cookie.Path
// net/http: invalid Cookie.Domain "bad domain"; dropping domain attribute
// "n=v" valid: http: invalid Cookie.Domain
// "n=v; Domain=127.0.0.1" valid: <nil>
// "n=v; Expires=Mon, 06 May 2030 06:08:09 GMT" valid: <nil>
// "n=v" valid: http: invalid Cookie.Expires
// "n=v; Max-Age=10; HttpOnly; Secure" valid: <nil>
// "n=v; Max-Age=0; SameSite=None" valid: <nil>
// "n=v; SameSite=Strict" valid: <nil>
// "n=v; Secure; Partitioned" valid: <nil>
// "n=\"v\"" valid: <nil>
// a="1" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="a=1" unparsed=[]
// b="2" path="/x" domain="d" expires=""/false maxage=5 true true 2 quoted=false part=false raw="b=2; Path=/x; Domain=d; Max-Age=5; Secure; HttpOnly; SameSite=Lax" unparsed=[]
// c="q q" path="" domain="" expires=""/false maxage=0 false false 0 quoted=true part=false raw="c=\"q q\"" unparsed=[]
// f="" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="f=" unparsed=[]
// g="1" path="" domain="" expires="Mon, 06 May 2030 06:08:09 GMT"/true maxage=0 false false 0 quoted=false part=false raw="g=1; Expires=Mon, 06 May 2030 06:08:09 GMT" unparsed=[]
// h="1" path="" domain="" expires="06-May-30"/false maxage=0 false false 0 quoted=false part=false raw="h=1; Expires=06-May-30" unparsed=["Expires=06-May-30"]
// i="1" path="" domain="" expires=""/false maxage=-1 false false 0 quoted=false part=false raw="i=1; max-age=0" unparsed=[]
// j="1" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="j=1; Max-Age=007" unparsed=["Max-Age=007"]
// k="1" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="k=1; Unknown=x; another" unparsed=["Unknown=x" "another"]
// l="a=b" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="l=a=b" unparsed=[]
// m="1" path="" domain="" expires=""/false maxage=0 false false 0 quoted=false part=false raw="m=1;;;" unparsed=[]
// o="1" path="" domain="" expires=""/false maxage=0 false false 4 quoted=false part=true raw="o=1; SameSite=None; Partitioned" unparsed=[]
// a="1" b="2" a="3" c="x y" d="1,2" e="" 2 0
//  http: named cookie not present true
// a=1; b=2; a=3; new="with space"
// "a=1; b=2": 2 <nil>
// "": 0 http: blank cookie
// "a": 0 http: '=' not found in cookie
// "a=\x01": 0 http: invalid cookie value
// "a=\"1\"; a=2": 2 <nil>
// "é=1": 0 http: invalid cookie name
// "a=1; Path=/": a=1; Path=/ <nil>
// "":  http: blank cookie
// "a":  http: '=' not found in cookie
// "a=\x01":  http: invalid cookie value
// "=1":  http: invalid cookie name
// /show /show [] []
// /set /show [a=one; b=two] []
// /drop /drop [a=one; b=two] [a=; Max-Age=0]
// /show /show [b=two] []
