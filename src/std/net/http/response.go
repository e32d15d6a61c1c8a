package http

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"

	"crypto/tls"
)

// Response is what a client got.
type Response struct {
	Status           string
	StatusCode       int
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
	TLS              *tls.ConnectionState
}

// ErrNoLocation is for responses without a Location.
var ErrNoLocation = errors.New("http: no Location header in response")

func (r *Response) Location() (*url.URL, error) {
	to := r.Header.Get("Location")
	if to == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(to)
	}
	return url.Parse(to)
}

func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major || r.ProtoMajor == major && r.ProtoMinor >= minor
}

// ReadResponse reads the answer to req, which is GET when nil.
func ReadResponse(r *bufio.Reader, req *Request) (*Response, error) {
	resp, err := readResponse(r, req)
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return resp, err
}

func readResponse(r *bufio.Reader, req *Request) (*Response, error) {
	tp := textproto.NewReader(r)
	line, err := tp.ReadLine()
	if err != nil {
		return nil, err
	}
	resp := &Response{Request: req}
	proto, status, ok := strings.Cut(line, " ")
	if !ok {
		return nil, badStringError("malformed HTTP response", line)
	}
	resp.Proto, resp.Status = proto, strings.TrimLeft(status, " ")
	code, _, _ := strings.Cut(resp.Status, " ")
	if resp.StatusCode = digits(code); len(code) != 3 || resp.StatusCode < 0 {
		return nil, badStringError("malformed HTTP status code", code)
	}
	if resp.ProtoMajor, resp.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badStringError("malformed HTTP version", proto)
	}
	hdr, err := tp.ReadMIMEHeader()
	if err != nil {
		return nil, err
	}
	resp.Header = Header(hdr)
	f, err := readFraming(resp.Header, resp.ProtoMajor, resp.ProtoMinor, true, req != nil && req.Method == "HEAD", resp.StatusCode)
	if err != nil {
		return nil, err
	}
	resp.Close, resp.ContentLength, resp.Trailer = f.close, f.n, f.trailer
	if f.chunked {
		resp.TransferEncoding = []string{"chunked"}
	}
	if req != nil && req.Method == "HEAD" {
		resp.Body = NoBody
	} else {
		resp.Body = f.open(resp, r)
	}
	return resp, nil
}

// Write sends the response as it would stand on a connection.
func (r *Response) Write(w io.Writer) error {
	text := r.Status
	if text == "" {
		if text = StatusText(r.StatusCode); text == "" {
			text = "status code " + strconv.Itoa(r.StatusCode)
		}
	} else {
		text = strings.TrimPrefix(text, strconv.Itoa(r.StatusCode)+" ")
	}
	if _, err := fmt.Fprintf(w, "HTTP/%d.%d %03d %s\r\n", r.ProtoMajor, r.ProtoMinor, r.StatusCode, text); err != nil {
		return err
	}
	var content []byte
	if r.Body != nil {
		var err error
		if content, err = io.ReadAll(r.Body); err != nil {
			return err
		}
	}
	if r.Close {
		io.WriteString(w, "Connection: close\r\n")
	}
	if bodyAllowedForStatus(r.StatusCode) {
		fmt.Fprintf(w, "Content-Length: %d\r\n", len(content))
	}
	if err := r.Header.WriteSubset(w, map[string]bool{"Content-Length": true, "Transfer-Encoding": true}); err != nil {
		return err
	}
	if _, err := io.WriteString(w, "\r\n"); err != nil {
		return err
	}
	_, err := w.Write(content)
	return err
}

func (r *Response) closeBody() {
	if r.Body != nil {
		r.Body.Close()
	}
}
