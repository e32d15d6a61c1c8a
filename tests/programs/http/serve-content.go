// ServeContent: ranges, entity tags, conditions.
package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

type stuck struct{ io.Reader }

func (stuck) Seek(int64, int) (int64, error) { return 0, errors.New("no") }

var then = time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

func get(method, etag string, header ...string) {
	r := httptest.NewRequest(method, "/", nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	if etag != "" {
		w.Header().Set("Etag", etag)
	}
	http.ServeContent(w, r, "f.txt", then, strings.NewReader("0123456789"))
	body := w.Body.String()
	if _, boundary, ok := strings.Cut(w.Header().Get("Content-Type"), "boundary="); ok {
		body = strings.ReplaceAll(body, boundary, "BOUNDARY")
		fmt.Print(len(boundary), " ")
	}
	fmt.Printf("%s %s %q: %d %q len=%q range=%q modified=%q\n", method, etag, header, w.Code, body, w.Header().Get("Content-Length"), w.Header().Get("Content-Range"), w.Header().Get("Last-Modified"))
}

func main() {
	for _, r := range []string{"bytes=0-3", "bytes=3-", "bytes=-3", "bytes=-0", "bytes=-30", "bytes=0-0", "bytes=9-9", "bytes=9-100", "bytes=10-", "bytes=5-2", "bytes=a-b", "bytes=1-2,4-5", "bytes=1-2, ,8-",
		"bytes=0-9,0-9", "bytes=20-,1-2", "bytes= 1 - 2 ", "bytes=", "lines=1-2", "bytes=1", "bytes=--1", "bytes=-", "bytes=0-5,-2,3-3"} {
		get("GET", "", "Range", r)
	}
	get("HEAD", "", "Range", "bytes=0-3")
	get("POST", "", "Range", "bytes=0-3")
	for _, tag := range []string{`"a"`, `W/"a"`} {
		for _, h := range []string{"If-None-Match", "If-Match", "If-Range"} {
			for _, v := range []string{`"a"`, `W/"a"`, `"b"`, `"b", "a"`, "*", "a", ""} {
				get("GET", tag, h, v, "Range", "bytes=0-1")
			}
		}
		get("POST", tag, "If-None-Match", `"a"`)
	}
	at := then.Format(http.TimeFormat)
	before := then.Add(-time.Second).Format(http.TimeFormat)
	get("GET", "", "If-Range", at, "Range", "bytes=0-1")
	get("GET", "", "If-Range", before, "Range", "bytes=0-1")
	get("GET", "", "If-Modified-Since", at)
	get("GET", "", "If-Modified-Since", before)
	get("GET", "", "If-Modified-Since", "nonsense")
	get("POST", "", "If-Modified-Since", at)
	get("GET", "", "If-Unmodified-Since", at)
	get("GET", "", "If-Unmodified-Since", before)
	get("GET", `"a"`, "If-None-Match", `"b"`, "If-Modified-Since", at)
	get("GET", `"a"`, "If-None-Match", `"a"`, "If-Modified-Since", before)
	for _, c := range []io.ReadSeeker{stuck{strings.NewReader("x")}, strings.NewReader("")} {
		for _, ct := range []string{"", "a/b"} {
			w := httptest.NewRecorder()
			if ct != "" {
				w.Header().Set("Content-Type", ct)
			}
			r := httptest.NewRequest("GET", "/", nil)
			r.Header.Set("Range", "bytes=1-")
			http.ServeContent(w, r, "noext", time.Time{}, c)
			fmt.Println(w.Code, w.Body, w.Header())
		}
	}
}

// go1.26.8
// Output:
// GET  ["Range" "bytes=0-3"]: 206 "0123" len="4" range="bytes 0-3/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=3-"]: 206 "3456789" len="7" range="bytes 3-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=-3"]: 206 "789" len="3" range="bytes 7-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=-0"]: 206 "" len="0" range="bytes 10-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=-30"]: 206 "0123456789" len="10" range="bytes 0-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=0-0"]: 206 "0" len="1" range="bytes 0-0/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=9-9"]: 206 "9" len="1" range="bytes 9-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=9-100"]: 206 "9" len="1" range="bytes 9-9/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=10-"]: 416 "invalid range: failed to overlap\n" len="" range="bytes */10" modified=""
// GET  ["Range" "bytes=5-2"]: 416 "invalid range\n" len="" range="" modified=""
// GET  ["Range" "bytes=a-b"]: 416 "invalid range\n" len="" range="" modified=""
// 60 GET  ["Range" "bytes=1-2,4-5"]: 206 "--BOUNDARY\r\nContent-Range: bytes 1-2/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n12\r\n--BOUNDARY\r\nContent-Range: bytes 4-5/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n45\r\n--BOUNDARY--\r\n" len="346" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// 60 GET  ["Range" "bytes=1-2, ,8-"]: 206 "--BOUNDARY\r\nContent-Range: bytes 1-2/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n12\r\n--BOUNDARY\r\nContent-Range: bytes 8-9/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n89\r\n--BOUNDARY--\r\n" len="346" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=0-9,0-9"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes=20-,1-2"]: 206 "12" len="2" range="bytes 1-2/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes= 1 - 2 "]: 206 "12" len="2" range="bytes 1-2/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "bytes="]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["Range" "lines=1-2"]: 416 "invalid range\n" len="" range="" modified=""
// GET  ["Range" "bytes=1"]: 416 "invalid range\n" len="" range="" modified=""
// GET  ["Range" "bytes=--1"]: 416 "invalid range\n" len="" range="" modified=""
// GET  ["Range" "bytes=-"]: 416 "invalid range\n" len="" range="" modified=""
// 60 GET  ["Range" "bytes=0-5,-2,3-3"]: 206 "--BOUNDARY\r\nContent-Range: bytes 0-5/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n012345\r\n--BOUNDARY\r\nContent-Range: bytes 8-9/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n89\r\n--BOUNDARY\r\nContent-Range: bytes 3-3/10\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n3\r\n--BOUNDARY--\r\n" len="489" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// HEAD  ["Range" "bytes=0-3"]: 206 "" len="4" range="bytes 0-3/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// POST  ["Range" "bytes=0-3"]: 206 "0123" len="4" range="bytes 0-3/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-None-Match" "\"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET "a" ["If-None-Match" "W/\"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET "a" ["If-None-Match" "\"b\"" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-None-Match" "\"b\", \"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET "a" ["If-None-Match" "*" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET "a" ["If-None-Match" "a" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-None-Match" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "\"a\"" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "W/\"a\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "\"b\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "\"b\", \"a\"" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "*" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "a" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Match" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "\"a\"" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "W/\"a\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "\"b\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "\"b\", \"a\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "*" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "a" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-Range" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// POST "a" ["If-None-Match" "\"a\""]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-None-Match" "\"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET W/"a" ["If-None-Match" "W/\"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET W/"a" ["If-None-Match" "\"b\"" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-None-Match" "\"b\", \"a\"" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET W/"a" ["If-None-Match" "*" "Range" "bytes=0-1"]: 304 "" len="" range="" modified=""
// GET W/"a" ["If-None-Match" "a" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-None-Match" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "\"a\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "W/\"a\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "\"b\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "\"b\", \"a\"" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "*" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "a" "Range" "bytes=0-1"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Match" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "\"a\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "W/\"a\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "\"b\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "\"b\", \"a\"" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "*" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "a" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET W/"a" ["If-Range" "" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// POST W/"a" ["If-None-Match" "\"a\""]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Range" "Thu, 29 Feb 2024 12:00:00 GMT" "Range" "bytes=0-1"]: 206 "01" len="2" range="bytes 0-1/10" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Range" "Thu, 29 Feb 2024 11:59:59 GMT" "Range" "bytes=0-1"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Modified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 304 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Modified-Since" "Thu, 29 Feb 2024 11:59:59 GMT"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Modified-Since" "nonsense"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// POST  ["If-Modified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Unmodified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET  ["If-Unmodified-Since" "Thu, 29 Feb 2024 11:59:59 GMT"]: 412 "" len="" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-None-Match" "\"b\"" "If-Modified-Since" "Thu, 29 Feb 2024 12:00:00 GMT"]: 200 "0123456789" len="10" range="" modified="Thu, 29 Feb 2024 12:00:00 GMT"
// GET "a" ["If-None-Match" "\"a\"" "If-Modified-Since" "Thu, 29 Feb 2024 11:59:59 GMT"]: 304 "" len="" range="" modified=""
// 500 seeker can't seek
//  map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]]
// 500 seeker can't seek
//  map[Content-Type:[text/plain; charset=utf-8] X-Content-Type-Options:[nosniff]]
// 200  map[Accept-Ranges:[bytes] Content-Length:[0] Content-Type:[text/plain; charset=utf-8]]
// 200  map[Accept-Ranges:[bytes] Content-Length:[0] Content-Type:[a/b]]
