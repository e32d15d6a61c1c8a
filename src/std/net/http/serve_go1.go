//go:build !go1.13

package http

import (
	"context"
	"net"
	"time"
)

// Serve gives every connection a context that holds the server, and nothing of the program's.
func (srv *Server) Serve(l net.Listener) error {
	l = &onceCloseListener{Listener: l}
	defer l.Close()
	if !srv.trackListener(&l, true) {
		return ErrServerClosed
	}
	defer srv.trackListener(&l, false)
	ctx := context.WithValue(context.Background(), ServerContextKey, srv)
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
		delay = 0
		c := srv.newConn(rw)
		c.setState(c.rwc, StateNew, runHooks)
		go c.serve(ctx)
	}
}
