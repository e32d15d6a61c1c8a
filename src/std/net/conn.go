package net

import (
	"io"
	"syscall"
	"time"
)

// conn is what connections of every network have in common.
type conn struct {
	fd *netFD
}

func (c *conn) ok() bool { return c != nil && c.fd != nil }

// failed wraps an error of an operation between both ends; io.EOF stays what it is.
func (c *conn) failed(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: c.fd.net, Source: c.fd.laddr, Addr: c.fd.raddr, Err: err}
}

func (c *conn) Read(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Read(b)
	return n, c.failed("read", err)
}

func (c *conn) Write(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Write(b)
	return n, c.failed("write", err)
}

func (c *conn) Close() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.failed("close", c.fd.Close())
}

func (c *conn) LocalAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.laddr
}

func (c *conn) RemoteAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.raddr
}

// deadlineSet wraps the error of setting a deadline, which concerns this end alone.
func (c *conn) deadlineSet(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "set", Net: c.fd.net, Addr: c.fd.laddr, Err: err}
}

func (c *conn) SetDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.deadlineSet(c.fd.pfd.SetDeadline(t))
}

func (c *conn) SetReadDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.deadlineSet(c.fd.pfd.SetReadDeadline(t))
}

func (c *conn) SetWriteDeadline(t time.Time) error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.deadlineSet(c.fd.pfd.SetWriteDeadline(t))
}
