package http

import (
	"bufio"
	"fmt"
	"net"
	"time"
)

// ResponseController reaches what a ResponseWriter can do beyond its interface, through wrappers with Unwrap.
type ResponseController struct {
	rw ResponseWriter
}

func NewResponseController(rw ResponseWriter) *ResponseController { return &ResponseController{rw} }

type rwUnwrapper interface {
	Unwrap() ResponseWriter
}

// find calls use with each writer from the outside in until it answers true.
func (c *ResponseController) find(use func(rw ResponseWriter) bool) error {
	rw := c.rw
	for !use(rw) {
		u, ok := rw.(rwUnwrapper)
		if !ok {
			return fmt.Errorf("%w", ErrNotSupported)
		}
		rw = u.Unwrap()
	}
	return nil
}

func (c *ResponseController) Flush() (err error) {
	if missing := c.find(func(rw ResponseWriter) bool {
		switch t := rw.(type) {
		case interface{ FlushError() error }:
			err = t.FlushError()
			return true
		case Flusher:
			t.Flush()
			return true
		}
		return false
	}); missing != nil {
		return missing
	}
	return err
}

func (c *ResponseController) Hijack() (conn net.Conn, buf *bufio.ReadWriter, err error) {
	if missing := c.find(func(rw ResponseWriter) bool {
		h, ok := rw.(Hijacker)
		if ok {
			conn, buf, err = h.Hijack()
		}
		return ok
	}); missing != nil {
		return nil, nil, missing
	}
	return conn, buf, err
}

func (c *ResponseController) SetReadDeadline(deadline time.Time) (err error) {
	if missing := c.find(func(rw ResponseWriter) bool {
		t, ok := rw.(interface{ SetReadDeadline(time.Time) error })
		if ok {
			err = t.SetReadDeadline(deadline)
		}
		return ok
	}); missing != nil {
		return missing
	}
	return err
}

func (c *ResponseController) SetWriteDeadline(deadline time.Time) (err error) {
	if missing := c.find(func(rw ResponseWriter) bool {
		t, ok := rw.(interface{ SetWriteDeadline(time.Time) error })
		if ok {
			err = t.SetWriteDeadline(deadline)
		}
		return ok
	}); missing != nil {
		return missing
	}
	return err
}

func (c *ResponseController) EnableFullDuplex() (err error) {
	if missing := c.find(func(rw ResponseWriter) bool {
		t, ok := rw.(interface{ EnableFullDuplex() error })
		if ok {
			err = t.EnableFullDuplex()
		}
		return ok
	}); missing != nil {
		return missing
	}
	return err
}
