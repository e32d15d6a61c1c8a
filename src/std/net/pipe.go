package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// pipeDeadline is a channel that is closed when the deadline passes.
type pipeDeadline struct {
	mu     sync.Mutex
	timer  *time.Timer
	cancel chan struct{}
}

func makePipeDeadline() pipeDeadline { return pipeDeadline{cancel: make(chan struct{})} }

func (d *pipeDeadline) set(t time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil && !d.timer.Stop() {
		// It fires: what it closes must not be the new one.
		<-d.cancel
	}
	d.timer = nil
	passed := isClosedChan(d.cancel)
	if t.IsZero() {
		if passed {
			d.cancel = make(chan struct{})
		}
		return
	}
	if wait := time.Until(t); wait > 0 {
		if passed {
			d.cancel = make(chan struct{})
		}
		d.timer = time.AfterFunc(wait, func() { close(d.cancel) })
		return
	}
	if !passed {
		close(d.cancel)
	}
}

func (d *pipeDeadline) wait() chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.cancel
}

func isClosedChan(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

// pipe is one end: what it writes, the other reads, without a buffer between.
type pipe struct {
	wrMu          sync.Mutex
	rdRx          <-chan []byte
	rdTx          chan<- int
	wrTx          chan<- []byte
	wrRx          <-chan int
	once          sync.Once
	localDone     chan struct{}
	remoteDone    <-chan struct{}
	readDeadline  pipeDeadline
	writeDeadline pipeDeadline
}

// Pipe gives both ends of a connection in memory.
func Pipe() (Conn, Conn) {
	b1, b2 := make(chan []byte), make(chan []byte)
	n1, n2 := make(chan int), make(chan int)
	done1, done2 := make(chan struct{}), make(chan struct{})
	p1 := &pipe{
		rdRx: b1, rdTx: n1, wrTx: b2, wrRx: n2,
		localDone: done1, remoteDone: done2,
		readDeadline: makePipeDeadline(), writeDeadline: makePipeDeadline(),
	}
	p2 := &pipe{
		rdRx: b2, rdTx: n2, wrTx: b1, wrRx: n1,
		localDone: done2, remoteDone: done1,
		readDeadline: makePipeDeadline(), writeDeadline: makePipeDeadline(),
	}
	return p1, p2
}

func (*pipe) LocalAddr() Addr  { return pipeAddr{} }
func (*pipe) RemoteAddr() Addr { return pipeAddr{} }

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.read(b)
	if err != nil && err != io.EOF && err != io.ErrClosedPipe {
		err = &OpError{Op: "read", Net: "pipe", Err: err}
	}
	return n, err
}

func (p *pipe) read(b []byte) (n int, err error) {
	switch {
	case isClosedChan(p.localDone):
		return 0, io.ErrClosedPipe
	case isClosedChan(p.remoteDone):
		return 0, io.EOF
	case isClosedChan(p.readDeadline.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	select {
	case bw := <-p.rdRx:
		n := copy(b, bw)
		p.rdTx <- n
		return n, nil
	case <-p.localDone:
		return 0, io.ErrClosedPipe
	case <-p.remoteDone:
		return 0, io.EOF
	case <-p.readDeadline.wait():
		return 0, os.ErrDeadlineExceeded
	}
}

func (p *pipe) Write(b []byte) (int, error) {
	n, err := p.write(b)
	if err != nil && err != io.ErrClosedPipe {
		err = &OpError{Op: "write", Net: "pipe", Err: err}
	}
	return n, err
}

func (p *pipe) write(b []byte) (n int, err error) {
	switch {
	case isClosedChan(p.localDone), isClosedChan(p.remoteDone):
		return 0, io.ErrClosedPipe
	case isClosedChan(p.writeDeadline.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	// Writes are not mixed.
	p.wrMu.Lock()
	defer p.wrMu.Unlock()
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.wrTx <- b:
			took := <-p.wrRx
			b = b[took:]
			n += took
		case <-p.localDone:
			return n, io.ErrClosedPipe
		case <-p.remoteDone:
			return n, io.ErrClosedPipe
		case <-p.writeDeadline.wait():
			return n, os.ErrDeadlineExceeded
		}
	}
	return n, nil
}

func (p *pipe) SetDeadline(t time.Time) error {
	if err := p.SetReadDeadline(t); err != nil {
		return err
	}
	return p.SetWriteDeadline(t)
}

func (p *pipe) SetReadDeadline(t time.Time) error {
	if isClosedChan(p.localDone) || isClosedChan(p.remoteDone) {
		return io.ErrClosedPipe
	}
	p.readDeadline.set(t)
	return nil
}

func (p *pipe) SetWriteDeadline(t time.Time) error {
	if isClosedChan(p.localDone) || isClosedChan(p.remoteDone) {
		return io.ErrClosedPipe
	}
	p.writeDeadline.set(t)
	return nil
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.localDone) })
	return nil
}
