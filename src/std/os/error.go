package os

import (
	"errors"
	"io/fs"
	"syscall"
)

var (
	ErrInvalid    = fs.ErrInvalid
	ErrPermission = fs.ErrPermission
	ErrExist      = fs.ErrExist
	ErrNotExist   = fs.ErrNotExist
	ErrClosed     = fs.ErrClosed

	ErrNoDeadline  = errors.New("file type does not support deadline")
	ErrProcessDone = errors.New("os: process already finished")

	// ErrDeadlineExceeded is what operations fail with that come too late.
	ErrDeadlineExceeded error = &deadlineExceededError{}
)

type deadlineExceededError struct{}

func (e *deadlineExceededError) Error() string   { return "i/o timeout" }
func (e *deadlineExceededError) Timeout() bool   { return true }
func (e *deadlineExceededError) Temporary() bool { return true }

type PathError = fs.PathError

// LinkError is what went wrong between two files.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

func (e *LinkError) Unwrap() error { return e.Err }

func underlying(err error) error {
	switch err := err.(type) {
	case *PathError:
		return err.Err
	case *LinkError:
		return err.Err
	case *SyscallError:
		return err.Err
	}
	return err
}

func isError(err, target error) bool {
	err = underlying(err)
	errno, ok := err.(syscall.Errno)
	return err == target || ok && errno.Is(target)
}

func IsExist(err error) bool      { return isError(err, ErrExist) }
func IsNotExist(err error) bool   { return isError(err, ErrNotExist) }
func IsPermission(err error) bool { return isError(err, ErrPermission) }

func IsTimeout(err error) bool {
	t, ok := underlying(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func pathError(op, name string, errno syscall.Errno) error {
	if errno == 0 {
		return nil
	}
	return &PathError{Op: op, Path: name, Err: errno}
}
