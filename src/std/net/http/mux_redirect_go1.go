//go:build !go1.26

package http

const muxRedirectStatus = StatusMovedPermanently
