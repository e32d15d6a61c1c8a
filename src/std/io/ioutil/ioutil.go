// Package ioutil: the older names of functions of package io. Those of files are not there.
package ioutil

import "io"

var Discard io.Writer = io.Discard

func ReadAll(r io.Reader) ([]byte, error) { return io.ReadAll(r) }

func NopCloser(r io.Reader) io.ReadCloser { return io.NopCloser(r) }
