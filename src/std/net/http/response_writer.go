package http

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http/internal"
	"net/textproto"
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// TrailerPrefix before a key makes the field a trailer that was not announced.
const TrailerPrefix = "Trailer:"

// response is what handlers write to. Writes pass w, which holds back the beginning, and then cw, which knows the header.
type response struct {
	conn             *conn
	req              *Request
	reqBody          io.ReadCloser
	cancelCtx        context.CancelFunc
	wroteHeader      bool
	wants10KeepAlive bool
	wantsClose       bool
	canWriteContinue atomic.Bool

	w  *bufio.Writer
	cw chunkWriter
	// handlerHeader is what Header gives: the handler's, until WriteHeader copies it.
	handlerHeader Header
	calledHeader  bool

	written       int64
	contentLength int64
	status        int

	closeAfterReply     bool
	requestBodyLimitHit bool
	// fullDuplex: the handler reads and writes in turns, so the body is not read before the answer.
	fullDuplex  bool
	trailers    []string
	handlerDone atomic.Bool

	closeNotifyCh        chan bool
	didCloseNotify       atomic.Bool
	closeNotifyTriggered atomic.Bool
}

// Header notes every call, without a lock.
func (w *response) Header() Header {
	if w.cw.header == nil && w.wroteHeader && !w.cw.wroteHeader {
		// What the handler changes from here on must not be sent.
		w.cw.header = w.handlerHeader.Clone()
	}
	w.calledHeader = true
	return w.handlerHeader
}

// requestTooLarge is called by MaxBytesReader.
func (w *response) requestTooLarge() {
	w.closeAfterReply = true
	w.requestBodyLimitHit = true
	if !w.wroteHeader {
		w.Header().Set("Connection", "close")
	}
}

func checkWriteHeaderCode(code int) {
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
}

// relevantCaller is the first one outside of this package.
func relevantCaller() runtime.Frame {
	pc := make([]uintptr, 16)
	n := runtime.Callers(1, pc)
	frames := runtime.CallersFrames(pc[:n])
	var frame runtime.Frame
	for {
		var more bool
		frame, more = frames.Next()
		if !strings.HasPrefix(frame.Function, "net/http.") || !more {
			return frame
		}
	}
}

func (w *response) WriteHeader(code int) {
	if w.conn.hijacked() {
		caller := relevantCaller()
		w.conn.server.logf("http: response.WriteHeader on hijacked connection from %s (%s:%d)", caller.Function, path.Base(caller.File), caller.Line)
		return
	}
	if w.wroteHeader {
		caller := relevantCaller()
		w.conn.server.logf("http: superfluous response.WriteHeader call from %s (%s:%d)", caller.Function, path.Base(caller.File), caller.Line)
		return
	}
	checkWriteHeaderCode(code)
	if code < 101 || code > 199 {
		// The body need not be asked for any more.
		w.canWriteContinue.Store(false)
	}
	if code >= 100 && code <= 199 && code != StatusSwitchingProtocols {
		writeStatusLine(w.conn.bufw, w.req.ProtoAtLeast(1, 1), code)
		w.handlerHeader.WriteSubset(w.conn.bufw, map[string]bool{"Content-Length": true, "Transfer-Encoding": true})
		w.conn.bufw.WriteString("\r\n")
		w.conn.bufw.Flush()
		return
	}
	w.wroteHeader = true
	w.status = code
	if w.calledHeader && w.cw.header == nil {
		w.cw.header = w.handlerHeader.Clone()
	}
	if cl := w.handlerHeader.get("Content-Length"); cl != "" {
		v, err := strconv.ParseInt(cl, 10, 64)
		if err == nil && v >= 0 {
			w.contentLength = v
		} else {
			w.conn.server.logf("http: invalid Content-Length of %q", cl)
			w.handlerHeader.Del("Content-Length")
		}
	}
}

func (w *response) Write(data []byte) (n int, err error) { return w.write(len(data), data, "") }

func (w *response) WriteString(data string) (n int, err error) { return w.write(len(data), nil, data) }

// write takes bytes or a string.
func (w *response) write(lenData int, dataB []byte, dataS string) (n int, err error) {
	if w.conn.hijacked() {
		if lenData > 0 {
			caller := relevantCaller()
			w.conn.server.logf("http: response.Write on hijacked connection from %s (%s:%d)", caller.Function, path.Base(caller.File), caller.Line)
		}
		return 0, ErrHijacked
	}
	w.canWriteContinue.Store(false)
	if !w.wroteHeader {
		w.WriteHeader(StatusOK)
	}
	if lenData == 0 {
		return 0, nil
	}
	if !bodyAllowedForStatus(w.status) {
		return 0, ErrBodyNotAllowed
	}
	w.written += int64(lenData)
	if w.contentLength != -1 && w.written > w.contentLength {
		return 0, ErrContentLength
	}
	if dataB != nil {
		return w.w.Write(dataB)
	}
	return w.w.WriteString(dataS)
}

func (w *response) Flush() { w.FlushError() }

func (w *response) FlushError() error {
	if !w.wroteHeader {
		w.WriteHeader(StatusOK)
	}
	err := w.w.Flush()
	if e := w.cw.flush(); err == nil {
		err = e
	}
	return err
}

func (w *response) EnableFullDuplex() error {
	w.fullDuplex = true
	return nil
}

func (w *response) SetReadDeadline(deadline time.Time) error {
	return w.conn.rwc.SetReadDeadline(deadline)
}

func (w *response) SetWriteDeadline(deadline time.Time) error {
	return w.conn.rwc.SetWriteDeadline(deadline)
}

// Hijack gives the connection away.
func (w *response) Hijack() (rwc net.Conn, buf *bufio.ReadWriter, err error) {
	if w.handlerDone.Load() {
		panic("net/http: Hijack called after ServeHTTP finished")
	}
	w.canWriteContinue.Store(false)
	if w.wroteHeader {
		w.cw.flush()
	}
	c := w.conn
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.hijackLocked()
}

func (w *response) CloseNotify() <-chan bool {
	if w.handlerDone.Load() {
		panic("net/http: CloseNotify called after ServeHTTP finished")
	}
	if w.closeNotifyCh == nil {
		w.closeNotifyCh = make(chan bool, 1)
	}
	if w.closeNotifyTriggered.Load() {
		w.closeNotify()
	}
	return w.closeNotifyCh
}

func (w *response) closeNotify() {
	w.closeNotifyTriggered.Store(true)
	if w.closeNotifyCh != nil && w.didCloseNotify.CompareAndSwap(false, true) {
		w.closeNotifyCh <- true
	}
}

func (w *response) declaredTrailers() []string {
	var keys []string
	for _, v := range w.handlerHeader["Trailer"] {
		for _, key := range strings.Split(v, ",") {
			if key = CanonicalHeaderKey(textproto.TrimString(key)); key != "" {
				keys = append(keys, key)
			}
		}
	}
	return keys
}

// finalTrailers are those that were announced, and those with the prefix.
func (w *response) finalTrailers() Header {
	var t Header
	for k, vv := range w.handlerHeader {
		if key, ok := strings.CutPrefix(k, TrailerPrefix); ok {
			if t == nil {
				t = make(Header)
			}
			t[key] = vv
		}
	}
	for _, k := range w.declaredTrailers() {
		if t == nil {
			t = make(Header, 1)
		}
		for _, v := range w.handlerHeader[k] {
			t.Add(k, v)
		}
	}
	return t
}

// finishRequest sends what is left after the handler has returned.
func (w *response) finishRequest() {
	w.handlerDone.Store(true)
	if !w.wroteHeader {
		w.WriteHeader(StatusOK)
	}
	w.w.Flush()
	w.cw.close()
	w.conn.bufw.Flush()
	w.conn.r.abortPendingRead()
	w.reqBody.Close()
}

func (w *response) shouldReuseConnection() bool {
	switch {
	case w.closeAfterReply:
		return false
	case w.req.Method != "HEAD" && w.contentLength != -1 && bodyAllowedForStatus(w.status) && w.contentLength != w.written:
		// Less than declared.
		return false
	case w.conn.werr != nil, w.closedRequestBodyEarly():
		return false
	}
	return true
}

func (w *response) closedRequestBodyEarly() bool {
	b, ok := w.req.Body.(*body)
	return ok && b.didEarlyClose()
}

func (w *response) sendExpectationFailed() {
	w.Header().Set("Connection", "close")
	w.WriteHeader(StatusExpectationFailed)
	w.finishRequest()
}

// ---- the header and the body on the connection

// chunkWriter writes the header when the first of the body comes, and then the body in chunks if its length is not known.
type chunkWriter struct {
	res *response
	// header is a copy of the handler's at WriteHeader, or nil when the handler never asked for it.
	header      Header
	wroteHeader bool
	chunking    bool
}

func (cw *chunkWriter) Write(p []byte) (n int, err error) {
	if !cw.wroteHeader {
		cw.writeHeader(p)
	}
	if cw.res.req.Method == "HEAD" {
		return len(p), nil
	}
	bw := cw.res.conn.bufw
	if cw.chunking {
		if n, err = internal.NewChunkedWriter(bw).Write(p); err != nil {
			cw.res.conn.rwc.Close()
		}
		return n, err
	}
	return bw.Write(p)
}

func (cw *chunkWriter) flush() error {
	if !cw.wroteHeader {
		cw.writeHeader(nil)
	}
	return cw.res.conn.bufw.Flush()
}

func (cw *chunkWriter) close() error {
	if !cw.wroteHeader {
		cw.writeHeader(nil)
	}
	if cw.chunking {
		bw := cw.res.conn.bufw
		bw.WriteString("0\r\n")
		if trailers := cw.res.finalTrailers(); trailers != nil {
			trailers.Write(bw)
		}
		bw.WriteString("\r\n")
	}
	return nil
}

// extraHeader holds the fields that the server adds itself.
type extraHeader struct {
	contentType      string
	connection       string
	transferEncoding string
	date             string
	contentLength    string
}

func (h extraHeader) Write(w *bufio.Writer) {
	for _, field := range [...][2]string{
		{"Date", h.date},
		{"Content-Length", h.contentLength},
		{"Content-Type", h.contentType},
		{"Connection", h.connection},
		{"Transfer-Encoding", h.transferEncoding},
	} {
		if field[1] != "" {
			w.WriteString(field[0] + ": " + field[1] + "\r\n")
		}
	}
}

func writeStatusLine(bw *bufio.Writer, is11 bool, code int) {
	proto := "HTTP/1.0 "
	if is11 {
		proto = "HTTP/1.1 "
	}
	text := StatusText(code)
	if text == "" {
		text = "status code " + strconv.Itoa(code)
	}
	bw.WriteString(proto + strconv.Itoa(code) + " " + text + "\r\n")
}

// writeHeader decides how long the body is; p is its beginning, and all of it when the handler is done.
func (cw *chunkWriter) writeHeader(p []byte) {
	if cw.wroteHeader {
		return
	}
	cw.wroteHeader = true
	w := cw.res
	keepAlives := w.conn.server.doKeepAlives()
	isHEAD := w.req.Method == "HEAD"
	header := cw.header
	owned := header != nil
	if !owned {
		header = w.handlerHeader
	}
	exclude := map[string]bool{}
	del := func(key string) {
		if owned {
			header.Del(key)
		} else if header.has(key) {
			exclude[key] = true
		}
	}
	var extra extraHeader
	trailers := false
	for k := range header {
		if strings.HasPrefix(k, TrailerPrefix) {
			exclude[k] = true
			trailers = true
		}
	}
	for _, v := range header["Trailer"] {
		trailers = true
		for _, key := range strings.Split(v, ",") {
			exclude[CanonicalHeaderKey(textproto.TrimString(key))] = true
		}
	}
	te := header.get("Transfer-Encoding")
	hasTE := te != ""
	if w.handlerDone.Load() && !trailers && !hasTE && bodyAllowedForStatus(w.status) && !header.has("Content-Length") && (!isHEAD || len(p) > 0) {
		w.contentLength = int64(len(p))
		extra.contentLength = strconv.Itoa(len(p))
	}
	if w.wants10KeepAlive && keepAlives && header.get("Connection") == "" && (isHEAD || header.get("Content-Length") != "" || extra.contentLength != "") {
		extra.connection = "keep-alive"
	}
	hasCL := w.contentLength != -1
	if w.wants10KeepAlive && !(isHEAD || hasCL || !bodyAllowedForStatus(w.status)) || w.wantsClose {
		w.closeAfterReply = true
	}
	if header.get("Connection") == "close" || !keepAlives {
		w.closeAfterReply = true
	}
	if ecr, ok := w.req.Body.(*expectContinueReader); ok && !ecr.sawEOF.Load() {
		// Whether the client will send the body is not known.
		w.closeAfterReply = true
	}
	if w.req.ContentLength != 0 && !w.closeAfterReply && !w.fullDuplex {
		cw.dropRequestBody()
	}
	if !bodyAllowedForStatus(w.status) {
		del("Transfer-Encoding")
	} else if !header.has("Content-Type") && !hasTE && len(p) > 0 && header.get("Content-Encoding") == "" {
		extra.contentType = DetectContentType(p)
	}
	if !header.has("Date") {
		extra.date = dateOf(time.Now())
	}
	if hasCL && hasTE && te != "identity" {
		w.conn.server.logf("http: WriteHeader called with both Transfer-Encoding of %q and a Content-Length of %d", te, w.contentLength)
		del("Content-Length")
		hasCL = false
	}
	if isHEAD || !bodyAllowedForStatus(w.status) || w.status == StatusNoContent {
		del("Transfer-Encoding")
	} else if hasCL {
		del("Transfer-Encoding")
	} else if w.req.ProtoAtLeast(1, 1) {
		if hasTE && te == "identity" {
			cw.chunking = false
			w.closeAfterReply = true
			del("Transfer-Encoding")
		} else {
			cw.chunking = true
			extra.transferEncoding = "chunked"
			del("Transfer-Encoding")
		}
	} else {
		w.closeAfterReply = true
		del("Transfer-Encoding")
	}
	if cw.chunking {
		del("Content-Length")
	}
	if !w.req.ProtoAtLeast(1, 0) {
		return
	}
	if w.closeAfterReply && (!keepAlives || !hasToken(header.get("Connection"), "close")) {
		del("Connection")
		if w.req.ProtoAtLeast(1, 1) {
			extra.connection = "close"
		}
	}
	writeStatusLine(w.conn.bufw, w.req.ProtoAtLeast(1, 1), w.status)
	header.WriteSubset(w.conn.bufw, exclude)
	extra.Write(w.conn.bufw)
	w.conn.bufw.WriteString("\r\n")
}

// dropRequestBody reads the rest of a small body before the answer goes out, so that the connection can be kept.
func (cw *chunkWriter) dropRequestBody() {
	w := cw.res
	bdy, ok := w.req.Body.(*body)
	if !ok {
		return
	}
	bdy.mu.Lock()
	discard, tooBig := false, false
	switch {
	case bdy.closed:
		if !bdy.sawEOF {
			w.closeAfterReply = true
		}
	case bdy.unreadDataSizeLocked() >= maxPostHandlerReadBytes:
		tooBig = true
	default:
		discard = true
	}
	bdy.mu.Unlock()
	if discard {
		_, err := io.CopyN(io.Discard, w.reqBody, maxPostHandlerReadBytes+1)
		switch err {
		case nil:
			tooBig = true
		case ErrBodyReadAfterClose:
		case io.EOF:
			if err := w.reqBody.Close(); err != nil {
				w.closeAfterReply = true
			}
		default:
			w.closeAfterReply = true
		}
	}
	if tooBig {
		w.requestTooLarge()
		if cw.header != nil {
			cw.header.Set("Connection", "close")
		}
	}
}
