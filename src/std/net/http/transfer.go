package http

import (
	"bufio"
	"errors"
	"io"
	"net/http/internal"
	"net/textproto"
	"strconv"
	"strings"
	"sync"
)

// ErrBodyReadAfterClose is what reading a closed body fails with; of a request, once the handler has returned.
var ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")

// ErrBodyNotAllowed is for responses that must not have a body.
var ErrBodyNotAllowed = errors.New("http: request method or response status code does not allow body")

// ErrContentLength is for handlers that write more than they declared.
var ErrContentLength = errors.New("http: wrote more than the declared Content-Length")

// ErrMissingFile and its like are ProtocolErrors.
type ProtocolError struct {
	ErrorString string
}

func (pe *ProtocolError) Error() string { return pe.ErrorString }

func (pe *ProtocolError) Is(err error) bool {
	return pe == ErrNotSupported && err == errors.ErrUnsupported
}

var (
	ErrNotSupported    = &ProtocolError{"feature not supported"}
	ErrMissingBoundary = &ProtocolError{"no multipart boundary param in Content-Type"}
	ErrNotMultipart    = &ProtocolError{"request Content-Type isn't multipart/form-data"}
)

func badStringError(what, val string) error { return errors.New(what + " " + strconv.Quote(val)) }

type noBody struct{}

func (noBody) Read([]byte) (int, error)         { return 0, io.EOF }
func (noBody) Close() error                     { return nil }
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }

// NoBody is a body of no bytes.
var NoBody = noBody{}

// body is the body of a message that was read from a connection.
type body struct {
	src io.Reader
	// hdr is the *Request or *Response that trailers belong to; nil when none can come.
	hdr     any
	r       *bufio.Reader
	closing bool
	// doEarlyClose: Close reads little of what is left.
	doEarlyClose bool

	mu         sync.Mutex
	sawEOF     bool
	closed     bool
	earlyClose bool
	onHitEOF   func()
}

func (b *body) Read(p []byte) (n int, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	return b.readLocked(p)
}

func (b *body) readLocked(p []byte) (n int, err error) {
	if b.sawEOF {
		return 0, io.EOF
	}
	n, err = b.src.Read(p)
	lr, limited := b.src.(*io.LimitedReader)
	if err == io.EOF {
		b.sawEOF = true
		if b.hdr != nil {
			if e := b.readTrailer(); e != nil {
				err = e
				b.sawEOF, b.closed = false, true
			}
			b.hdr = nil
		} else if limited && lr.N > 0 {
			err = io.ErrUnexpectedEOF
		}
	}
	if err == nil && n > 0 && limited && lr.N == 0 {
		// Nothing more can come: the next read need not be waited for.
		err = io.EOF
		b.sawEOF = true
	}
	if b.sawEOF && b.onHitEOF != nil {
		b.onHitEOF()
	}
	return n, err
}

// readTrailer reads what follows the last chunk.
func (b *body) readTrailer() error {
	if next, err := b.r.Peek(2); err == nil && string(next) == "\r\n" {
		b.r.Discard(2)
		return nil
	}
	hdr, err := textproto.NewReader(b.r).ReadMIMEHeader()
	if err != nil {
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return errTrailerEOF
		}
		return err
	}
	switch m := b.hdr.(type) {
	case *Request:
		mergeTrailer(&m.Trailer, Header(hdr))
	case *Response:
		mergeTrailer(&m.Trailer, Header(hdr))
	}
	return nil
}

var errTrailerEOF = errors.New("http: unexpected EOF reading trailer")

func mergeTrailer(dst *Header, src Header) {
	if *dst == nil {
		*dst = src
		return
	}
	for k, vv := range src {
		(*dst)[k] = vv
	}
}

func (b *body) unreadDataSizeLocked() int64 {
	if lr, ok := b.src.(*io.LimitedReader); ok {
		return lr.N
	}
	return -1
}

// Close reads what is left, so that the next message can be found.
func (b *body) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil
	}
	var err error
	switch {
	case b.sawEOF:
	case b.hdr == nil && b.closing:
		// The connection ends anyway.
	case b.doEarlyClose:
		if lr, ok := b.src.(*io.LimitedReader); ok && lr.N > maxPostHandlerReadBytes {
			b.earlyClose = true
			break
		}
		var n int64
		n, err = io.CopyN(io.Discard, bodyLocked{b}, maxPostHandlerReadBytes)
		if err == io.EOF {
			err = nil
		}
		if n == maxPostHandlerReadBytes {
			b.earlyClose = true
		}
	default:
		_, err = io.Copy(io.Discard, bodyLocked{b})
	}
	b.closed = true
	return err
}

func (b *body) didEarlyClose() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.earlyClose
}

func (b *body) bodyRemains() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return !b.sawEOF
}

func (b *body) registerOnHitEOF(fn func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.onHitEOF = fn
}

// bodyLocked reads a body whose lock is held.
type bodyLocked struct{ b *body }

func (bl bodyLocked) Read(p []byte) (n int, err error) {
	if bl.b.closed {
		return 0, ErrBodyReadAfterClose
	}
	return bl.b.readLocked(p)
}

// framing is how long a message's body is: chunked, n bytes, or until the connection ends (n = -1).
type framing struct {
	chunked bool
	n       int64
	close   bool
	trailer Header
}

func parseContentLength(values []string) (int64, error) {
	if len(values) == 0 {
		return -1, nil
	}
	first := textproto.TrimString(values[0])
	for _, v := range values[1:] {
		if textproto.TrimString(v) != first {
			return 0, errors.New("http: message cannot contain multiple Content-Length headers; got " + quotedList(values))
		}
	}
	n, err := strconv.ParseUint(first, 10, 63)
	if err != nil {
		return 0, badStringError("bad Content-Length", first)
	}
	return int64(n), nil
}

func quotedList(values []string) string {
	s := ""
	for i, v := range values {
		if i > 0 {
			s += " "
		}
		s += strconv.Quote(v)
	}
	return "[" + s + "]"
}

func bodyAllowedForStatus(status int) bool {
	return !(status >= 100 && status <= 199) && status != StatusNoContent && status != StatusNotModified
}

// shouldClose tells whether the connection ends after the message.
func shouldClose(major, minor int, header Header) bool {
	if major < 1 {
		return true
	}
	closes := hasToken(strings.Join(header["Connection"], ","), "close")
	if major == 1 && minor == 0 {
		return closes || !hasToken(strings.Join(header["Connection"], ","), "keep-alive")
	}
	return closes
}

// readFraming reads the fields that tell about the body and removes those that are the connection's.
func readFraming(h Header, major, minor int, isResponse bool, noBodyMethod bool, status int) (f framing, err error) {
	f.close = shouldClose(major, minor, h)
	if isResponse && f.close && hasToken(strings.Join(h["Connection"], ","), "close") {
		// It is told by Close alone.
		h.Del("Connection")
	}
	if te, present := h["Transfer-Encoding"]; present {
		delete(h, "Transfer-Encoding")
		if major > 1 || major == 1 && minor >= 1 {
			if len(te) != 1 || !strings.EqualFold(te[0], "chunked") {
				return f, &unsupportedTEError{"unsupported transfer encoding: " + strconv.Quote(strings.Join(te, ","))}
			}
			f.chunked = true
			delete(h, "Content-Length")
		}
	}
	length, err := parseContentLength(h["Content-Length"])
	if err != nil {
		return f, err
	}
	switch {
	case isResponse && noBodyMethod:
		// The answer to HEAD tells how long it would be.
		f.n, f.chunked = length, false
		return f, nil
	case isResponse && !bodyAllowedForStatus(status):
		f.n, f.chunked = 0, false
		return f, nil
	case f.chunked:
		f.n = -1
	case length >= 0:
		f.n = length
	case !isResponse:
		f.n = 0
	default:
		f.n = -1
		f.close = true
	}
	if f.chunked {
		f.trailer = declaredTrailer(h)
	}
	return f, nil
}

type unsupportedTEError struct{ err string }

func (e *unsupportedTEError) Error() string { return e.err }

// declaredTrailer takes the Trailer field out and gives its keys without values.
func declaredTrailer(h Header) Header {
	values, ok := h["Trailer"]
	if !ok {
		return nil
	}
	delete(h, "Trailer")
	trailer := make(Header)
	for _, v := range values {
		for _, key := range strings.Split(v, ",") {
			if key = CanonicalHeaderKey(textproto.TrimString(key)); key != "" {
				trailer[key] = nil
			}
		}
	}
	return trailer
}

// open gives the body itself.
func (f framing) open(msg any, r *bufio.Reader) io.ReadCloser {
	switch {
	case f.chunked:
		return &body{src: internal.NewChunkedReader(r), hdr: msg, r: r, closing: f.close}
	case f.n == 0:
		return NoBody
	case f.n > 0:
		return &body{src: io.LimitReader(r, f.n), closing: f.close}
	}
	return &body{src: r, closing: f.close}
}
