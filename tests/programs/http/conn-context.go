// BaseContext and ConnContext, and the values a request's context carries.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
)

type key struct{ name string }

var port = regexp.MustCompile(`127\.0\.0\.1:\d+`)

func main() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	conns := 0
	srv := &http.Server{
		BaseContext: func(l net.Listener) context.Context {
			fmt.Println("base", l.Addr().String() == ln.Addr().String())
			return context.WithValue(context.Background(), key{"base"}, "b")
		},
		ConnContext: func(ctx context.Context, c net.Conn) context.Context {
			conns++
			_, tcp := c.(*net.TCPConn)
			fmt.Println("conn", conns, tcp, ctx.Value(http.ServerContextKey) != nil, ctx.Value(http.LocalAddrContextKey))
			return context.WithValue(ctx, key{"conn"}, fmt.Sprint("c", conns))
		},
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			ctx := r.Context()
			_, isServer := ctx.Value(http.ServerContextKey).(*http.Server)
			fmt.Println(r.URL, ctx.Value(key{"base"}), ctx.Value(key{"conn"}), isServer, ctx.Value(http.LocalAddrContextKey).(net.Addr).Network())
			fmt.Println(port.ReplaceAllString(fmt.Sprint(ctx), "ADDR"))
			fmt.Println(port.ReplaceAllString(fmt.Sprintf("%+v", r.WithContext(context.WithValue(ctx, key{"x"}, 1)).Context()), "ADDR"))
		}),
	}
	go srv.Serve(ln)
	get := func(c *http.Client, path string) {
		resp, err := c.Get("http://" + ln.Addr().String() + path)
		if err != nil {
			fmt.Println(err)
			return
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}
	one, two := &http.Client{Transport: &http.Transport{}}, &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	get(one, "/1")
	get(one, "/2")
	get(two, "/3")
	get(two, "/4")
	srv.Shutdown(context.Background())
	fmt.Println(http.ServerContextKey, http.LocalAddrContextKey)
	for _, bad := range []*http.Server{
		{BaseContext: func(net.Listener) context.Context { return nil }},
		{ConnContext: func(context.Context, net.Conn) context.Context { return nil }},
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			ln, _ := net.Listen("tcp", "127.0.0.1:0")
			go net.Dial("tcp", ln.Addr().String())
			bad.Serve(ln)
		}()
	}
}

// go1.26.8
// Output:
// base true
// conn 1 true true <nil>
// /1 b c1 true tcp
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c1).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c1).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel.WithValue(main.key, int)
// /2 b c1 true tcp
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c1).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c1).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel.WithValue(main.key, int)
// conn 2 true true <nil>
// /3 b c2 true tcp
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c2).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c2).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel.WithValue(main.key, int)
// conn 3 true true <nil>
// /4 b c3 true tcp
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c3).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel
// context.Background.WithValue(main.key, b).WithValue(net/http context value http-server, *http.Server).WithValue(main.key, c3).WithValue(net/http context value local-addr, ADDR).WithCancel.WithCancel.WithValue(main.key, int)
// net/http context value http-server net/http context value local-addr
// BaseContext returned a nil context
// ConnContext returned nil
