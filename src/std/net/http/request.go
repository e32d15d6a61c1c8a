package http

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http/internal"
	"net/textproto"
	"net/url"
	"strings"

	"crypto/tls"
)

const defaultMaxMemory = 32 << 20

// Request is what a server got, or what a client is to send.
type Request struct {
	Method           string
	URL              *url.URL
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values
	PostForm         url.Values
	MultipartForm    *multipart.Form
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	TLS              *tls.ConnectionState
	Cancel           <-chan struct{}
	Response         *Response
	Pattern          string
	ctx              context.Context

	// What ServeMux found: the pattern, the values of its wildcards in order, and those set by SetPathValue.
	pat         *pattern
	matches     []string
	otherValues map[string]string
}

func (r *Request) Context() context.Context {
	if r.ctx != nil {
		return r.ctx
	}
	return context.Background()
}

// WithContext gives a shallow copy.
func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	r2 := new(Request)
	*r2 = *r
	r2.ctx = ctx
	return r2
}

// Clone gives a deep copy; the body is shared.
func (r *Request) Clone(ctx context.Context) *Request {
	r2 := r.WithContext(ctx)
	if r.URL != nil {
		u := *r.URL
		r2.URL = &u
	}
	r2.Header = r.Header.Clone()
	r2.Trailer = r.Trailer.Clone()
	r2.TransferEncoding = append([]string(nil), r.TransferEncoding...)
	r2.Form = url.Values(Header(r.Form).Clone())
	r2.PostForm = url.Values(Header(r.PostForm).Clone())
	if r.matches != nil {
		r2.matches = append([]string(nil), r.matches...)
	}
	if r.otherValues != nil {
		r2.otherValues = make(map[string]string, len(r.otherValues))
		for k, v := range r.otherValues {
			r2.otherValues[k] = v
		}
	}
	return r2
}

func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }

func (r *Request) Referer() string { return r.Header.Get("Referer") }

// PathValue gives what the named wildcard of the pattern stands for.
func (r *Request) PathValue(name string) string {
	if i := r.patIndex(name); i >= 0 {
		return r.matches[i]
	}
	return r.otherValues[name]
}

func (r *Request) SetPathValue(name, value string) {
	if i := r.patIndex(name); i >= 0 {
		r.matches[i] = value
		return
	}
	if r.otherValues == nil {
		r.otherValues = map[string]string{}
	}
	r.otherValues[name] = value
}

func (r *Request) patIndex(name string) int {
	if r.pat == nil {
		return -1
	}
	i := 0
	for _, seg := range r.pat.segments {
		if seg.wild && seg.s != "" {
			if seg.s == name {
				return i
			}
			i++
		}
	}
	return -1
}

func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

func NewRequestWithContext(ctx context.Context, method, urlText string, body io.Reader) (*Request, error) {
	if method == "" {
		method = "GET"
	}
	if !isToken(method) {
		return nil, fmt.Errorf("net/http: invalid method %q", method)
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(urlText)
	if err != nil {
		return nil, err
	}
	rc, ok := body.(io.ReadCloser)
	if !ok && body != nil {
		rc = io.NopCloser(body)
	}
	u.Host = strings.TrimSuffix(u.Host, ":")
	req := &Request{
		ctx:        ctx,
		Method:     method,
		URL:        u,
		Proto:      "HTTP/1.1",
		ProtoMajor: 1,
		ProtoMinor: 1,
		Header:     make(Header),
		Body:       rc,
		Host:       u.Host,
	}
	// Bodies in memory have a length, and can be sent again.
	var again func() io.Reader
	switch v := body.(type) {
	case nil:
	case *bytes.Buffer:
		req.ContentLength = int64(v.Len())
		buf := v.Bytes()
		again = func() io.Reader { return bytes.NewReader(buf) }
	case *bytes.Reader:
		req.ContentLength = int64(v.Len())
		snapshot := *v
		again = func() io.Reader { r := snapshot; return &r }
	case *strings.Reader:
		req.ContentLength = int64(v.Len())
		snapshot := *v
		again = func() io.Reader { r := snapshot; return &r }
	}
	if again != nil {
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(again()), nil }
		if req.ContentLength == 0 {
			req.Body = NoBody
			req.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
		}
	}
	return req, nil
}

// BasicAuth reads the Authorization field.
func (r *Request) BasicAuth() (username, password string, ok bool) {
	auth := r.Header.Get("Authorization")
	const prefix = "Basic "
	if len(auth) < len(prefix) || !strings.EqualFold(auth[:len(prefix)], prefix) {
		return "", "", false
	}
	text, err := base64.StdEncoding.DecodeString(auth[len(prefix):])
	if err != nil {
		return "", "", false
	}
	username, password, ok = strings.Cut(string(text), ":")
	if !ok {
		return "", "", false
	}
	return username, password, true
}

func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(username+":"+password)))
}

// ---- forms

func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		if r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH" {
			r.PostForm, err = parsePostForm(r)
		}
		if r.PostForm == nil {
			r.PostForm = make(url.Values)
		}
	}
	if r.Form == nil {
		r.Form = make(url.Values)
		copyValues(r.Form, r.PostForm)
		if r.URL != nil {
			query, e := url.ParseQuery(r.URL.RawQuery)
			if err == nil {
				err = e
			}
			copyValues(r.Form, query)
		}
	}
	return err
}

func copyValues(dst, src url.Values) {
	for k, vs := range src {
		dst[k] = append(dst[k], vs...)
	}
}

func parsePostForm(r *Request) (url.Values, error) {
	if r.Body == nil {
		return nil, errors.New("missing form body")
	}
	ct := r.Header.Get("Content-Type")
	if ct == "" {
		ct = "application/octet-stream"
	}
	ct, _, err := mime.ParseMediaType(ct)
	if ct != "application/x-www-form-urlencoded" {
		return nil, err
	}
	const maxFormSize = int64(10 << 20)
	var reader io.Reader = r.Body
	if _, limited := r.Body.(*maxBytesReader); !limited {
		reader = io.LimitReader(r.Body, maxFormSize+1)
	}
	b, e := io.ReadAll(reader)
	if e != nil {
		return nil, e
	}
	if int64(len(b)) > maxFormSize {
		return nil, errors.New("http: POST too large")
	}
	vs, e := url.ParseQuery(string(b))
	if err == nil {
		err = e
	}
	return vs, err
}

// FormValue looks into the body first, then into the query.
func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseForm()
	}
	if vs := r.Form[key]; len(vs) > 0 {
		return vs[0]
	}
	return ""
}

func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseForm()
	}
	if vs := r.PostForm[key]; len(vs) > 0 {
		return vs[0]
	}
	return ""
}

// ---- reading

// ParseHTTPVersion reads "HTTP/1.1".
func ParseHTTPVersion(vers string) (major, minor int, ok bool) {
	if len(vers) != len("HTTP/X.Y") || !strings.HasPrefix(vers, "HTTP/") || vers[6] != '.' {
		return 0, 0, false
	}
	major, minor = digits(vers[5:6]), digits(vers[7:])
	return major, minor, major >= 0 && minor >= 0
}

// ReadRequest reads what a client sent.
func ReadRequest(b *bufio.Reader) (*Request, error) {
	req, err := readRequest(b)
	if err != nil {
		return nil, err
	}
	delete(req.Header, "Host")
	return req, nil
}

func readRequest(b *bufio.Reader) (req *Request, err error) {
	tp := textproto.NewReader(b)
	line, err := tp.ReadLine()
	if err != nil {
		return nil, err
	}
	defer func() {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
	}()
	req = new(Request)
	method, rest, ok1 := strings.Cut(line, " ")
	uri, proto, ok2 := strings.Cut(rest, " ")
	if !ok1 || !ok2 {
		return nil, badStringError("malformed HTTP request", line)
	}
	req.Method, req.RequestURI, req.Proto = method, uri, proto
	if !isToken(method) {
		return nil, badStringError("invalid method", method)
	}
	var ok bool
	if req.ProtoMajor, req.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badStringError("malformed HTTP version", proto)
	}
	rawurl := uri
	justAuthority := method == "CONNECT" && !strings.HasPrefix(rawurl, "/")
	if justAuthority {
		rawurl = "http://" + rawurl
	}
	if req.URL, err = url.ParseRequestURI(rawurl); err != nil {
		return nil, err
	}
	if justAuthority {
		req.URL.Scheme = ""
	}
	hdr, err := tp.ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	req.Header = Header(hdr)
	if len(req.Header["Host"]) > 1 {
		return nil, errors.New("too many Host headers")
	}
	req.Host = req.URL.Host
	if req.Host == "" {
		req.Host = req.Header.get("Host")
	}
	if pragma := req.Header["Pragma"]; len(pragma) > 0 && pragma[0] == "no-cache" && !req.Header.has("Cache-Control") {
		req.Header["Cache-Control"] = []string{"no-cache"}
	}
	f, err := readFraming(req.Header, req.ProtoMajor, req.ProtoMinor, false, false, 0)
	if err != nil {
		return nil, err
	}
	req.Close, req.ContentLength, req.Trailer = f.close, f.n, f.trailer
	if f.chunked {
		req.TransferEncoding = []string{"chunked"}
	}
	req.Body = f.open(req, b)
	if req.isH2Upgrade() {
		// A handler may hijack the connection; who does not leaves it in no state to go on.
		req.ContentLength, req.Close = -1, true
	}
	return req, nil
}

// isH2Upgrade: the first line that a client of HTTP/2 sends.
func (r *Request) isH2Upgrade() bool {
	return r.Method == "PRI" && len(r.Header) == 0 && r.URL.Path == "*" && r.Proto == "HTTP/2.0"
}

// ---- writing

const defaultUserAgent = "Go-http-client/1.1"

var reqWriteExcludeHeader = map[string]bool{
	"Host":              true,
	"User-Agent":        true,
	"Content-Length":    true,
	"Transfer-Encoding": true,
	"Trailer":           true,
}

func (r *Request) Write(w io.Writer) error { return r.write(w, nil, nil) }

var errMissingHost = errors.New("http: Request.Write on Request with no Host or URL set")

// outgoingLength is -1 for a body whose length is not known.
func (r *Request) outgoingLength() int64 {
	if r.Body == nil || r.Body == NoBody {
		return 0
	}
	if r.ContentLength != 0 {
		return r.ContentLength
	}
	return -1
}

// write sends the request and closes its body.
func (r *Request) write(w io.Writer, extra Header, waitForContinue func() bool) (err error) {
	closed := false
	defer func() {
		if r.Body != nil && !closed {
			if e := r.Body.Close(); err == nil {
				err = e
			}
		}
	}()
	host := r.Host
	if host == "" {
		if r.URL == nil {
			return errMissingHost
		}
		host = r.URL.Host
	}
	bw, buffered := w.(*bufio.Writer)
	if !buffered {
		bw = bufio.NewWriter(w)
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	uri := r.URL.RequestURI()
	if method == "CONNECT" && r.URL.Path == "" {
		uri = host
	}
	fmt.Fprintf(bw, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, uri, host)
	agent := defaultUserAgent
	if r.Header.has("User-Agent") {
		agent = r.Header.Get("User-Agent")
	}
	if agent != "" {
		fmt.Fprintf(bw, "User-Agent: %s\r\n", oneLine.Replace(agent))
	}
	n := r.outgoingLength()
	var content io.Reader = r.Body
	if n < 0 {
		// A body that turns out to be empty is none.
		var first [1]byte
		k, e := r.Body.Read(first[:])
		switch {
		case k == 1:
			content = io.MultiReader(bytes.NewReader(first[:]), r.Body)
			if e == io.EOF {
				content = bytes.NewReader(first[:])
				n = 1
			}
		case e == io.EOF:
			n = 0
		case e != nil:
			return e
		}
	}
	if r.Close && !hasToken(r.Header.get("Connection"), "close") {
		io.WriteString(bw, "Connection: close\r\n")
	}
	switch {
	case n > 0 || n == 0 && (method == "POST" || method == "PUT" || method == "PATCH"):
		fmt.Fprintf(bw, "Content-Length: %d\r\n", n)
	case n < 0:
		io.WriteString(bw, "Transfer-Encoding: chunked\r\n")
	}
	if len(r.Trailer) > 0 {
		keys := make([]string, 0, len(r.Trailer))
		for k := range r.Trailer {
			keys = append(keys, CanonicalHeaderKey(k))
		}
		fmt.Fprintf(bw, "Trailer: %s\r\n", strings.Join(keys, ","))
	}
	if err := r.Header.WriteSubset(bw, reqWriteExcludeHeader); err != nil {
		return err
	}
	if err := extra.Write(bw); err != nil {
		return err
	}
	if _, err := io.WriteString(bw, "\r\n"); err != nil {
		return err
	}
	if waitForContinue != nil {
		if err := bw.Flush(); err != nil {
			return err
		}
		if !waitForContinue() {
			return nil
		}
	}
	if n != 0 {
		if err := r.writeBody(bw, content, n); err != nil {
			return err
		}
	}
	if r.Body != nil {
		closed = true
		if err := r.Body.Close(); err != nil {
			return err
		}
	}
	return bw.Flush()
}

// writeBody sends n bytes, or chunks when n is -1.
func (r *Request) writeBody(bw *bufio.Writer, content io.Reader, n int64) error {
	if n < 0 {
		cw := internal.NewChunkedWriter(bw)
		if _, err := io.Copy(cw, content); err != nil {
			return requestBodyReadError{err}
		}
		if err := cw.Close(); err != nil {
			return err
		}
		if err := r.Trailer.Write(bw); err != nil {
			return err
		}
		_, err := io.WriteString(bw, "\r\n")
		return err
	}
	sent, err := io.Copy(bw, io.LimitReader(content, n))
	if err != nil {
		return requestBodyReadError{err}
	}
	if more, _ := io.Copy(io.Discard, content); sent+more != n {
		return fmt.Errorf("http: ContentLength=%d with Body length %d", n, sent+more)
	}
	return nil
}

// requestBodyReadError is the body's own error, not the connection's.
type requestBodyReadError struct{ error }

func (e requestBodyReadError) Unwrap() error { return e.error }

func (r *Request) wantsClose() bool { return r.Close || hasToken(r.Header.get("Connection"), "close") }

func (r *Request) expectsContinue() bool { return hasToken(r.Header.get("Expect"), "100-continue") }

func (r *Request) wantsHttp10KeepAlive() bool {
	return r.ProtoMajor == 1 && r.ProtoMinor == 0 && hasToken(r.Header.get("Connection"), "keep-alive")
}

func (r *Request) closeBody() error {
	if r.Body == nil {
		return nil
	}
	return r.Body.Close()
}

// isReplayable: sending it twice does no harm, and can be done.
func (r *Request) isReplayable() bool {
	if r.Body != nil && r.Body != NoBody && r.GetBody == nil {
		return false
	}
	switch r.Method {
	case "", "GET", "HEAD", "OPTIONS", "TRACE":
		return true
	}
	return r.Header.has("Idempotency-Key") || r.Header.has("X-Idempotency-Key")
}

// ---- bodies with a limit

// MaxBytesError is what a read beyond the limit fails with.
type MaxBytesError struct {
	Limit int64
}

func (e *MaxBytesError) Error() string { return "http: request body too large" }

// MaxBytesReader reads at most n bytes; beyond them it fails, and the server closes the connection.
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	return &maxBytesReader{w: w, r: r, i: max(n, 0), n: max(n, 0)}
}

type maxBytesReader struct {
	w   ResponseWriter
	r   io.ReadCloser
	i   int64
	n   int64
	err error
}

func (l *maxBytesReader) Read(p []byte) (n int, err error) {
	if l.err != nil {
		return 0, l.err
	}
	if len(p) == 0 {
		return 0, nil
	}
	if int64(len(p))-1 > l.n {
		p = p[:l.n+1]
	}
	n, err = l.r.Read(p)
	if int64(n) <= l.n {
		l.n -= int64(n)
		l.err = err
		return n, err
	}
	n = int(l.n)
	l.n = 0
	if res, ok := l.w.(interface{ requestTooLarge() }); ok {
		res.requestTooLarge()
	}
	l.err = &MaxBytesError{l.i}
	return n, l.err
}

func (l *maxBytesReader) Close() error { return l.r.Close() }
