package os

import (
	"io"
	"sync"
	"syscall"
)

// pipe holds what was written to one file and not yet read from the other.
type pipe struct {
	mu       sync.Mutex
	changed  sync.Cond
	data     []byte
	r, w     *File
	noReader bool
	noWriter bool
}

// pipeSize is how much a writer can be ahead, as on Linux.
const pipeSize = 64 << 10

// Pipe gives two files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	p := &pipe{}
	p.changed.L = &p.mu
	p.r = &File{name: "|0", fd: 3, pipe: p}
	p.w = &File{name: "|1", fd: 4, pipe: p}
	return p.r, p.w, nil
}

func (p *pipe) write(f *File, b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if f != p.w {
		return 0, &PathError{Op: "write", Path: f.name, Err: syscall.EBADF}
	}
	for n < len(b) {
		for len(p.data) >= pipeSize && !p.noReader {
			p.changed.Wait()
		}
		if p.noReader {
			return n, &PathError{Op: "write", Path: f.name, Err: syscall.EPIPE}
		}
		k := min(len(b)-n, pipeSize-len(p.data))
		p.data = append(p.data, b[n:n+k]...)
		n += k
		p.changed.Broadcast()
	}
	return n, nil
}

func (p *pipe) read(f *File, b []byte) (n int, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if f != p.r {
		return 0, &PathError{Op: "read", Path: f.name, Err: syscall.EBADF}
	}
	if len(b) == 0 {
		return 0, nil
	}
	for len(p.data) == 0 {
		if f.closed {
			return 0, &PathError{Op: "read", Path: f.name, Err: ErrClosed}
		}
		if p.noWriter {
			return 0, io.EOF
		}
		p.changed.Wait()
	}
	n = copy(b, p.data)
	p.data = p.data[n:]
	p.changed.Broadcast()
	return n, nil
}

func (p *pipe) close(f *File) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if f == p.r {
		p.noReader = true
	} else {
		p.noWriter = true
	}
	p.changed.Broadcast()
}
