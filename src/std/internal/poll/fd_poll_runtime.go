// Package poll: file descriptors of the network inside the machine, with waiting and deadlines.
package poll

import (
	"errors"
	"os"
	"time"
)

// The kernel's side; see natives.ts. Sockets are known by number, errors by Linux's.

func sysListen(ip string, port int) (fd int, errno int)

// sysConnect starts to connect: the socket becomes writable when the answer is there, and sysConnectError tells it.
func sysConnect(from string, ip string, port int) (fd int, errno int)

func sysConnectError(fd int) (errno int)

func sysAccept(fd int) (newfd int, errno int)

func sysRead(fd int, p []byte) (n int, errno int)

func sysWrite(fd int, p []byte) (n int, errno int)

func sysShutdown(fd int, write bool) (errno int)

func sysClose(fd int)

func sysLinger(fd int, abortive bool)

func sysNames(fd int) (lip string, lport int, rip string, rport int)

// The poller's side.

func runtime_pollReset(fd int, mode int) int

func runtime_pollWait(fd int, mode int) int

func runtime_pollUnblock(fd int)

func runtime_pollSetDeadline(fd int, d int64, mode int)

// What the poller answers.
const (
	pollNoError = iota
	pollErrClosing
	pollErrTimeout
)

type errNetClosing struct{}

func (e errNetClosing) Error() string   { return "use of closed network connection" }
func (e errNetClosing) Timeout() bool   { return false }
func (e errNetClosing) Temporary() bool { return false }

// ErrNetClosing is what operations on a closed connection fail with.
var ErrNetClosing = errNetClosing{}

// ErrDeadlineExceeded is what operations fail with that come too late.
var ErrDeadlineExceeded = os.ErrDeadlineExceeded

var errUnexpected = errors.New("unexpected error from netpoll")

type pollDesc struct {
	fd int
}

func (pd *pollDesc) prepare(mode int) error {
	return convertErr(runtime_pollReset(pd.fd, mode))
}

func (pd *pollDesc) prepareRead() error  { return pd.prepare('r') }
func (pd *pollDesc) prepareWrite() error { return pd.prepare('w') }

func (pd *pollDesc) wait(mode int) error {
	return convertErr(runtime_pollWait(pd.fd, mode))
}

func (pd *pollDesc) waitRead() error  { return pd.wait('r') }
func (pd *pollDesc) waitWrite() error { return pd.wait('w') }

func (pd *pollDesc) evict() { runtime_pollUnblock(pd.fd) }

func convertErr(answer int) error {
	switch answer {
	case pollNoError:
		return nil
	case pollErrClosing:
		return ErrNetClosing
	case pollErrTimeout:
		return ErrDeadlineExceeded
	}
	return errUnexpected
}

// setDeadline sets it for reading, writing or both ('r'+'w').
func (pd *pollDesc) setDeadline(t time.Time, mode int) {
	var d int64
	if !t.IsZero() {
		d = int64(time.Until(t))
		if d == 0 {
			d = -1
		}
	}
	if mode != 'w' {
		runtime_pollSetDeadline(pd.fd, d, 'r')
	}
	if mode != 'r' {
		runtime_pollSetDeadline(pd.fd, d, 'w')
	}
}
