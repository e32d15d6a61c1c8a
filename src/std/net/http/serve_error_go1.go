//go:build !go1.23

package http

// listHead: lists of files were no whole documents before Go 1.23.
const listHead = ""

func serveError(w ResponseWriter, text string, code int) { Error(w, text, code) }
