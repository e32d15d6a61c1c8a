package http

import (
	"errors"
	"fmt"
	"io"
	"math/rand"
	"mime"
	"net/textproto"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

var errSeeker = errors.New("seeker can't seek")

// ServeContent answers with what content holds, or with the part that was asked for, or with "not modified"; name tells the type.
func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker) {
	size := func() (int64, error) {
		n, err := content.Seek(0, io.SeekEnd)
		if err == nil {
			_, err = content.Seek(0, io.SeekStart)
		}
		if err != nil {
			return 0, errSeeker
		}
		return n, nil
	}
	serveContent(w, req, name, modtime, size, content)
}

// contentType is what the header says, or the name, or the first bytes.
func contentTypeOf(h Header, name string, content io.ReadSeeker) (string, error) {
	if set, ok := h["Content-Type"]; ok {
		if len(set) == 0 {
			return "", nil
		}
		return set[0], nil
	}
	ctype := mime.TypeByExtension(filepath.Ext(name))
	if ctype == "" {
		var buf [sniffLen]byte
		n, _ := io.ReadFull(content, buf[:])
		ctype = DetectContentType(buf[:n])
		if _, err := content.Seek(0, io.SeekStart); err != nil {
			return "", errSeeker
		}
	}
	h.Set("Content-Type", ctype)
	return ctype, nil
}

func serveContent(w ResponseWriter, r *Request, name string, modtime time.Time, sizeFunc func() (int64, error), content io.ReadSeeker) {
	setLastModified(w, modtime)
	done, rangeHeader := checkPreconditions(w, r, modtime)
	if done {
		return
	}
	h := w.Header()
	ctype, err := contentTypeOf(h, name, content)
	if err != nil {
		serveError(w, err.Error(), StatusInternalServerError)
		return
	}
	size, err := sizeFunc()
	if err == nil && size < 0 {
		err = errors.New("negative content size computed")
	}
	if err != nil {
		serveError(w, err.Error(), StatusInternalServerError)
		return
	}
	ranges, err := parseRange(rangeHeader, size)
	if err == errNoOverlap && size == 0 {
		ranges, err = nil, nil
	}
	if err != nil {
		if err == errNoOverlap {
			h.Set("Content-Range", fmt.Sprintf("bytes */%d", size))
		}
		serveError(w, err.Error(), StatusRequestedRangeNotSatisfiable)
		return
	}
	var total int64
	for _, ra := range ranges {
		total += ra.length
	}
	if total > size { // more than all of it: asked by mistake, or by malice
		ranges = nil
	}
	code, sendSize, body := StatusOK, size, io.Reader(content)
	switch len(ranges) {
	case 0:
	case 1:
		if _, err := content.Seek(ranges[0].start, io.SeekStart); err != nil {
			serveError(w, err.Error(), StatusRequestedRangeNotSatisfiable)
			return
		}
		code, sendSize = StatusPartialContent, ranges[0].length
		h.Set("Content-Range", ranges[0].contentRange(size))
	default:
		code = StatusPartialContent
		boundary := fmt.Sprintf("%015x%015x%015x%015x", rand.Int63()>>3, rand.Int63()>>3, rand.Int63()>>3, rand.Int63()>>3)
		h.Set("Content-Type", "multipart/byteranges; boundary="+boundary)
		body, sendSize = byteRanges(content, ranges, boundary, ctype, size)
	}
	h.Set("Accept-Ranges", "bytes")
	// Who encodes on the way knows the length better.
	if len(ranges) > 0 || h.Get("Content-Encoding") == "" {
		h.Set("Content-Length", strconv.FormatInt(sendSize, 10))
	}
	w.WriteHeader(code)
	if r.Method != "HEAD" {
		io.CopyN(w, body, sendSize)
	}
}

type httpRange struct {
	start, length int64
}

func (r httpRange) contentRange(size int64) string {
	return fmt.Sprintf("bytes %d-%d/%d", r.start, r.start+r.length-1, size)
}

// rangeReader seeks when its turn comes.
type rangeReader struct {
	content io.ReadSeeker
	httpRange
	begun bool
}

func (r *rangeReader) Read(p []byte) (int, error) {
	if !r.begun {
		r.begun = true
		if _, err := r.content.Seek(r.start, io.SeekStart); err != nil {
			return 0, err
		}
	}
	if r.length == 0 {
		return 0, io.EOF
	}
	if int64(len(p)) > r.length {
		p = p[:r.length]
	}
	n, err := r.content.Read(p)
	r.length -= int64(n)
	return n, err
}

// byteRanges are the ranges as parts of a multipart body, and its length.
func byteRanges(content io.ReadSeeker, ranges []httpRange, boundary, ctype string, size int64) (io.Reader, int64) {
	var parts []io.Reader
	var n int64
	text := func(s string) {
		parts = append(parts, strings.NewReader(s))
		n += int64(len(s))
	}
	between := "--"
	for _, ra := range ranges {
		text(between + boundary + "\r\nContent-Range: " + ra.contentRange(size) + "\r\nContent-Type: " + ctype + "\r\n\r\n")
		parts = append(parts, &rangeReader{content: content, httpRange: ra})
		n += ra.length
		between = "\r\n--"
	}
	text("\r\n--" + boundary + "--\r\n")
	return io.MultiReader(parts...), n
}

var (
	errNoOverlap    = errors.New("invalid range: failed to overlap")
	errInvalidRange = errors.New("invalid range")
)

// parseRange reads RFC 9110's "bytes=first-last, first-, -suffix"; errNoOverlap when all of them lie behind the end.
func parseRange(s string, size int64) ([]httpRange, error) {
	if s == "" {
		return nil, nil
	}
	list, ok := strings.CutPrefix(s, "bytes=")
	if !ok {
		return nil, errInvalidRange
	}
	var ranges []httpRange
	behind := false
	for _, spec := range strings.Split(list, ",") {
		if spec = textproto.TrimString(spec); spec == "" {
			continue
		}
		ra, ok := oneRange(spec, size)
		if !ok {
			return nil, errInvalidRange
		}
		if ra.start >= size && !strings.HasPrefix(spec, "-") {
			behind = true
			continue
		}
		ranges = append(ranges, ra)
	}
	if behind && len(ranges) == 0 {
		return nil, errNoOverlap
	}
	return ranges, nil
}

// oneRange does not judge a range that begins behind the end, nor its last byte.
func oneRange(spec string, size int64) (httpRange, bool) {
	first, last, ok := strings.Cut(spec, "-")
	first, last = textproto.TrimString(first), textproto.TrimString(last)
	if !ok {
		return httpRange{}, false
	}
	if first == "" {
		n, err := strconv.ParseInt(last, 10, 64)
		if err != nil || n < 0 || last[0] == '-' {
			return httpRange{}, false
		}
		n = min(n, size)
		return httpRange{size - n, n}, true
	}
	start, err := strconv.ParseInt(first, 10, 64)
	if err != nil || start < 0 {
		return httpRange{}, false
	}
	if start >= size || last == "" {
		return httpRange{start, size - start}, true
	}
	end, err := strconv.ParseInt(last, 10, 64)
	if err != nil || start > end {
		return httpRange{}, false
	}
	return httpRange{start, min(end, size-1) - start + 1}, true
}
