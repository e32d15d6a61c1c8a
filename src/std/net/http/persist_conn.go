package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"time"
)

// persistConn is the client's side of a connection: a loop reads the answers, another writes the requests.
type persistConn struct {
	t        *Transport
	cacheKey connectMethodKey
	conn     net.Conn
	br       *bufio.Reader
	bw       *bufio.Writer
	nwrite   int64
	reqch    chan requestAndChan
	writech  chan writeRequest
	closech  chan struct{}
	sawEOF   bool
	// writeErrCh tells how the last request's writing ended.
	writeErrCh    chan error
	writeLoopDone chan struct{}

	idleAt    time.Time
	idleTimer *time.Timer

	mu                   sync.Mutex
	numExpectedResponses int
	closed               error
	canceledErr          error
	reused               bool
}

type persistConnWriter struct {
	pc *persistConn
}

func (w persistConnWriter) Write(p []byte) (n int, err error) {
	n, err = w.pc.conn.Write(p)
	w.pc.nwrite += int64(n)
	return n, err
}

func (pc *persistConn) Read(p []byte) (n int, err error) {
	n, err = pc.conn.Read(p)
	if err == io.EOF {
		pc.sawEOF = true
	}
	return n, err
}

// requestAndChan is what the reading loop needs to know of a request.
type requestAndChan struct {
	treq       *transportRequest
	ch         chan responseAndError
	addedGzip  bool
	callerGone <-chan struct{}
	continueCh chan<- struct{}
}

type writeRequest struct {
	req        *transportRequest
	ch         chan<- error
	continueCh <-chan struct{}
}

type responseAndError struct {
	res *Response
	err error
}

// transportReadFromServerError: the connection ended where an answer was expected.
type transportReadFromServerError struct {
	err error
}

func (e transportReadFromServerError) Unwrap() error { return e.err }

func (e transportReadFromServerError) Error() string {
	return fmt.Sprintf("net/http: Transport failed to read from server: %v", e.err)
}

type nothingWrittenError struct {
	error
}

func (nwe nothingWrittenError) Unwrap() error { return nwe.error }

func (pc *persistConn) isBroken() bool {
	pc.mu.Lock()
	defer pc.mu.Unlock()
	return pc.closed != nil
}

func (pc *persistConn) isReused() bool {
	pc.mu.Lock()
	defer pc.mu.Unlock()
	return pc.reused
}

func (pc *persistConn) markReused() {
	pc.mu.Lock()
	pc.reused = true
	pc.mu.Unlock()
}

func (pc *persistConn) canceled() error {
	pc.mu.Lock()
	defer pc.mu.Unlock()
	return pc.canceledErr
}

func (pc *persistConn) closeConnIfStillIdle() {
	t := pc.t
	t.idleMu.Lock()
	defer t.idleMu.Unlock()
	if t.removeIdleConnLocked(pc) {
		pc.close(errIdleConnTimeout)
	}
}

func (pc *persistConn) close(err error) {
	pc.mu.Lock()
	defer pc.mu.Unlock()
	pc.closeLocked(err)
}

func (pc *persistConn) closeLocked(err error) {
	if err == nil {
		panic("nil error")
	}
	if pc.closed != nil {
		return
	}
	pc.closed = err
	pc.t.decConnsPerHost(pc.cacheKey)
	pc.conn.Close()
	close(pc.closech)
}

func (pc *persistConn) cancelRequest(err error) {
	pc.mu.Lock()
	defer pc.mu.Unlock()
	pc.canceledErr = err
	pc.closeLocked(errRequestCanceled)
}

// shouldRetryRequest: the server has closed an idle connection in the moment in which it was used.
func (pc *persistConn) shouldRetryRequest(req *Request, err error) bool {
	if !pc.isReused() {
		return false
	}
	if _, ok := err.(nothingWrittenError); ok {
		return req.outgoingLength() == 0 || req.GetBody != nil
	}
	if !req.isReplayable() {
		return false
	}
	if _, ok := err.(transportReadFromServerError); ok {
		return true
	}
	return err == errServerClosedIdle
}

// mapRoundTripError finds the cause under what a request failed with.
func (pc *persistConn) mapRoundTripError(req *transportRequest, startBytesWritten int64, err error) error {
	if err == nil {
		return nil
	}
	<-pc.writeLoopDone
	if cerr := pc.canceled(); cerr != nil {
		return cerr
	}
	pc.mu.Lock()
	closed := pc.closed
	pc.mu.Unlock()
	if err == errServerClosedIdle {
		return err
	}
	if _, ok := err.(transportReadFromServerError); ok {
		return err
	}
	if closed != nil {
		if pc.nwrite == startBytesWritten {
			return nothingWrittenError{err}
		}
		return fmt.Errorf("net/http: HTTP/1.x transport connection broken: %w", err)
	}
	return err
}

func (pc *persistConn) mapWaitedError(closed error) error {
	switch closed {
	case errReadLoopExiting, errRequestCanceled:
		return errors.New("net/http: HTTP/1.x transport connection broken: " + closed.Error())
	}
	return closed
}

func (pc *persistConn) writeLoop() {
	defer close(pc.writeLoopDone)
	for {
		select {
		case wr := <-pc.writech:
			startBytesWritten := pc.nwrite
			err := wr.req.Request.write(pc.bw, wr.req.extra, pc.waitForContinue(wr.continueCh))
			if bre, ok := err.(requestBodyReadError); ok {
				err = bre.error
				wr.req.cancel(err)
			}
			if err == nil {
				err = pc.bw.Flush()
			}
			if err != nil && pc.nwrite == startBytesWritten {
				err = nothingWrittenError{err}
			}
			// To the reading loop, which decides whether the connection can be used again, and to the caller.
			pc.writeErrCh <- err
			wr.ch <- err
			if err != nil {
				pc.close(err)
				return
			}
		case <-pc.closech:
			return
		}
	}
}

func (pc *persistConn) readLoop() {
	closeErr := errReadLoopExiting
	defer func() {
		pc.close(closeErr)
		pc.t.removeIdleConn(pc)
	}()
	// A body that has been read to its end waits until the connection is idle again, so that the next request finds it.
	eofc := make(chan struct{})
	defer close(eofc)
	alive := true
	for alive {
		_, err := pc.br.Peek(1)
		pc.mu.Lock()
		if pc.numExpectedResponses == 0 {
			pc.readLoopPeekFailLocked(err)
			pc.mu.Unlock()
			return
		}
		pc.mu.Unlock()
		rc := <-pc.reqch
		var resp *Response
		if err == nil {
			resp, err = pc.readResponse(rc)
		} else {
			err = transportReadFromServerError{err}
			closeErr = err
		}
		if err != nil {
			select {
			case rc.ch <- responseAndError{err: err}:
			case <-rc.callerGone:
			}
			return
		}
		pc.mu.Lock()
		pc.numExpectedResponses--
		pc.mu.Unlock()
		hasBody := rc.treq.Request.Method != "HEAD" && resp.ContentLength != 0 && resp.Body != NoBody
		if resp.Close || rc.treq.Request.Close || hasToken(rc.treq.Request.Header.Get("Connection"), "close") || resp.StatusCode <= 199 {
			alive = false
		}
		if !hasBody {
			alive = alive && !pc.sawEOF && pc.wroteRequest() && pc.tryPutIdle()
			select {
			case rc.ch <- responseAndError{res: resp}:
			case <-rc.callerGone:
				return
			}
			rc.treq.cancel(errRequestDone)
			continue
		}
		waitForBodyRead := make(chan bool, 2)
		resp.Body = &bodyEOFSignal{
			body: resp.Body,
			earlyCloseFn: func() error {
				waitForBodyRead <- false
				<-eofc
				return nil
			},
			fn: func(err error) error {
				isEOF := err == io.EOF
				waitForBodyRead <- isEOF
				if isEOF {
					<-eofc
				} else if err != nil {
					if cerr := pc.canceled(); cerr != nil {
						return cerr
					}
				}
				return err
			},
		}
		select {
		case rc.ch <- responseAndError{res: resp}:
		case <-rc.callerGone:
			return
		}
		select {
		case bodyEOF := <-waitForBodyRead:
			alive = alive && bodyEOF && !pc.sawEOF && pc.wroteRequest() && pc.tryPutIdle()
			if bodyEOF {
				eofc <- struct{}{}
			}
			rc.treq.cancel(errRequestDone)
		case <-rc.treq.ctx.Done():
			alive = false
			pc.cancelRequest(context.Cause(rc.treq.ctx))
		case <-pc.closech:
			alive = false
		}
	}
}

var errRequestDone = errors.New("net/http: request done")

func (pc *persistConn) tryPutIdle() bool { return pc.t.tryPutIdleConn(pc) == nil }

func (pc *persistConn) readLoopPeekFailLocked(peekErr error) {
	if pc.closed != nil {
		return
	}
	switch {
	case pc.br.Buffered() > 0:
		pc.closeLocked(errors.New("http: Transport: unsolicited response on idle HTTP channel"))
	case peekErr == io.EOF:
		pc.closeLocked(errServerClosedIdle)
	default:
		pc.closeLocked(fmt.Errorf("readLoopPeekFailLocked: %w", peekErr))
	}
}

// readResponse passes over answers that only inform.
func (pc *persistConn) readResponse(rc requestAndChan) (resp *Response, err error) {
	continueCh := rc.continueCh
	for {
		resp, err = ReadResponse(pc.br, rc.treq.Request)
		if err != nil {
			return nil, err
		}
		code := resp.StatusCode
		if code == StatusContinue && continueCh != nil {
			continueCh <- struct{}{}
			continueCh = nil
		}
		if code < 100 || code > 199 || code == StatusSwitchingProtocols {
			break
		}
	}
	if continueCh != nil {
		// The answer came instead. The body is still due where the connection is to be used again.
		if resp.Close || rc.treq.Request.Close {
			close(continueCh)
		} else {
			continueCh <- struct{}{}
		}
	}
	return resp, nil
}

// waitForContinue gives the function that tells, in due time, whether the body is to be sent; nil when nobody has to wait.
func (pc *persistConn) waitForContinue(continueCh <-chan struct{}) func() bool {
	if continueCh == nil {
		return nil
	}
	return func() bool {
		timer := time.NewTimer(pc.t.ExpectContinueTimeout)
		defer timer.Stop()
		select {
		case _, ok := <-continueCh:
			return ok
		case <-timer.C:
			return true
		case <-pc.closech:
			return false
		}
	}
}

// wroteRequest is false when the request was not sent in full.
func (pc *persistConn) wroteRequest() bool {
	select {
	case err := <-pc.writeErrCh:
		return err == nil
	default:
	}
	// The answer may come before the writing loop has said that it is done.
	timer := time.NewTimer(50 * time.Millisecond)
	defer timer.Stop()
	select {
	case err := <-pc.writeErrCh:
		return err == nil
	case <-timer.C:
		return false
	}
}

func (pc *persistConn) roundTrip(req *transportRequest) (resp *Response, err error) {
	pc.mu.Lock()
	pc.numExpectedResponses++
	pc.mu.Unlock()
	addedGzip := false
	if !pc.t.DisableCompression && req.Header.Get("Accept-Encoding") == "" && req.Header.Get("Range") == "" && req.Method != "HEAD" {
		addedGzip = true
		req.extraHeaders().Set("Accept-Encoding", "gzip")
	}
	if pc.t.DisableKeepAlives && !req.wantsClose() {
		req.extraHeaders().Set("Connection", "close")
	}
	var continueCh chan struct{}
	if req.Body != nil && req.expectsContinue() {
		continueCh = make(chan struct{}, 1)
	}
	gone := make(chan struct{})
	defer close(gone)
	startBytesWritten := pc.nwrite
	writeErrCh := make(chan error, 1)
	pc.writech <- writeRequest{req, writeErrCh, continueCh}
	resc := make(chan responseAndError)
	pc.reqch <- requestAndChan{treq: req, ch: resc, addedGzip: addedGzip, continueCh: continueCh, callerGone: gone}
	handleResponse := func(re responseAndError) (*Response, error) {
		if re.err != nil {
			return nil, pc.mapRoundTripError(req, startBytesWritten, re.err)
		}
		return re.res, nil
	}
	var respHeaderTimer <-chan time.Time
	ctxDoneChan := req.ctx.Done()
	pcClosed := pc.closech
	for {
		select {
		case err := <-writeErrCh:
			if err != nil {
				pc.close(fmt.Errorf("write error: %w", err))
				return nil, pc.mapRoundTripError(req, startBytesWritten, err)
			}
			if d := pc.t.ResponseHeaderTimeout; d > 0 {
				timer := time.NewTimer(d)
				defer timer.Stop()
				respHeaderTimer = timer.C
			}
		case <-pcClosed:
			select {
			case re := <-resc:
				// The answer came in the same moment.
				return handleResponse(re)
			default:
			}
			pc.mu.Lock()
			closed := pc.closed
			pc.mu.Unlock()
			return nil, pc.mapRoundTripError(req, startBytesWritten, closed)
		case <-respHeaderTimer:
			pc.close(errTimeout)
			return nil, errTimeout
		case re := <-resc:
			return handleResponse(re)
		case <-ctxDoneChan:
			select {
			case re := <-resc:
				return handleResponse(re)
			default:
			}
			pc.cancelRequest(context.Cause(req.ctx))
			return nil, context.Cause(req.ctx)
		}
	}
}

// bodyEOFSignal tells once how the reading of a body ended.
type bodyEOFSignal struct {
	body         io.ReadCloser
	mu           sync.Mutex
	closed       bool
	rerr         error
	fn           func(error) error
	earlyCloseFn func() error
}

var errReadOnClosedResBody = errors.New("http: read on closed response body")

func (es *bodyEOFSignal) Read(p []byte) (n int, err error) {
	es.mu.Lock()
	closed, rerr := es.closed, es.rerr
	es.mu.Unlock()
	if closed {
		return 0, errReadOnClosedResBody
	}
	if rerr != nil {
		return 0, rerr
	}
	n, err = es.body.Read(p)
	if err != nil {
		es.mu.Lock()
		defer es.mu.Unlock()
		if es.rerr == nil {
			es.rerr = err
		}
		err = es.condfn(err)
	}
	return n, err
}

func (es *bodyEOFSignal) Close() error {
	es.mu.Lock()
	defer es.mu.Unlock()
	if es.closed {
		return nil
	}
	es.closed = true
	if es.earlyCloseFn != nil && es.rerr != io.EOF {
		return es.earlyCloseFn()
	}
	return es.condfn(es.body.Close())
}

func (es *bodyEOFSignal) condfn(err error) error {
	if es.fn == nil {
		return err
	}
	err = es.fn(err)
	es.fn = nil
	return err
}
