package io

import "sync"

// pipe hands what is written to whoever reads, without keeping it: a write ends when all of it was read.
type pipe struct {
	writing sync.Mutex // one Write at a time
	offered chan []byte
	taken   chan int // how much of the offer
	done    chan struct{}

	mu sync.Mutex
	// What the ends were closed with, nil while they are open.
	reader, writer error
}

// closeEnd closes an end, for the first time only.
func (p *pipe) closeEnd(end *error, with error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *end == nil {
		if p.reader == nil && p.writer == nil {
			close(p.done)
		}
		*end = with
	}
	return nil
}

// verdict is what an end gets that is used after a closing: what the other was closed with, unless it was closed itself.
func (p *pipe) verdict(mine, other *error) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if *mine == nil && *other != nil {
		return *other
	}
	return ErrClosedPipe
}

func (p *pipe) closed() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *pipe) read(b []byte) (n int, err error) {
	if p.closed() {
		return 0, p.verdict(&p.reader, &p.writer)
	}
	select {
	case data := <-p.offered:
		n = copy(b, data)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, p.verdict(&p.reader, &p.writer)
	}
}

// write offers even nothing once.
func (p *pipe) write(b []byte) (n int, err error) {
	if p.closed() {
		return 0, p.verdict(&p.writer, &p.reader)
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for {
		select {
		case p.offered <- b[n:]:
			n += <-p.taken
		case <-p.done:
			return n, p.verdict(&p.writer, &p.reader)
		}
		if n == len(b) {
			return n, nil
		}
	}
}

type PipeReader struct{ pipe }

func (r *PipeReader) Read(data []byte) (n int, err error) { return r.pipe.read(data) }

func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError is what writes fail with from now on; nil stands for ErrClosedPipe.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	return r.pipe.closeEnd(&r.pipe.reader, err)
}

type PipeWriter struct{ r PipeReader }

func (w *PipeWriter) Write(data []byte) (n int, err error) { return w.r.pipe.write(data) }

func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError is what reads give from now on; nil stands for EOF.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	return w.r.pipe.closeEnd(&w.r.pipe.writer, err)
}

// Pipe gives two ends: what is written to one is read from the other.
func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{PipeReader{pipe{offered: make(chan []byte), taken: make(chan int), done: make(chan struct{})}}}
	return &w.r, w
}
