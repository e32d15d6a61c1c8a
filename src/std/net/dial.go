package net

import (
	"context"
	"time"
)

// Dialer says how to connect. KeepAlive and FallbackDelay change nothing here.
type Dialer struct {
	Timeout       time.Duration
	Deadline      time.Time
	LocalAddr     Addr
	DualStack     bool
	FallbackDelay time.Duration
	KeepAlive     time.Duration
	Cancel        <-chan struct{}
}

// deadline is the earliest of what the dialer and the context ask for.
func (d *Dialer) deadline(ctx context.Context, now time.Time) (earliest time.Time) {
	if d.Timeout != 0 {
		earliest = now.Add(d.Timeout)
	}
	if t, ok := ctx.Deadline(); ok {
		earliest = sooner(earliest, t)
	}
	return sooner(earliest, d.Deadline)
}

func sooner(a, b time.Time) time.Time {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

// sysDialer is one attempt.
type sysDialer struct {
	Dialer
	network, address string
}

func Dial(network, address string) (Conn, error) {
	var d Dialer
	return d.Dial(network, address)
}

func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	d := Dialer{Timeout: timeout}
	return d.Dial(network, address)
}

func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	if deadline := d.deadline(ctx, time.Now()); !deadline.IsZero() {
		if t, ok := ctx.Deadline(); !ok || deadline.Before(t) {
			subCtx, cancel := context.WithDeadline(ctx, deadline)
			defer cancel()
			ctx = subCtx
		}
	}
	if d.Cancel != nil {
		subCtx, cancel := context.WithCancel(ctx)
		defer cancel()
		go func() {
			select {
			case <-d.Cancel:
				cancel()
			case <-subCtx.Done():
			}
		}()
		ctx = subCtx
	}
	addrs, err := resolveAddrList(ctx, "dial", network, address)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	sd := &sysDialer{Dialer: *d, network: network, address: address}
	return sd.dialParallel(ctx, addrs)
}

// dialParallel keeps its name for tracebacks: addresses of one family are tried one after the other.
func (sd *sysDialer) dialParallel(ctx context.Context, addrs []*TCPAddr) (Conn, error) {
	return sd.dialSerial(ctx, addrs)
}

// dialSerial gives the first connection that is made, or the first error.
func (sd *sysDialer) dialSerial(ctx context.Context, addrs []*TCPAddr) (Conn, error) {
	var first error
	for _, ra := range addrs {
		if err := ctx.Err(); err != nil {
			return nil, &OpError{Op: "dial", Net: sd.network, Source: sd.LocalAddr, Addr: ra, Err: mapErr(err)}
		}
		c, err := sd.dialSingle(ctx, ra)
		if err == nil {
			return c, nil
		}
		if first == nil {
			first = err
		}
	}
	if first == nil {
		first = &OpError{Op: "dial", Net: sd.network, Err: errMissingAddress}
	}
	return nil, first
}

func (sd *sysDialer) dialSingle(ctx context.Context, ra *TCPAddr) (Conn, error) {
	la, _ := sd.LocalAddr.(*TCPAddr)
	c, err := sd.dialTCP(ctx, la, ra)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: sd.network, Source: sd.LocalAddr, Addr: ra, Err: err}
	}
	return c, nil
}

// ListenConfig says how to listen.
type ListenConfig struct {
	KeepAlive time.Duration
}

type sysListener struct {
	ListenConfig
	network, address string
}

func Listen(network, address string) (Listener, error) {
	var lc ListenConfig
	return lc.Listen(context.Background(), network, address)
}

func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	if network == "udp" || network == "udp4" || network == "udp6" {
		return nil, packetNetwork(ctx, network, address)
	}
	addrs, err := resolveAddrList(ctx, "listen", network, address)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Err: err}
	}
	sl := &sysListener{ListenConfig: *lc, network: network, address: address}
	la := addrs[0]
	l, err := sl.listenTCP(ctx, la)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: sl.network, Addr: la, Err: err}
	}
	return l, nil
}

// packetNetwork is the error of Listen on a network that has no connections to accept.
func packetNetwork(ctx context.Context, network, address string) error {
	addrs, err := internetAddrList(ctx, "tcp"+network[len("udp"):], address)
	if err != nil {
		return &OpError{Op: "listen", Net: network, Err: err}
	}
	return &OpError{Op: "listen", Net: network, Addr: addrs[0], Err: &AddrError{Err: "unexpected address type", Addr: address}}
}

// resolveAddrList knows tcp alone.
func resolveAddrList(ctx context.Context, op, network, address string) ([]*TCPAddr, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, UnknownNetworkError(network)
	}
	if op == "dial" && address == "" {
		return nil, errMissingAddress
	}
	return internetAddrList(ctx, network, address)
}
