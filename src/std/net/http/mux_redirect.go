//go:build go1.26

package http

// muxRedirectStatus keeps the method.
const muxRedirectStatus = StatusTemporaryRedirect
