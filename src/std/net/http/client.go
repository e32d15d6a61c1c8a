package http

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
)

// Client sends requests and follows redirects.
type Client struct {
	Transport     RoundTripper
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration
}

// DefaultClient is what Get, Head and Post use.
var DefaultClient = &Client{}

// RoundTripper sends one request.
type RoundTripper interface {
	RoundTrip(*Request) (*Response, error)
}

// CookieJar keeps cookies between requests.
type CookieJar interface {
	SetCookies(u *url.URL, cookies []*Cookie)
	Cookies(u *url.URL) []*Cookie
}

// ErrUseLastResponse from CheckRedirect makes the redirect itself the answer.
var ErrUseLastResponse = errors.New("net/http: use last response")

// ErrSchemeMismatch is for answers that are not of the scheme that was asked.
var ErrSchemeMismatch = errors.New("http: server gave HTTP response to HTTPS client")

func Get(url string) (resp *Response, err error) { return DefaultClient.Get(url) }

func Head(url string) (resp *Response, err error) { return DefaultClient.Head(url) }

func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

func (c *Client) Get(url string) (resp *Response, err error) {
	req, err := NewRequest("GET", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

func (c *Client) Head(url string) (resp *Response, err error) {
	req, err := NewRequest("HEAD", url, nil)
	if err != nil {
		return nil, err
	}
	return c.Do(req)
}

func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	req, err := NewRequest("POST", url, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", contentType)
	return c.Do(req)
}

func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

func (c *Client) CloseIdleConnections() {
	if tr, ok := c.transport().(interface{ CloseIdleConnections() }); ok {
		tr.CloseIdleConnections()
	}
}

func (c *Client) transport() RoundTripper {
	if c.Transport != nil {
		return c.Transport
	}
	return DefaultTransport
}

func (c *Client) deadline() time.Time {
	if c.Timeout > 0 {
		return time.Now().Add(c.Timeout)
	}
	return time.Time{}
}

func (c *Client) checkRedirect(req *Request, via []*Request) error {
	if c.CheckRedirect != nil {
		return c.CheckRedirect(req, via)
	}
	if len(via) >= 10 {
		return errors.New("stopped after 10 redirects")
	}
	return nil
}

// redirectBehavior tells how a redirect is followed.
func redirectBehavior(reqMethod string, resp *Response, ireq *Request) (redirectMethod string, shouldRedirect, includeBody bool) {
	switch resp.StatusCode {
	case 301, 302, 303:
		if reqMethod != "GET" && reqMethod != "HEAD" {
			return "GET", true, false
		}
		return reqMethod, true, false
	case 307, 308:
		if ireq.GetBody == nil && ireq.outgoingLength() != 0 {
			// The body cannot be sent again.
			return reqMethod, false, true
		}
		return reqMethod, true, true
	}
	return reqMethod, false, false
}

// urlErrorOp: "Get", "Post".
func urlErrorOp(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

func (c *Client) Do(req *Request) (*Response, error) {
	return c.do(req)
}

func (c *Client) do(req *Request) (retres *Response, reterr error) {
	if req.URL == nil {
		req.closeBody()
		return nil, &url.Error{Op: urlErrorOp(req.Method), Err: errors.New("http: nil Request.URL")}
	}
	var (
		deadline    = c.deadline()
		reqs        []*Request
		resp        *Response
		method      string
		includeBody = true
		includeHost = ""
	)
	uerr := func(err error) error {
		urlStr := req.URL.Redacted()
		if resp != nil && resp.Request != nil && resp.Request.URL != nil {
			urlStr = resp.Request.URL.Redacted()
		}
		return &url.Error{Op: urlErrorOp(reqs[0].Method), URL: urlStr, Err: err}
	}
	for {
		if len(reqs) > 0 {
			loc := resp.Header.Get("Location")
			if loc == "" {
				return resp, nil
			}
			u, err := req.URL.Parse(loc)
			if err != nil {
				resp.closeBody()
				return nil, uerr(fmt.Errorf("failed to parse Location header %q: %v", loc, err))
			}
			ireq := reqs[0]
			next := &Request{
				Method:   method,
				Response: resp,
				URL:      u,
				Header:   c.redirectHeader(ireq, u, includeBody),
				Host:     includeHost,
				ctx:      ireq.ctx,
			}
			if includeBody && ireq.GetBody != nil {
				if next.Body, err = ireq.GetBody(); err != nil {
					resp.closeBody()
					return nil, uerr(err)
				}
				next.GetBody = ireq.GetBody
				next.ContentLength = ireq.ContentLength
			}
			if last := reqs[len(reqs)-1]; last.URL.Scheme != "https" || u.Scheme != "http" {
				if next.Header.Get("Referer") == "" {
					next.Header.Set("Referer", refererFor(last.URL))
				}
			}
			err = c.checkRedirect(next, reqs)
			if err == ErrUseLastResponse {
				return resp, nil
			}
			// A little of the body is read, so that the connection can be used again.
			if resp.ContentLength == -1 || resp.ContentLength <= 2<<10 {
				io.CopyN(io.Discard, resp.Body, 2<<10)
			}
			resp.Body.Close()
			if err != nil {
				ue := uerr(err)
				ue.(*url.Error).URL = loc
				return resp, ue
			}
			req = next
		}
		reqs = append(reqs, req)
		var err error
		var didTimeout func() bool
		resp, didTimeout, err = c.send(req, deadline)
		if err != nil {
			if !deadline.IsZero() && didTimeout() {
				err = &timeoutError{err.Error() + " (Client.Timeout exceeded while awaiting headers)"}
			}
			resp = nil
			return nil, uerr(err)
		}
		var again bool
		if method, again, includeBody = redirectBehavior(req.Method, resp, reqs[0]); !again {
			return resp, nil
		}
		req.closeBody()
	}
}

// redirectHeader is the first request's, without what another host must not see.
func (c *Client) redirectHeader(ireq *Request, to *url.URL, includeBody bool) Header {
	h := ireq.Header.Clone()
	if h == nil {
		h = make(Header)
	}
	if ireq.URL.Hostname() != to.Hostname() {
		for _, k := range []string{"Authorization", "Www-Authenticate", "Cookie", "Cookie2"} {
			h.Del(k)
		}
	}
	if !includeBody {
		for _, k := range []string{"Content-Encoding", "Content-Language", "Content-Location", "Content-Type"} {
			h.Del(k)
		}
	}
	return h
}

func refererFor(u *url.URL) string {
	r := *u
	r.User = nil
	return r.String()
}

// timeoutError is what a client's Timeout makes of an error.
type timeoutError struct {
	err string
}

func (e *timeoutError) Error() string     { return e.err }
func (e *timeoutError) Timeout() bool     { return true }
func (e *timeoutError) Temporary() bool   { return true }
func (e *timeoutError) Is(err error) bool { return err == context.DeadlineExceeded }

func (c *Client) send(req *Request, deadline time.Time) (resp *Response, didTimeout func() bool, err error) {
	if c.Jar != nil {
		for _, cookie := range c.Jar.Cookies(req.URL) {
			req.AddCookie(cookie)
		}
	}
	resp, didTimeout, err = send(req, c.transport(), deadline)
	if err != nil {
		return nil, didTimeout, err
	}
	if c.Jar != nil {
		if rc := resp.Cookies(); len(rc) > 0 {
			c.Jar.SetCookies(req.URL, rc)
		}
	}
	return resp, nil, nil
}

func alwaysFalse() bool { return false }

// send sends one request.
func send(ireq *Request, rt RoundTripper, deadline time.Time) (resp *Response, didTimeout func() bool, err error) {
	req := ireq
	switch {
	case req.URL == nil:
		req.closeBody()
		return nil, alwaysFalse, errors.New("http: nil Request.URL")
	case req.RequestURI != "":
		req.closeBody()
		return nil, alwaysFalse, errors.New("http: Request.RequestURI can't be set in client requests")
	}
	// The caller's request stays as it is.
	if req.Header == nil || req.URL.User != nil || !deadline.IsZero() {
		req = new(Request)
		*req = *ireq
		if req.Header = ireq.Header.Clone(); req.Header == nil {
			req.Header = make(Header)
		}
	}
	if u := req.URL.User; u != nil && req.Header.Get("Authorization") == "" {
		password, _ := u.Password()
		req.SetBasicAuth(u.Username(), password)
	}
	stopTimer, didTimeout := setRequestCancel(req, deadline)
	resp, err = rt.RoundTrip(req)
	if err != nil {
		stopTimer()
		if resp != nil {
			return nil, didTimeout, errors.New("http: RoundTripper returned a response & error; ignoring response")
		}
		return nil, didTimeout, err
	}
	if resp == nil {
		return nil, didTimeout, fmt.Errorf("http: RoundTripper implementation (%T) returned a nil *Response with a nil error", rt)
	}
	if resp.Body == nil {
		resp.Body = NoBody
	}
	if !deadline.IsZero() {
		resp.Body = &cancelTimerBody{stop: stopTimer, rc: resp.Body, reqDidTimeout: didTimeout}
	}
	return resp, nil, nil
}

// setRequestCancel gives req a context that ends at the deadline.
func setRequestCancel(req *Request, deadline time.Time) (stopTimer func(), didTimeout func() bool) {
	if deadline.IsZero() {
		return func() {}, alwaysFalse
	}
	old := req.Context()
	if t, ok := old.Deadline(); ok && !deadline.Before(t) {
		return func() {}, alwaysFalse
	}
	var timedOut atomic.Bool
	ctx, cancel := context.WithDeadline(old, deadline)
	req.ctx = ctx
	stopAfter := context.AfterFunc(ctx, func() {
		if ctx.Err() == context.DeadlineExceeded {
			timedOut.Store(true)
		}
	})
	return func() { stopAfter(); cancel() }, func() bool {
		return timedOut.Load() || !time.Now().Before(deadline)
	}
}

// cancelTimerBody ends the deadline with the body.
type cancelTimerBody struct {
	stop          func()
	rc            io.ReadCloser
	reqDidTimeout func() bool
}

func (b *cancelTimerBody) Read(p []byte) (n int, err error) {
	n, err = b.rc.Read(p)
	if err == nil || err == io.EOF {
		return n, err
	}
	if b.reqDidTimeout() {
		err = &timeoutError{err.Error() + " (Client.Timeout or context cancellation while reading body)"}
	}
	return n, err
}

func (b *cancelTimerBody) Close() error {
	err := b.rc.Close()
	b.stop()
	return err
}
