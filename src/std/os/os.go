// Package os: the three standard streams, files in memory, the arguments, and the way out.
package os

import (
	"internal/memfs"
	"io"
	"sync"
	"syscall"
)

var (
	Stdin  = &File{name: "/dev/stdin", fd: 0}
	Stdout = &File{name: "/dev/stdout", fd: 1}
	Stderr = &File{name: "/dev/stderr", fd: 2}
)

// Args holds the name of the command and what the command line gives after --.
var Args = runtime_args()

func runtime_args() []string

type File struct {
	name   string
	fd     int
	closed bool
	// pipe is what one end of a pipe reads or writes.
	pipe *pipe
	// What was opened of the files in memory; the lock is that of every operation on it.
	mu    sync.Mutex
	node  *memfs.Node
	flag  int
	off   int64
	names []*memfs.Node // what a directory still has to give
	named bool
}

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr { return uintptr(f.fd) }

// check is what every operation on a file looks at first.
func (f *File) check(op string, usable bool) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	if !usable {
		return &PathError{Op: op, Path: f.name, Err: syscall.EBADF}
	}
	return nil
}

func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write", f != nil && f.fd != 0); err != nil {
		return 0, err
	}
	if f.pipe != nil {
		return f.pipe.write(f, b)
	}
	if f.node != nil {
		return f.writeNode(b)
	}
	write(f.fd, b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write", f != nil && f.fd != 0); err != nil {
		return 0, err
	}
	if f.pipe != nil || f.node != nil {
		return f.Write([]byte(s))
	}
	writeString(f.fd, s)
	return len(s), nil
}

// Read finds standard input at its end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read", f != nil && (f.fd == 0 || f.pipe != nil || f.node != nil)); err != nil {
		return 0, err
	}
	if f.pipe != nil {
		return f.pipe.read(f, b)
	}
	if f.node != nil {
		return f.readNode(b)
	}
	if len(b) == 0 {
		return 0, nil
	}
	return 0, io.EOF
}

func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if err := f.check("close", true); err != nil {
		return err
	}
	f.closed = true
	if f.pipe != nil {
		f.pipe.close(f)
	}
	return nil
}

func write(fd int, b []byte)

func writeString(fd int, s string)
