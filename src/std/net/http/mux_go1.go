//go:build !go1.22

package http

import (
	"net/url"
	"sort"
	"strings"
	"sync"
)

// ServeMux has a map of patterns. mu guards it: patterns can be added while requests are served.
type ServeMux struct {
	mu    sync.RWMutex
	m     map[string]muxEntry
	es    []muxEntry
	hosts bool
}

type muxEntry struct {
	h       Handler
	pattern string
}

func NewServeMux() *ServeMux { return new(ServeMux) }

// DefaultServeMux is what Handle and HandleFunc add to.
var DefaultServeMux = &defaultServeMux

var defaultServeMux ServeMux

// match looks for the whole path, then for the longest pattern with a slash at its end.
func (mux *ServeMux) match(path string) (h Handler, pattern string) {
	if e, ok := mux.m[path]; ok {
		return e.h, e.pattern
	}
	for _, e := range mux.es {
		if strings.HasPrefix(path, e.pattern) {
			return e.h, e.pattern
		}
	}
	return nil, ""
}

// shouldRedirectRLocked: a pattern is the path with a slash.
func (mux *ServeMux) shouldRedirectRLocked(host, path string) bool {
	for _, p := range []string{path, host + path} {
		if _, exists := mux.m[p]; exists {
			return false
		}
	}
	if path == "" {
		return false
	}
	for _, p := range []string{path, host + path} {
		if _, exists := mux.m[p+"/"]; exists {
			return path[len(path)-1] != '/'
		}
	}
	return false
}

func (mux *ServeMux) redirectToPathSlash(host, path string, u *url.URL) (*url.URL, bool) {
	mux.mu.RLock()
	should := mux.shouldRedirectRLocked(host, path)
	mux.mu.RUnlock()
	if !should {
		return u, false
	}
	return &url.URL{Path: path + "/", RawQuery: u.RawQuery}, true
}

// Handler tells which handler would answer r, and its pattern.
func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	if r.Method == "CONNECT" {
		if u, ok := mux.redirectToPathSlash(r.URL.Host, r.URL.Path, r.URL); ok {
			return RedirectHandler(u.String(), StatusMovedPermanently), u.Path
		}
		return mux.handler(r.Host, r.URL.Path)
	}
	host := stripHostPort(r.Host)
	path := cleanPath(r.URL.Path)
	if u, ok := mux.redirectToPathSlash(host, path, r.URL); ok {
		return RedirectHandler(u.String(), StatusMovedPermanently), u.Path
	}
	if path != r.URL.Path {
		_, pattern = mux.handler(host, path)
		u := &url.URL{Path: path, RawQuery: r.URL.RawQuery}
		return RedirectHandler(u.String(), StatusMovedPermanently), pattern
	}
	return mux.handler(host, r.URL.Path)
}

func (mux *ServeMux) handler(host, path string) (h Handler, pattern string) {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	if mux.hosts {
		h, pattern = mux.match(host + path)
	}
	if h == nil {
		h, pattern = mux.match(path)
	}
	if h == nil {
		h, pattern = NotFoundHandler(), ""
	}
	return h, pattern
}

func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	if r.RequestURI == "*" {
		if r.ProtoAtLeast(1, 1) {
			w.Header().Set("Connection", "close")
		}
		w.WriteHeader(StatusBadRequest)
		return
	}
	h, _ := mux.Handler(r)
	h.ServeHTTP(w, r)
}

func (mux *ServeMux) Handle(pattern string, handler Handler) {
	mux.mu.Lock()
	defer mux.mu.Unlock()
	if pattern == "" {
		panic("http: invalid pattern")
	}
	if handler == nil {
		panic("http: nil handler")
	}
	if _, exist := mux.m[pattern]; exist {
		panic("http: multiple registrations for " + pattern)
	}
	if mux.m == nil {
		mux.m = make(map[string]muxEntry)
	}
	e := muxEntry{h: handler, pattern: pattern}
	mux.m[pattern] = e
	if pattern[len(pattern)-1] == '/' {
		// The longest first.
		i := sort.Search(len(mux.es), func(i int) bool { return len(mux.es[i].pattern) < len(pattern) })
		mux.es = append(mux.es, muxEntry{})
		copy(mux.es[i+1:], mux.es[i:])
		mux.es[i] = e
	}
	if pattern[0] != '/' {
		mux.hosts = true
	}
}

func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	mux.Handle(pattern, HandlerFunc(handler))
}

func Handle(pattern string, handler Handler) { DefaultServeMux.Handle(pattern, handler) }

func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	DefaultServeMux.HandleFunc(pattern, handler)
}
