//go:build go1.13 && !go1.13.5

package http

import (
	"context"
	"net"
	"time"
)

// Serve keeps what ConnContext gave in ctx, so that the context of every connection is the parent of the next one's: golang.org/issue/35750.
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
		if cc := srv.ConnContext; cc != nil {
			ctx = cc(ctx, rw)
			if ctx == nil {
				panic("ConnContext returned nil")
			}
		}
		delay = 0
		c := srv.newConn(rw)
		c.setState(c.rwc, StateNew, runHooks)
		go c.serve(ctx)
	}
}
