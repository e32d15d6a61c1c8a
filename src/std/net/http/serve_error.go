//go:build go1.23

package http

const listHead = "<!doctype html>\n<meta name=\"viewport\" content=\"width=device-width\">\n"

// serveError takes back what described the file that is not sent.
func serveError(w ResponseWriter, text string, code int) {
	for _, k := range []string{"Cache-Control", "Content-Encoding", "Etag", "Last-Modified"} {
		w.Header().Del(k)
	}
	Error(w, text, code)
}
