//go:build go1.13

package http

import (
	"context"
	"net"
	"time"
)

// Serve derives the context of every connection from the same one, but where connContextsChain is true.
func (srv *Server) Serve(l net.Listener) error {
	given := l
	l = &onceCloseListener{Listener: l}
	defer l.Close()
	if !srv.trackListener(&l, true) {
		return ErrServerClosed
	}
	defer srv.trackListener(&l, false)
	base := context.Background()
	if srv.BaseContext != nil {
		if base = srv.BaseContext(given); base == nil {
			panic("BaseContext returned a nil context")
		}
	}
	ctx := context.WithValue(base, ServerContextKey, srv)
	var delay time.Duration
	for {
		rw, err := l.Accept()
		if err != nil {
			if srv.shuttingDown() {
				return ErrServerClosed
			}
			if delay = srv.acceptFailed(err, delay); delay == 0 {
				return err
			}
			continue
		}
		connCtx := ctx
		if cc := srv.ConnContext; cc != nil {
			connCtx = cc(connCtx, rw)
			if connCtx == nil {
				panic("ConnContext returned nil")
			}
			if connContextsChain {
				ctx = connCtx
			}
		}
		delay = 0
		c := srv.newConn(rw)
		c.setState(c.rwc, StateNew, runHooks)
		go c.serve(connCtx)
	}
}
