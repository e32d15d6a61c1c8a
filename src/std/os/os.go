// Package os: the three standard streams, the arguments, and the way out. There is no file system.
package os

import (
	"errors"
	"io"
)

var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")

	// ErrDeadlineExceeded is what operations fail with that come too late.
	ErrDeadlineExceeded error = &deadlineExceededError{}
)

type deadlineExceededError struct{}

func (e *deadlineExceededError) Error() string   { return "i/o timeout" }
func (e *deadlineExceededError) Timeout() bool   { return true }
func (e *deadlineExceededError) Temporary() bool { return true }

var errBadDescriptor = errors.New("bad file descriptor")

type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

func (e *PathError) Unwrap() error { return e.Err }

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
}

func (f *File) Name() string { return f.name }

func (f *File) Fd() uintptr { return uintptr(f.fd) }

// check is what every operation on a file looks at first.
func (f *File) check(op string, usable bool) error {
	if f == nil {
		return ErrInvalid
	}
	if f.closed {
		return &PathError{op, f.name, ErrClosed}
	}
	if !usable {
		return &PathError{op, f.name, errBadDescriptor}
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
	write(f.fd, b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) {
	if err := f.check("write", f != nil && f.fd != 0); err != nil {
		return 0, err
	}
	if f.pipe != nil {
		return f.pipe.write(f, []byte(s))
	}
	writeString(f.fd, s)
	return len(s), nil
}

// Read finds standard input at its end.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read", f != nil && (f.fd == 0 || f.pipe != nil)); err != nil {
		return 0, err
	}
	if f.pipe != nil {
		return f.pipe.read(f, b)
	}
	if len(b) == 0 {
		return 0, nil
	}
	return 0, io.EOF
}

func (f *File) Close() error {
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
