package http

import (
	"net/textproto"
	"strings"
	"time"
)

// condResult is what RFC 9110 §13 makes of one conditional header.
type condResult int

const (
	condNone condResult = iota
	condTrue
	condFalse
)

func condOf(holds bool) condResult {
	if holds {
		return condTrue
	}
	return condFalse
}

// scanETag splits the entity tag off the beginning of s; "" when there is none.
func scanETag(s string) (etag, rest string) {
	s = textproto.TrimString(s)
	start := 0
	if strings.HasPrefix(s, "W/") {
		start = 2
	}
	if len(s[start:]) < 2 || s[start] != '"' {
		return "", ""
	}
	for i := start + 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"':
			return s[:i+1], s[i+1:]
		case c != 0x21 && (c < 0x23 || c == 0x7f):
			return "", ""
		}
	}
	return "", ""
}

func etagStrongMatch(a, b string) bool { return a == b && a != "" && a[0] == '"' }

func etagWeakMatch(a, b string) bool {
	return strings.TrimPrefix(a, "W/") == strings.TrimPrefix(b, "W/")
}

// anyETag tells whether a tag of the list matches; "*" always does.
func anyETag(list string, matches func(etag string) bool) bool {
	for {
		list = textproto.TrimString(list)
		if list == "" {
			return false
		}
		if list[0] == ',' {
			list = list[1:]
			continue
		}
		if list[0] == '*' {
			return true
		}
		etag, rest := scanETag(list)
		if etag == "" {
			return false
		}
		if matches(etag) {
			return true
		}
		list = rest
	}
}

func matchesIfMatch(w ResponseWriter, r *Request) condResult {
	list := r.Header.Get("If-Match")
	if list == "" {
		return condNone
	}
	own := w.Header().Get("Etag")
	return condOf(anyETag(list, func(etag string) bool { return etagStrongMatch(etag, own) }))
}

func matchesIfNoneMatch(w ResponseWriter, r *Request) condResult {
	list := r.Header.Get("If-None-Match")
	if list == "" {
		return condNone
	}
	own := w.Header().Get("Etag")
	return condOf(!anyETag(list, func(etag string) bool { return etagWeakMatch(etag, own) }))
}

// newerThan compares to the second, which is all that a header can say.
func newerThan(header string, modtime time.Time) (newer, ok bool) {
	if header == "" || isZeroTime(modtime) {
		return false, false
	}
	t, err := ParseTime(header)
	if err != nil {
		return false, false
	}
	return modtime.Truncate(time.Second).Compare(t) > 0, true
}

func unmodifiedSince(r *Request, modtime time.Time) condResult {
	newer, ok := newerThan(r.Header.Get("If-Unmodified-Since"), modtime)
	if !ok {
		return condNone
	}
	return condOf(!newer)
}

func modifiedSince(r *Request, modtime time.Time) condResult {
	if r.Method != "GET" && r.Method != "HEAD" {
		return condNone
	}
	newer, ok := newerThan(r.Header.Get("If-Modified-Since"), modtime)
	if !ok {
		return condNone
	}
	return condOf(newer)
}

func ifRange(w ResponseWriter, r *Request, modtime time.Time) condResult {
	if r.Method != "GET" && r.Method != "HEAD" {
		return condNone
	}
	value := r.Header.Get("If-Range")
	if value == "" {
		return condNone
	}
	if etag, _ := scanETag(value); etag != "" {
		return condOf(etagStrongMatch(etag, w.Header().Get("Etag")))
	}
	t, err := ParseTime(value)
	return condOf(err == nil && !modtime.IsZero() && t.Unix() == modtime.Unix())
}

func isZeroTime(t time.Time) bool { return t.IsZero() || t.Equal(time.Unix(0, 0)) }

func setLastModified(w ResponseWriter, modtime time.Time) {
	if !isZeroTime(modtime) {
		w.Header().Set("Last-Modified", modtime.UTC().Format(TimeFormat))
	}
}

func writeNotModified(w ResponseWriter) {
	h := w.Header()
	h.Del("Content-Type")
	h.Del("Content-Length")
	h.Del("Content-Encoding")
	if h.Get("Etag") != "" {
		h.Del("Last-Modified")
	}
	w.WriteHeader(StatusNotModified)
}

// checkPreconditions answers the request when its conditions say so; else it gives the range that is still asked for.
func checkPreconditions(w ResponseWriter, r *Request, modtime time.Time) (done bool, rangeHeader string) {
	ok := matchesIfMatch(w, r)
	if ok == condNone {
		ok = unmodifiedSince(r, modtime)
	}
	if ok == condFalse {
		w.WriteHeader(StatusPreconditionFailed)
		return true, ""
	}
	fresh := matchesIfNoneMatch(w, r)
	reads := r.Method == "GET" || r.Method == "HEAD"
	switch {
	case fresh == condFalse && reads, fresh == condNone && modifiedSince(r, modtime) == condFalse:
		writeNotModified(w)
		return true, ""
	case fresh == condFalse:
		w.WriteHeader(StatusPreconditionFailed)
		return true, ""
	}
	rangeHeader = r.Header.Get("Range")
	if rangeHeader != "" && ifRange(w, r, modtime) == condFalse {
		rangeHeader = ""
	}
	return false, rangeHeader
}
