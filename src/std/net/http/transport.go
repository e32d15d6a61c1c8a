package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"sync"
	"time"

	"crypto/tls"
)

// DefaultTransport is what clients without one use.
var DefaultTransport RoundTripper = &Transport{
	ForceAttemptHTTP2:     true,
	MaxIdleConns:          100,
	IdleConnTimeout:       90 * time.Second,
	TLSHandshakeTimeout:   10 * time.Second,
	ExpectContinueTimeout: 1 * time.Second,
}

// DefaultMaxIdleConnsPerHost is how many idle connections to a host are kept unless MaxIdleConnsPerHost says otherwise.
const DefaultMaxIdleConnsPerHost = 2

// Transport keeps connections and sends requests over them.
type Transport struct {
	idleMu       sync.Mutex
	closeIdle    bool
	idleConn     map[connectMethodKey][]*persistConn
	idleConnWait map[connectMethodKey]wantConnQueue
	// idleLRU has the connections that have been idle for longest first.
	idleLRU []*persistConn

	connsPerHostMu   sync.Mutex
	connsPerHost     map[connectMethodKey]int
	connsPerHostWait map[connectMethodKey]wantConnQueue

	Proxy                  func(*Request) (*url.URL, error)
	DialContext            func(ctx context.Context, network, addr string) (net.Conn, error)
	Dial                   func(network, addr string) (net.Conn, error)
	TLSClientConfig        *tls.Config
	TLSHandshakeTimeout    time.Duration
	DisableKeepAlives      bool
	DisableCompression     bool
	MaxIdleConns           int
	MaxIdleConnsPerHost    int
	MaxConnsPerHost        int
	IdleConnTimeout        time.Duration
	ResponseHeaderTimeout  time.Duration
	ExpectContinueTimeout  time.Duration
	ProxyConnectHeader     Header
	MaxResponseHeaderBytes int64
	WriteBufferSize        int
	ReadBufferSize         int
	ForceAttemptHTTP2      bool
}

// Clone copies what was set, not the connections.
func (t *Transport) Clone() *Transport {
	return &Transport{
		Proxy:                  t.Proxy,
		DialContext:            t.DialContext,
		Dial:                   t.Dial,
		TLSClientConfig:        t.TLSClientConfig.Clone(),
		TLSHandshakeTimeout:    t.TLSHandshakeTimeout,
		DisableKeepAlives:      t.DisableKeepAlives,
		DisableCompression:     t.DisableCompression,
		MaxIdleConns:           t.MaxIdleConns,
		MaxIdleConnsPerHost:    t.MaxIdleConnsPerHost,
		MaxConnsPerHost:        t.MaxConnsPerHost,
		IdleConnTimeout:        t.IdleConnTimeout,
		ResponseHeaderTimeout:  t.ResponseHeaderTimeout,
		ExpectContinueTimeout:  t.ExpectContinueTimeout,
		ProxyConnectHeader:     t.ProxyConnectHeader.Clone(),
		MaxResponseHeaderBytes: t.MaxResponseHeaderBytes,
		WriteBufferSize:        t.WriteBufferSize,
		ReadBufferSize:         t.ReadBufferSize,
		ForceAttemptHTTP2:      t.ForceAttemptHTTP2,
	}
}

// connectMethodKey is what connections must have in common to stand for each other.
type connectMethodKey struct {
	proxy, scheme, addr string
	onlyH1              bool
}

type connectMethod struct {
	targetScheme string
	targetAddr   string
}

func (cm *connectMethod) key() connectMethodKey {
	return connectMethodKey{scheme: cm.targetScheme, addr: cm.targetAddr}
}

func (cm *connectMethod) addr() string { return cm.targetAddr }

// ErrSkipAltProtocol is kept for programs that name it.
var ErrSkipAltProtocol = errors.New("net/http: skip alternate protocol")

func (t *Transport) RoundTrip(req *Request) (*Response, error) {
	return t.roundTrip(req)
}

// checkOutgoing: what cannot be sent.
func checkOutgoing(req *Request) error {
	switch {
	case req.URL == nil:
		return errors.New("http: nil Request.URL")
	case req.Header == nil:
		return errors.New("http: nil Request.Header")
	case req.URL.Scheme == "https":
		return errors.New("net/http: encrypted connections are not simulated")
	case req.URL.Scheme != "http":
		return badStringError("unsupported protocol scheme", req.URL.Scheme)
	case req.Method != "" && !isToken(req.Method):
		return fmt.Errorf("net/http: invalid method %q", req.Method)
	case req.URL.Host == "":
		return errors.New("http: no Host in request URL")
	}
	for k, vv := range req.Header {
		if !isToken(k) {
			return fmt.Errorf("net/http: invalid header field name %q", k)
		}
		for _, v := range vv {
			if !validHeaderFieldValue(v) {
				return fmt.Errorf("net/http: invalid header field value for %q", k)
			}
		}
	}
	return nil
}

func (t *Transport) roundTrip(req *Request) (_ *Response, err error) {
	if err := checkOutgoing(req); err != nil {
		req.closeBody()
		return nil, err
	}
	origReq := req
	ctx, cancel := context.WithCancelCause(req.Context())
	if req.Cancel != nil {
		go awaitLegacyCancel(ctx, cancel, req)
	}
	for {
		select {
		case <-ctx.Done():
			req.closeBody()
			err := context.Cause(ctx)
			cancel(err)
			return nil, err
		default:
		}
		treq := &transportRequest{Request: req, ctx: ctx, cancel: cancel}
		pconn, err := t.getConn(treq, &connectMethod{req.URL.Scheme, canonicalAddr(req.URL)})
		if err != nil {
			req.closeBody()
			cancel(err)
			return nil, err
		}
		resp, err := pconn.roundTrip(treq)
		if err == nil {
			resp.Request = origReq
			return resp, nil
		}
		if !pconn.shouldRetryRequest(req, err) {
			cancel(err)
			if e, ok := err.(transportReadFromServerError); ok {
				err = e.err
			}
			return nil, err
		}
		if req.GetBody != nil && req.Body != nil && req.Body != NoBody {
			body, err := req.GetBody()
			if err != nil {
				cancel(err)
				return nil, err
			}
			again := *req
			again.Body = body
			req = &again
		}
	}
}

var errRequestCanceled = errors.New("net/http: request canceled")

func awaitLegacyCancel(ctx context.Context, cancel context.CancelCauseFunc, req *Request) {
	select {
	case <-req.Cancel:
		cancel(errRequestCanceled)
	case <-ctx.Done():
	}
}

func canonicalAddr(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = "80"
	}
	return net.JoinHostPort(u.Hostname(), port)
}

// transportRequest is a request on its way.
type transportRequest struct {
	*Request
	extra  Header
	ctx    context.Context
	cancel context.CancelCauseFunc
}

func (tr *transportRequest) extraHeaders() Header {
	if tr.extra == nil {
		tr.extra = make(Header)
	}
	return tr.extra
}

// ---- idle connections

func (t *Transport) maxIdleConnsPerHost() int {
	if v := t.MaxIdleConnsPerHost; v != 0 {
		return v
	}
	return DefaultMaxIdleConnsPerHost
}

var (
	errKeepAlivesDisabled = errors.New("http: putIdleConn: keep alives disabled")
	errConnBroken         = errors.New("http: putIdleConn: connection is in bad state")
	errCloseIdle          = errors.New("http: putIdleConn: CloseIdleConnections was called")
	errTooManyIdle        = errors.New("http: putIdleConn: too many idle connections")
	errTooManyIdleHost    = errors.New("http: putIdleConn: too many idle connections for host")
	errCloseIdleConns     = errors.New("http: CloseIdleConnections called")
	errReadLoopExiting    = errors.New("http: persistConn.readLoop exiting")
	errIdleConnTimeout    = errors.New("http: idle connection timeout")
	errServerClosedIdle   = errors.New("http: server closed idle connection")
	errTimeout            = &timeoutError{"net/http: timeout awaiting response headers"}
)

func (t *Transport) CloseIdleConnections() {
	t.idleMu.Lock()
	m := t.idleConn
	t.idleConn = nil
	t.closeIdle = true
	t.idleLRU = nil
	t.idleMu.Unlock()
	for _, conns := range m {
		for _, pconn := range conns {
			pconn.close(errCloseIdleConns)
		}
	}
}

func (t *Transport) putOrCloseIdleConn(pconn *persistConn) {
	if err := t.tryPutIdleConn(pconn); err != nil {
		pconn.close(err)
	}
}

// tryPutIdleConn gives the connection to whoever waits for one, or keeps it.
func (t *Transport) tryPutIdleConn(pconn *persistConn) error {
	if t.DisableKeepAlives || t.MaxIdleConnsPerHost < 0 {
		return errKeepAlivesDisabled
	}
	if pconn.isBroken() {
		return errConnBroken
	}
	pconn.markReused()
	t.idleMu.Lock()
	defer t.idleMu.Unlock()
	key := pconn.cacheKey
	if q, ok := t.idleConnWait[key]; ok {
		done := false
		for !done && q.len() > 0 {
			done = q.popFront().tryDeliver(pconn, nil)
		}
		if q.len() == 0 {
			delete(t.idleConnWait, key)
		} else {
			t.idleConnWait[key] = q
		}
		if done {
			return nil
		}
	}
	if t.closeIdle {
		return errCloseIdle
	}
	if t.idleConn == nil {
		t.idleConn = make(map[connectMethodKey][]*persistConn)
	}
	idles := t.idleConn[key]
	if len(idles) >= t.maxIdleConnsPerHost() {
		return errTooManyIdleHost
	}
	t.idleConn[key] = append(idles, pconn)
	t.idleLRU = append(t.idleLRU, pconn)
	if t.MaxIdleConns != 0 && len(t.idleLRU) > t.MaxIdleConns {
		oldest := t.idleLRU[0]
		oldest.close(errTooManyIdle)
		t.removeIdleConnLocked(oldest)
	}
	if t.IdleConnTimeout > 0 {
		if pconn.idleTimer != nil {
			pconn.idleTimer.Reset(t.IdleConnTimeout)
		} else {
			pconn.idleTimer = time.AfterFunc(t.IdleConnTimeout, pconn.closeConnIfStillIdle)
		}
	}
	pconn.idleAt = time.Now()
	return nil
}

// queueForIdleConn is true when w got an idle connection; else it waits for one.
func (t *Transport) queueForIdleConn(w *wantConn) (delivered bool) {
	if t.DisableKeepAlives {
		return false
	}
	t.idleMu.Lock()
	defer t.idleMu.Unlock()
	t.closeIdle = false
	list := t.idleConn[w.key]
	for len(list) > 0 && !delivered {
		// The one that was used last.
		pconn := list[len(list)-1]
		tooOld := t.IdleConnTimeout > 0 && time.Since(pconn.idleAt) > t.IdleConnTimeout
		if tooOld {
			go pconn.closeConnIfStillIdle()
		}
		if pconn.isBroken() || tooOld {
			list = list[:len(list)-1]
			continue
		}
		delivered = w.tryDeliver(pconn, nil)
		if !delivered {
			break
		}
		t.dropFromLRU(pconn)
		list = list[:len(list)-1]
	}
	if _, ok := t.idleConn[w.key]; ok {
		if len(list) > 0 {
			t.idleConn[w.key] = list
		} else {
			delete(t.idleConn, w.key)
		}
	}
	if delivered {
		return true
	}
	if t.idleConnWait == nil {
		t.idleConnWait = make(map[connectMethodKey]wantConnQueue)
	}
	q := t.idleConnWait[w.key]
	q.pushBack(w)
	t.idleConnWait[w.key] = q
	return false
}

func (t *Transport) dropFromLRU(pconn *persistConn) {
	for i, pc := range t.idleLRU {
		if pc == pconn {
			t.idleLRU = append(t.idleLRU[:i:i], t.idleLRU[i+1:]...)
			return
		}
	}
}

func (t *Transport) removeIdleConn(pconn *persistConn) bool {
	t.idleMu.Lock()
	defer t.idleMu.Unlock()
	return t.removeIdleConnLocked(pconn)
}

func (t *Transport) removeIdleConnLocked(pconn *persistConn) bool {
	if pconn.idleTimer != nil {
		pconn.idleTimer.Stop()
	}
	t.dropFromLRU(pconn)
	pconns := t.idleConn[pconn.cacheKey]
	for i, v := range pconns {
		if v != pconn {
			continue
		}
		if len(pconns) == 1 {
			delete(t.idleConn, pconn.cacheKey)
		} else {
			t.idleConn[pconn.cacheKey] = append(pconns[:i:i], pconns[i+1:]...)
		}
		return true
	}
	return false
}

// ---- getting a connection

// wantConn waits for a connection: a new one, or one that becomes idle before.
type wantConn struct {
	cm     *connectMethod
	key    connectMethodKey
	result chan connOrError

	mu   sync.Mutex
	ctx  context.Context
	done bool
	// cancelCtx ends a dialling that nobody waits for.
	cancelCtx context.CancelFunc
}

type connOrError struct {
	pc     *persistConn
	err    error
	idleAt time.Time
}

func (w *wantConn) waiting() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return !w.done
}

func (w *wantConn) getCtxForDial() context.Context {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.ctx
}

// tryDeliver is false when w has something already.
func (w *wantConn) tryDeliver(pc *persistConn, err error) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.done {
		return false
	}
	w.ctx = nil
	w.done = true
	w.result <- connOrError{pc: pc, err: err}
	close(w.result)
	return true
}

// cancel gives back what came in the meantime.
func (w *wantConn) cancel(t *Transport) {
	w.mu.Lock()
	var pc *persistConn
	if w.done {
		if r, ok := <-w.result; ok {
			pc = r.pc
		}
	} else {
		close(w.result)
	}
	w.ctx = nil
	w.done = true
	w.mu.Unlock()
	if pc != nil {
		t.putOrCloseIdleConn(pc)
	}
}

// wantConnQueue is first in, first out.
type wantConnQueue struct {
	list []*wantConn
}

func (q *wantConnQueue) len() int { return len(q.list) }

func (q *wantConnQueue) pushBack(w *wantConn) {
	var kept []*wantConn
	for _, old := range q.list {
		if old.waiting() {
			kept = append(kept, old)
		}
	}
	q.list = append(kept, w)
}

func (q *wantConnQueue) popFront() *wantConn {
	w := q.list[0]
	q.list = q.list[1:]
	return w
}

func (t *Transport) getConn(treq *transportRequest, cm *connectMethod) (_ *persistConn, err error) {
	dialCtx, dialCancel := context.WithCancel(context.WithoutCancel(treq.ctx))
	w := &wantConn{cm: cm, key: cm.key(), ctx: dialCtx, cancelCtx: dialCancel, result: make(chan connOrError, 1)}
	defer func() {
		if err != nil {
			w.cancel(t)
		}
	}()
	if delivered := t.queueForIdleConn(w); !delivered {
		t.queueForDial(w)
	}
	select {
	case r := <-w.result:
		if r.err != nil {
			select {
			case <-treq.ctx.Done():
				if err := context.Cause(treq.ctx); err != errRequestCanceled {
					return nil, err
				}
				return nil, errRequestCanceledConn
			default:
			}
		}
		return r.pc, r.err
	case <-treq.ctx.Done():
		if err := context.Cause(treq.ctx); err != errRequestCanceled {
			return nil, err
		}
		return nil, errRequestCanceledConn
	}
}

var errRequestCanceledConn = errors.New("net/http: request canceled while waiting for connection")

func (t *Transport) queueForDial(w *wantConn) {
	if t.MaxConnsPerHost <= 0 {
		t.startDialConnForLocked(w)
		return
	}
	t.connsPerHostMu.Lock()
	defer t.connsPerHostMu.Unlock()
	if n := t.connsPerHost[w.key]; n < t.MaxConnsPerHost {
		if t.connsPerHost == nil {
			t.connsPerHost = make(map[connectMethodKey]int)
		}
		t.connsPerHost[w.key] = n + 1
		t.startDialConnForLocked(w)
		return
	}
	if t.connsPerHostWait == nil {
		t.connsPerHostWait = make(map[connectMethodKey]wantConnQueue)
	}
	q := t.connsPerHostWait[w.key]
	q.pushBack(w)
	t.connsPerHostWait[w.key] = q
}

func (t *Transport) startDialConnForLocked(w *wantConn) {
	go func() {
		t.dialConnFor(w)
	}()
}

func (t *Transport) dialConnFor(w *wantConn) {
	defer w.cancelCtx()
	ctx := w.getCtxForDial()
	if ctx == nil {
		t.decConnsPerHost(w.key)
		return
	}
	pc, err := t.dialConn(ctx, w.cm)
	delivered := w.tryDeliver(pc, err)
	if err == nil && !delivered {
		t.putOrCloseIdleConn(pc)
	}
	if err != nil {
		t.decConnsPerHost(w.key)
	}
}

// decConnsPerHost lets the next in the queue dial.
func (t *Transport) decConnsPerHost(key connectMethodKey) {
	if t.MaxConnsPerHost <= 0 {
		return
	}
	t.connsPerHostMu.Lock()
	defer t.connsPerHostMu.Unlock()
	q := t.connsPerHostWait[key]
	for q.len() > 0 {
		w := q.popFront()
		if w.waiting() {
			t.startDialConnForLocked(w)
			t.connsPerHostWait[key] = q
			return
		}
	}
	delete(t.connsPerHostWait, key)
	if n := t.connsPerHost[key]; n > 1 {
		t.connsPerHost[key] = n - 1
	} else {
		delete(t.connsPerHost, key)
	}
}

var zeroDialer net.Dialer

func (t *Transport) dial(ctx context.Context, network, addr string) (net.Conn, error) {
	if t.DialContext != nil {
		c, err := t.DialContext(ctx, network, addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.DialContext hook returned (nil, nil)")
		}
		return c, err
	}
	if t.Dial != nil {
		c, err := t.Dial(network, addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.Dial hook returned (nil, nil)")
		}
		return c, err
	}
	return zeroDialer.DialContext(ctx, network, addr)
}

func bufferSize(n int) int {
	if n > 0 {
		return n
	}
	return 4 << 10
}

func (t *Transport) dialConn(ctx context.Context, cm *connectMethod) (*persistConn, error) {
	pconn := &persistConn{
		t:             t,
		cacheKey:      cm.key(),
		reqch:         make(chan requestAndChan, 1),
		writech:       make(chan writeRequest, 1),
		closech:       make(chan struct{}),
		writeErrCh:    make(chan error, 1),
		writeLoopDone: make(chan struct{}),
	}
	conn, err := t.dial(ctx, "tcp", cm.addr())
	if err != nil {
		return nil, err
	}
	pconn.conn = conn
	pconn.br = bufio.NewReaderSize(pconn, bufferSize(t.ReadBufferSize))
	pconn.bw = bufio.NewWriterSize(persistConnWriter{pconn}, bufferSize(t.WriteBufferSize))
	go pconn.readLoop()
	go pconn.writeLoop()
	return pconn, nil
}
