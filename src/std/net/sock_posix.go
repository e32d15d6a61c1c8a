package net

import (
	"context"
	"os"
)

// socket makes a listener when there is no remote address, else a connection.
func socket(ctx context.Context, net string, laddr, raddr *TCPAddr) (fd *netFD, err error) {
	fd = &netFD{net: net}
	if raddr == nil {
		if err := fd.listenStream(laddr); err != nil {
			return nil, err
		}
		return fd, nil
	}
	if err := fd.dial(ctx, laddr, raddr); err != nil {
		return nil, err
	}
	return fd, nil
}

func (fd *netFD) dial(ctx context.Context, laddr, raddr *TCPAddr) error {
	if err := fd.connect(ctx, laddr, raddr); err != nil {
		fd.Close()
		return err
	}
	fd.setAddr()
	return nil
}

func (fd *netFD) listenStream(laddr *TCPAddr) error {
	ip := "::"
	if len(laddr.IP) > 0 {
		ip = laddr.IP.String()
	} else if fd.net == "tcp4" {
		ip = "0.0.0.0"
	}
	if err := fd.pfd.Listen(ip, laddr.Port); err != nil {
		return os.NewSyscallError("bind", err)
	}
	fd.setAddr()
	return nil
}

func internetSocket(ctx context.Context, net string, laddr, raddr *TCPAddr) (fd *netFD, err error) {
	return socket(ctx, net, laddr, raddr)
}
