// Which connection a request takes: kept alive, not kept, limits of the idle pool, and what breaks a connection.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

type conns struct {
	mu    sync.Mutex
	names map[string]int
}

func (c *conns) number(addr string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.names[addr] == 0 {
		c.names[addr] = len(c.names) + 1
	}
	return c.names[addr]
}

func main() {
	seen := &conns{names: map[string]int{}}
	var hold sync.WaitGroup
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Conn", fmt.Sprint(seen.number(r.RemoteAddr)))
		switch r.URL.Path {
		case "/close":
			w.Header().Set("Connection", "close")
		case "/together":
			hold.Done()
			hold.Wait()
		case "/big":
			io.WriteString(w, strings.Repeat("x", 1<<20))
		case "/unread":
			w.WriteHeader(400)
		}
		io.WriteString(w, "ok")
	}))
	defer ts.Close()
	tr := &http.Transport{}
	c := &http.Client{Transport: tr}
	try := func(name string, req *http.Request, read bool) {
		resp, err := c.Do(req)
		if err != nil {
			fmt.Println(name, err)
			return
		}
		if read {
			io.Copy(io.Discard, resp.Body)
		}
		resp.Body.Close()
		fmt.Println(name, resp.StatusCode, "conn", resp.Header.Get("X-Conn"), "close", resp.Close)
	}
	get := func(path string) *http.Request {
		req, _ := http.NewRequest("GET", ts.URL+path, nil)
		return req
	}
	try("first", get("/"), true)
	try("second", get("/"), true)
	try("unread small", get("/"), false)
	try("after it", get("/"), true)
	try("unread big", get("/big"), false)
	try("after it", get("/"), true)
	try("server closes", get("/close"), true)
	try("after it", get("/"), true)
	req := get("/")
	req.Close = true
	try("request closes", req, true)
	try("after it", get("/"), true)
	tr.CloseIdleConnections()
	try("after CloseIdleConnections", get("/"), true)
	req, _ = http.NewRequest("POST", ts.URL+"/unread", strings.NewReader(strings.Repeat("y", 1<<20)))
	try("big body unread", req, true)
	try("after it", get("/"), true)
	ts.CloseClientConnections()
	time.Sleep(20 * time.Millisecond)
	try("after CloseClientConnections", get("/"), true)
	for _, limit := range []int{0, 1, 3} {
		tr = &http.Transport{MaxIdleConnsPerHost: limit}
		c = &http.Client{Transport: tr}
		before := len(seen.names)
		for round := 0; round < 2; round++ {
			hold.Add(4)
			var wg sync.WaitGroup
			for i := 0; i < 4; i++ {
				wg.Add(1)
				go func() {
					defer wg.Done()
					resp, err := c.Do(get("/together"))
					if err != nil {
						fmt.Println(err)
						return
					}
					io.Copy(io.Discard, resp.Body)
					resp.Body.Close()
				}()
			}
			wg.Wait()
			time.Sleep(20 * time.Millisecond)
		}
		fmt.Println("MaxIdleConnsPerHost", limit, "new connections", len(seen.names)-before)
		tr.CloseIdleConnections()
	}
	c = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	try("no keep-alive", get("/"), true)
	try("again", get("/"), true)
	c = &http.Client{Transport: &http.Transport{IdleConnTimeout: 30 * time.Millisecond}}
	try("idle timeout", get("/"), true)
	try("at once", get("/"), true)
	time.Sleep(100 * time.Millisecond)
	try("later", get("/"), true)
	c = &http.Client{Transport: &http.Transport{MaxConnsPerHost: 1}}
	var wg sync.WaitGroup
	start := len(seen.names)
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			resp, err := c.Do(get("/"))
			if err == nil {
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
			}
		}()
	}
	wg.Wait()
	fmt.Println("MaxConnsPerHost 1:", len(seen.names)-start)
	dials := 0
	c = &http.Client{Transport: &http.Transport{Dial: func(network, addr string) (net.Conn, error) {
		dials++
		return nil, fmt.Errorf("no %s today", network)
	}}}
	_, err := c.Do(get("/"))
	fmt.Println(strings.ReplaceAll(fmt.Sprint(err), ts.URL, "URL"), dials)
}

// go1.26.8
// Output:
// first 200 conn 1 close false
// second 200 conn 1 close false
// unread small 200 conn 1 close false
// after it 200 conn 2 close false
// unread big 200 conn 2 close false
// after it 200 conn 3 close false
// server closes 200 conn 3 close true
// after it 200 conn 4 close false
// request closes 200 conn 4 close true
// after it 200 conn 5 close false
// after CloseIdleConnections 200 conn 6 close false
// big body unread 400 conn 6 close true
// after it 200 conn 7 close false
// after CloseClientConnections 200 conn 8 close false
// MaxIdleConnsPerHost 0 new connections 6
// MaxIdleConnsPerHost 1 new connections 7
// MaxIdleConnsPerHost 3 new connections 5
// no keep-alive 200 conn 27 close true
// again 200 conn 28 close true
// idle timeout 200 conn 29 close false
// at once 200 conn 29 close false
// later 200 conn 30 close false
// MaxConnsPerHost 1: 1
// Get "URL/": no tcp today 1
