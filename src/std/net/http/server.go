// Package http: servers and clients of HTTP/1.1 on the network inside the machine. There is no HTTP/2 and no encryption.
package http

import (
	"bufio"
	"context"
	"errors"
	"io"
	"log"
	"math/rand"
	"net"
	"sync"
	"time"
)

var (
	ErrServerClosed   = errors.New("http: Server closed")
	ErrHandlerTimeout = errors.New("http: Handler timeout")
	ErrHijacked       = errors.New("http: connection has been hijacked")
	// ErrAbortHandler ends a handler by panic without a word in the log.
	ErrAbortHandler = errors.New("net/http: abort Handler")
)

// Handler answers requests.
type Handler interface {
	ServeHTTP(ResponseWriter, *Request)
}

// ResponseWriter belongs to the handler's goroutine until the handler returns.
type ResponseWriter interface {
	Header() Header
	Write([]byte) (int, error)
	WriteHeader(statusCode int)
}

type Flusher interface {
	Flush()
}

type Hijacker interface {
	Hijack() (net.Conn, *bufio.ReadWriter, error)
}

// Pusher sends what was not asked for yet. No connection here has it: it is HTTP/2's.
type Pusher interface {
	Push(target string, opts *PushOptions) error
}

type PushOptions struct {
	Method string
	Header Header
}

type CloseNotifier interface {
	CloseNotify() <-chan bool
}

type contextKey struct {
	name string
}

func (k *contextKey) String() string { return "net/http context value " + k.name }

var (
	// ServerContextKey finds the *Server in a request's context.
	ServerContextKey = &contextKey{"http-server"}
	// LocalAddrContextKey finds the net.Addr of this end.
	LocalAddrContextKey = &contextKey{"local-addr"}
)

type ConnState int

const (
	StateNew ConnState = iota
	StateActive
	StateIdle
	StateHijacked
	StateClosed
)

var stateName = map[ConnState]string{
	StateNew: "new", StateActive: "active", StateIdle: "idle", StateHijacked: "hijacked", StateClosed: "closed",
}

func (c ConnState) String() string { return stateName[c] }

const (
	DefaultMaxHeaderBytes = 1 << 20
	bufferBeforeChunking  = 2048
	// maxPostHandlerReadBytes is what is read of a request's body when the handler has left it, to keep the connection.
	maxPostHandlerReadBytes = 256 << 10
	rstAvoidanceDelay       = 500 * time.Millisecond
	shutdownPollIntervalMax = 500 * time.Millisecond
	// newConnGrace is how long a connection may be new before Shutdown takes it for idle.
	newConnGrace = 5 * time.Second
)

type serverHandler struct {
	srv *Server
}

func (sh serverHandler) ServeHTTP(rw ResponseWriter, req *Request) {
	handler := sh.srv.Handler
	if handler == nil {
		handler = DefaultServeMux
	}
	if req.RequestURI == "*" && req.Method == "OPTIONS" {
		handler = globalOptionsHandler{}
	}
	handler.ServeHTTP(rw, req)
}

type globalOptionsHandler struct{}

func (globalOptionsHandler) ServeHTTP(w ResponseWriter, r *Request) {
	w.Header().Set("Content-Length", "0")
	if r.ContentLength != 0 {
		io.Copy(io.Discard, MaxBytesReader(w, r.Body, 4<<10))
	}
}

func (srv *Server) maxHeaderBytes() int {
	if srv.MaxHeaderBytes > 0 {
		return srv.MaxHeaderBytes
	}
	return DefaultMaxHeaderBytes
}

// initialReadLimitSize leaves room for what the buffer reads beyond the header.
func (srv *Server) initialReadLimitSize() int64 { return int64(srv.maxHeaderBytes()) + 4096 }

func (srv *Server) idleTimeout() time.Duration {
	if srv.IdleTimeout != 0 {
		return srv.IdleTimeout
	}
	return srv.ReadTimeout
}

func (srv *Server) readHeaderTimeout() time.Duration {
	if srv.ReadHeaderTimeout != 0 {
		return srv.ReadHeaderTimeout
	}
	return srv.ReadTimeout
}

func (srv *Server) shuttingDown() bool { return srv.inShutdown.Load() }

func (srv *Server) doKeepAlives() bool { return !srv.disableKeepAlives.Load() && !srv.shuttingDown() }

// SetKeepAlivesEnabled(false) also ends connections that are idle.
func (srv *Server) SetKeepAlivesEnabled(v bool) {
	srv.disableKeepAlives.Store(!v)
	if !v {
		srv.closeIdleConns()
	}
}

// trackListener is false when the server has been shut down. The set holds pointers: listeners need not be comparable.
func (srv *Server) trackListener(ln *net.Listener, add bool) bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	if srv.listeners == nil {
		srv.listeners = make(map[*net.Listener]struct{})
	}
	if !add {
		delete(srv.listeners, ln)
		srv.listenerGroup.Done()
		return true
	}
	if srv.shuttingDown() {
		return false
	}
	srv.listeners[ln] = struct{}{}
	srv.listenerGroup.Add(1)
	return true
}

func (srv *Server) trackConn(c *conn, add bool) {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	if srv.activeConn == nil {
		srv.activeConn = make(map[*conn]struct{})
	}
	if add {
		srv.activeConn[c] = struct{}{}
	} else {
		delete(srv.activeConn, c)
	}
}

// closeIdleConns is true when no connection is left.
func (srv *Server) closeIdleConns() bool {
	srv.mu.Lock()
	defer srv.mu.Unlock()
	quiescent := true
	for c := range srv.activeConn {
		st, since := c.getState()
		if st == StateNew && since < time.Now().Add(-newConnGrace).Unix() {
			st = StateIdle
		}
		if st != StateIdle || since == 0 {
			quiescent = false
			continue
		}
		c.rwc.Close()
		delete(srv.activeConn, c)
	}
	return quiescent
}

func (srv *Server) closeListenersLocked() error {
	var err error
	for ln := range srv.listeners {
		if e := (*ln).Close(); e != nil && err == nil {
			err = e
		}
	}
	return err
}

// Close ends listeners and connections at once.
func (srv *Server) Close() error {
	srv.inShutdown.Store(true)
	srv.mu.Lock()
	defer srv.mu.Unlock()
	err := srv.closeListenersLocked()
	// Serve needs the lock to say that it is done.
	srv.mu.Unlock()
	srv.listenerGroup.Wait()
	srv.mu.Lock()
	for c := range srv.activeConn {
		c.rwc.Close()
		delete(srv.activeConn, c)
	}
	return err
}

// Shutdown ends listeners, then idle connections, and waits until the others have become idle.
func (srv *Server) Shutdown(ctx context.Context) error {
	srv.inShutdown.Store(true)
	srv.mu.Lock()
	err := srv.closeListenersLocked()
	for _, f := range srv.onShutdown {
		go f()
	}
	srv.mu.Unlock()
	srv.listenerGroup.Wait()
	base := time.Millisecond
	next := func() time.Duration {
		interval := base + time.Duration(rand.Intn(int(base/10)))
		base = min(2*base, shutdownPollIntervalMax)
		return interval
	}
	timer := time.NewTimer(next())
	defer timer.Stop()
	for {
		if srv.closeIdleConns() {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
			timer.Reset(next())
		}
	}
}

func (srv *Server) RegisterOnShutdown(f func()) {
	srv.mu.Lock()
	srv.onShutdown = append(srv.onShutdown, f)
	srv.mu.Unlock()
}

func (srv *Server) logf(format string, args ...any) {
	if srv.ErrorLog != nil {
		srv.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

// logf is for whoever knows a request only.
func logf(r *Request, format string, args ...any) {
	s, _ := r.Context().Value(ServerContextKey).(*Server)
	if s != nil && s.ErrorLog != nil {
		s.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

func (srv *Server) newConn(rwc net.Conn) *conn { return &conn{server: srv, rwc: rwc} }

func (srv *Server) ListenAndServe() error {
	if srv.shuttingDown() {
		return ErrServerClosed
	}
	addr := srv.Addr
	if addr == "" {
		addr = ":http"
	}
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return srv.Serve(ln)
}

func ListenAndServe(addr string, handler Handler) error {
	server := &Server{Addr: addr, Handler: handler}
	return server.ListenAndServe()
}

func Serve(l net.Listener, handler Handler) error {
	srv := &Server{Handler: handler}
	return srv.Serve(l)
}

// acceptFailed tells how long it has waited after an error of Accept, the time before being last; 0 when the error is to stay.
func (srv *Server) acceptFailed(err error, last time.Duration) time.Duration {
	ne, ok := err.(net.Error)
	if !ok || !ne.Temporary() {
		return 0
	}
	next := 5 * time.Millisecond
	if last > 0 {
		next = min(2*last, time.Second)
	}
	srv.logf("http: Accept error: %v; retrying in %v", err, next)
	time.Sleep(next)
	return next
}

// onceCloseListener can be closed by the server and by Serve.
type onceCloseListener struct {
	net.Listener
	once     sync.Once
	closeErr error
}

func (oc *onceCloseListener) Close() error {
	oc.once.Do(oc.close)
	return oc.closeErr
}

func (oc *onceCloseListener) close() { oc.closeErr = oc.Listener.Close() }
