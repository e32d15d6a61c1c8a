package http

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"crypto/tls"
)

// conn is the server's side of a connection.
type conn struct {
	server     *Server
	cancelCtx  context.CancelFunc
	rwc        net.Conn
	remoteAddr string
	tlsState   *tls.ConnectionState
	// werr is the first error of writing to rwc.
	werr       error
	r          *connReader
	bufr       *bufio.Reader
	bufw       *bufio.Writer
	lastMethod string
	curReq     atomic.Pointer[response]
	// curState is the time of the change in seconds, times 256, and the state.
	curState atomic.Uint64
	// mu guards hijackedv.
	mu        sync.Mutex
	hijackedv bool
}

func (c *conn) hijacked() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.hijackedv
}

func (c *conn) hijackLocked() (rwc net.Conn, buf *bufio.ReadWriter, err error) {
	if c.hijackedv {
		return nil, nil, ErrHijacked
	}
	c.r.abortPendingRead()
	c.hijackedv = true
	rwc = c.rwc
	rwc.SetDeadline(time.Time{})
	if c.r.hasByte {
		if _, err := c.bufr.Peek(c.bufr.Buffered() + 1); err != nil {
			return nil, nil, fmt.Errorf("unexpected Peek failure reading buffered byte: %v", err)
		}
	}
	buf = bufio.NewReadWriter(c.bufr, bufio.NewWriter(rwc))
	c.setState(rwc, StateHijacked, runHooks)
	return rwc, buf, nil
}

const runHooks = true

// setState keeps the server's set of connections, and tells whoever asked to be told.
func (c *conn) setState(nc net.Conn, state ConnState, runHook bool) {
	srv := c.server
	switch state {
	case StateNew:
		srv.trackConn(c, true)
	case StateHijacked, StateClosed:
		srv.trackConn(c, false)
	}
	c.curState.Store(uint64(time.Now().Unix())<<8 | uint64(state))
	if !runHook {
		return
	}
	if hook := srv.ConnState; hook != nil {
		hook(nc, state)
	}
}

func (c *conn) getState() (state ConnState, unixSec int64) {
	packed := c.curState.Load()
	return ConnState(packed & 0xff), int64(packed >> 8)
}

func (c *conn) finalFlush() {
	if c.bufw != nil {
		c.bufw.Flush()
	}
}

func (c *conn) close() {
	c.finalFlush()
	c.rwc.Close()
}

// closeWriteAndWait lets the client read the answer before the connection breaks.
func (c *conn) closeWriteAndWait() {
	c.finalFlush()
	if tcp, ok := c.rwc.(interface{ CloseWrite() error }); ok {
		tcp.CloseWrite()
	}
	time.Sleep(rstAvoidanceDelay)
}

// checkConnErrorWriter ends the connection's context when a write fails.
type checkConnErrorWriter struct {
	c *conn
}

func (w checkConnErrorWriter) Write(p []byte) (n int, err error) {
	n, err = w.c.rwc.Write(p)
	if err != nil && w.c.werr == nil {
		w.c.werr = err
		w.c.cancelCtx()
	}
	return n, err
}

// statusError becomes an answer of that status.
type statusError struct {
	code int
	text string
}

func (e statusError) Error() string { return StatusText(e.code) + ": " + e.text }

func badRequestError(e string) error { return statusError{StatusBadRequest, e} }

var errTooLarge = errors.New("http: request too large")

func (c *conn) readRequest(ctx context.Context) (w *response, err error) {
	if c.hijacked() {
		return nil, ErrHijacked
	}
	var wholeReqDeadline, hdrDeadline time.Time
	start := time.Now()
	if d := c.server.readHeaderTimeout(); d > 0 {
		hdrDeadline = start.Add(d)
	}
	if d := c.server.ReadTimeout; d > 0 {
		wholeReqDeadline = start.Add(d)
	}
	c.rwc.SetReadDeadline(hdrDeadline)
	if d := c.server.WriteTimeout; d > 0 {
		defer func() { c.rwc.SetWriteDeadline(time.Now().Add(d)) }()
	}
	c.r.setReadLimit(c.server.initialReadLimitSize())
	if c.lastMethod == "POST" {
		// Old clients send an empty line more after a body.
		peek, _ := c.bufr.Peek(4)
		c.bufr.Discard(len(peek) - len(bytes.TrimLeft(peek, "\r\n")))
	}
	req, err := readRequest(c.bufr)
	if err != nil {
		if c.r.hitReadLimit() {
			return nil, errTooLarge
		}
		return nil, err
	}
	if req.ProtoMajor != 1 && !req.isH2Upgrade() {
		return nil, statusError{StatusHTTPVersionNotSupported, "unsupported protocol version"}
	}
	c.lastMethod = req.Method
	c.r.setInfiniteReadLimit()
	if err := checkRequest(req); err != nil {
		return nil, err
	}
	delete(req.Header, "Host")
	ctx, cancelCtx := context.WithCancel(ctx)
	req.ctx = ctx
	req.RemoteAddr = c.remoteAddr
	if body, ok := req.Body.(*body); ok {
		body.doEarlyClose = true
	}
	if !hdrDeadline.Equal(wholeReqDeadline) {
		c.rwc.SetReadDeadline(wholeReqDeadline)
	}
	w = &response{
		conn:             c,
		cancelCtx:        cancelCtx,
		req:              req,
		reqBody:          req.Body,
		handlerHeader:    make(Header),
		contentLength:    -1,
		wants10KeepAlive: req.wantsHttp10KeepAlive(),
		wantsClose:       req.wantsClose(),
	}
	w.cw.res = w
	w.w = bufio.NewWriterSize(&w.cw, bufferBeforeChunking)
	return w, nil
}

// checkRequest: what a client must not send.
func checkRequest(req *Request) error {
	hosts, have := req.Header["Host"]
	if req.ProtoAtLeast(1, 1) && (!have || len(hosts) == 0) && req.Method != "CONNECT" && !req.isH2Upgrade() {
		return badRequestError("missing required Host header")
	}
	if len(hosts) == 1 && strings.ContainsAny(hosts[0], " \t/\\<>\"") {
		return badRequestError("malformed Host header")
	}
	for k, vv := range req.Header {
		if !isToken(k) {
			return badRequestError("invalid header name")
		}
		for _, v := range vv {
			if !validHeaderFieldValue(v) {
				return badRequestError("invalid header value")
			}
		}
	}
	return nil
}

// refuse answers a request that could not be read.
func (c *conn) refuse(err error) {
	const headers = "\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n"
	if err == errTooLarge {
		const text = "431 Request Header Fields Too Large"
		io.WriteString(c.rwc, "HTTP/1.1 "+text+headers+text)
		c.closeWriteAndWait()
		return
	}
	if _, ok := err.(*unsupportedTEError); ok {
		fmt.Fprintf(c.rwc, "HTTP/1.1 %d %s%sUnsupported transfer encoding", StatusNotImplemented, StatusText(StatusNotImplemented), headers)
		return
	}
	if isCommonNetReadError(err) {
		return
	}
	if v, ok := err.(statusError); ok {
		fmt.Fprintf(c.rwc, "HTTP/1.1 %d %s: %s%s%d %s: %s", v.code, StatusText(v.code), v.text, headers, v.code, StatusText(v.code), v.text)
		return
	}
	const text = "400 Bad Request"
	io.WriteString(c.rwc, "HTTP/1.1 "+text+headers+text)
}

// isCommonNetReadError: nobody is there who could be told.
func isCommonNetReadError(err error) bool {
	if err == io.EOF {
		return true
	}
	if ne, ok := err.(net.Error); ok && ne.Timeout() {
		return true
	}
	oe, ok := err.(*net.OpError)
	return ok && oe.Op == "read"
}

// serve answers one request after the other.
func (c *conn) serve(ctx context.Context) {
	if ra := c.rwc.RemoteAddr(); ra != nil {
		c.remoteAddr = ra.String()
	}
	ctx = context.WithValue(ctx, LocalAddrContextKey, c.rwc.LocalAddr())
	var inFlight *response
	defer func() {
		if err := recover(); err != nil && err != ErrAbortHandler {
			stack := make([]byte, 64<<10)
			stack = stack[:runtime.Stack(stack, false)]
			c.server.logf("http: panic serving %v: %v\n%s", c.remoteAddr, err, stack)
		}
		if inFlight != nil {
			inFlight.cancelCtx()
			inFlight.canWriteContinue.Store(false)
		}
		if c.hijacked() {
			return
		}
		if inFlight != nil {
			inFlight.conn.r.abortPendingRead()
			inFlight.reqBody.Close()
		}
		c.close()
		c.setState(c.rwc, StateClosed, runHooks)
	}()
	ctx, cancelCtx := context.WithCancel(ctx)
	c.cancelCtx = cancelCtx
	defer cancelCtx()
	c.r = &connReader{conn: c, rwc: c.rwc}
	c.bufr = bufio.NewReader(c.r)
	c.bufw = bufio.NewWriterSize(checkConnErrorWriter{c}, 4<<10)
	for {
		w, err := c.readRequest(ctx)
		if c.r.remain != c.server.initialReadLimitSize() {
			// Something came.
			c.setState(c.rwc, StateActive, runHooks)
		}
		if c.server.shuttingDown() {
			return
		}
		if err != nil {
			c.refuse(err)
			return
		}
		req := w.req
		if req.expectsContinue() {
			if req.ProtoAtLeast(1, 1) && req.ContentLength != 0 {
				req.Body = &expectContinueReader{readCloser: req.Body, resp: w}
				w.canWriteContinue.Store(true)
			}
		} else if req.Header.get("Expect") != "" {
			w.sendExpectationFailed()
			return
		}
		c.curReq.Store(w)
		if requestBodyRemains(req.Body) {
			registerOnHitEOF(req.Body, w.conn.r.startBackgroundRead)
		} else {
			w.conn.r.startBackgroundRead()
		}
		inFlight = w
		serverHandler{c.server}.ServeHTTP(w, w.req)
		inFlight = nil
		w.cancelCtx()
		if c.hijacked() {
			return
		}
		w.finishRequest()
		c.rwc.SetWriteDeadline(time.Time{})
		if !w.shouldReuseConnection() {
			if w.requestBodyLimitHit || w.closedRequestBodyEarly() {
				c.closeWriteAndWait()
			}
			return
		}
		c.setState(c.rwc, StateIdle, runHooks)
		c.curReq.Store(nil)
		if !c.server.doKeepAlives() {
			return
		}
		// The next request's first bytes, or none.
		if d := c.server.idleTimeout(); d > 0 {
			c.rwc.SetReadDeadline(time.Now().Add(d))
		} else {
			c.rwc.SetReadDeadline(time.Time{})
		}
		if _, err := c.bufr.Peek(4); err != nil {
			return
		}
		c.rwc.SetReadDeadline(time.Time{})
	}
}

func registerOnHitEOF(rc io.ReadCloser, fn func()) {
	switch v := rc.(type) {
	case *expectContinueReader:
		registerOnHitEOF(v.readCloser, fn)
	case *body:
		v.registerOnHitEOF(fn)
	}
}

func requestBodyRemains(rc io.ReadCloser) bool {
	switch v := rc.(type) {
	case *expectContinueReader:
		return requestBodyRemains(v.readCloser)
	case *body:
		return v.bodyRemains()
	}
	return false
}

// expectContinueReader asks for the body when it is first read.
type expectContinueReader struct {
	resp       *response
	readCloser io.ReadCloser
	closed     atomic.Bool
	sawEOF     atomic.Bool
}

func (ecr *expectContinueReader) Read(p []byte) (n int, err error) {
	if ecr.closed.Load() {
		return 0, ErrBodyReadAfterClose
	}
	w := ecr.resp
	if w.canWriteContinue.Swap(false) {
		w.conn.bufw.WriteString("HTTP/1.1 100 Continue\r\n\r\n")
		w.conn.bufw.Flush()
	}
	n, err = ecr.readCloser.Read(p)
	if err == io.EOF {
		ecr.sawEOF.Store(true)
	}
	return n, err
}

func (ecr *expectContinueReader) Close() error {
	ecr.closed.Store(true)
	return ecr.readCloser.Close()
}
