package net

import (
	"context"
	"internal/poll"
	"os"
	"syscall"
	"time"
)

// netFD is a socket with its addresses.
type netFD struct {
	pfd   poll.FD
	net   string
	laddr Addr
	raddr Addr
}

// setAddr asks the network for both ends' addresses.
func (fd *netFD) setAddr() {
	lip, lport, rip, rport := fd.pfd.Names()
	fd.laddr = &TCPAddr{IP: ParseIP(lip), Port: lport}
	if rip != "" {
		fd.raddr = &TCPAddr{IP: ParseIP(rip), Port: rport}
	}
}

// connect waits until the other end has answered, the context has ended, or its deadline has passed.
func (fd *netFD) connect(ctx context.Context, laddr, raddr *TCPAddr) (err error) {
	if err := ctx.Err(); err != nil {
		return mapErr(err)
	}
	from := ""
	if laddr != nil && laddr.IP != nil {
		from = laddr.IP.String()
	}
	to := "0.0.0.0"
	if len(raddr.IP) > 0 {
		to = raddr.IP.String()
	}
	if err := fd.pfd.Connect(from, to, raddr.Port); err != nil {
		return os.NewSyscallError("connect", err)
	}
	if deadline, ok := ctx.Deadline(); ok && !deadline.IsZero() {
		fd.pfd.SetWriteDeadline(deadline)
		defer fd.pfd.SetWriteDeadline(time.Time{})
	}
	if ctx.Done() != nil {
		done := make(chan struct{})
		stopped := make(chan error)
		defer func() {
			close(done)
			if ctxErr := <-stopped; ctxErr != nil && err == nil {
				err = mapErr(ctxErr)
				fd.Close()
			}
		}()
		go func() {
			select {
			case <-ctx.Done():
				// Makes the waiting below give up.
				fd.pfd.SetWriteDeadline(aLongTimeAgo)
				stopped <- ctx.Err()
			case <-done:
				stopped <- nil
			}
		}()
	}
	if err := fd.pfd.WaitWrite(); err != nil {
		if ctx.Err() != nil {
			return mapErr(ctx.Err())
		}
		return err
	}
	return os.NewSyscallError("connect", fd.pfd.ConnectError())
}

var aLongTimeAgo = time.Unix(1, 0)

func (fd *netFD) accept() (netfd *netFD, err error) {
	d, errcall, err := fd.pfd.Accept()
	if err != nil {
		if errcall != "" {
			err = os.NewSyscallError(errcall, err)
		}
		return nil, err
	}
	netfd = &netFD{net: fd.net}
	netfd.pfd.Init(d)
	netfd.setAddr()
	return netfd, nil
}

// named tells which system call an error comes from.
func named(call string, err error) error {
	if errno, ok := err.(syscall.Errno); ok {
		return os.NewSyscallError(call, errno)
	}
	return err
}

func (fd *netFD) Read(p []byte) (n int, err error) {
	n, err = fd.pfd.Read(p)
	return n, named("read", err)
}

func (fd *netFD) Write(p []byte) (nn int, err error) {
	nn, err = fd.pfd.Write(p)
	return nn, named("write", err)
}

func (fd *netFD) Close() error { return fd.pfd.Close() }

func (fd *netFD) closeRead() error { return named("shutdown", fd.pfd.Shutdown(false)) }

func (fd *netFD) closeWrite() error { return named("shutdown", fd.pfd.Shutdown(true)) }
