// Package syscall: the errors of Linux's system calls that the library reports, and signals by number. There are no system calls.
package syscall

import "internal/oserror"

// Errno is an error of a system call; 0 is none.
type Errno uintptr

const (
	EPERM         = Errno(1)
	ENOENT        = Errno(2)
	EINTR         = Errno(4)
	EBADF         = Errno(9)
	EAGAIN        = Errno(11)
	ENOMEM        = Errno(12)
	EACCES        = Errno(13)
	EBUSY         = Errno(16)
	EEXIST        = Errno(17)
	ENOTDIR       = Errno(20)
	EISDIR        = Errno(21)
	EINVAL        = Errno(22)
	EMFILE        = Errno(24)
	ESPIPE        = Errno(29)
	EPIPE         = Errno(32)
	ENOTEMPTY     = Errno(39)
	EADDRINUSE    = Errno(98)
	EADDRNOTAVAIL = Errno(99)
	ENETUNREACH   = Errno(101)
	ECONNABORTED  = Errno(103)
	ECONNRESET    = Errno(104)
	ENOTCONN      = Errno(107)
	ETIMEDOUT     = Errno(110)
	ECONNREFUSED  = Errno(111)
)

// The words are the operating system's.
var errorTexts = [...]string{
	EPERM:         "operation not permitted",
	ENOENT:        "no such file or directory",
	EINTR:         "interrupted system call",
	EBADF:         "bad file descriptor",
	EAGAIN:        "resource temporarily unavailable",
	ENOMEM:        "cannot allocate memory",
	EACCES:        "permission denied",
	EBUSY:         "device or resource busy",
	EEXIST:        "file exists",
	ENOTDIR:       "not a directory",
	EISDIR:        "is a directory",
	EINVAL:        "invalid argument",
	EMFILE:        "too many open files",
	ESPIPE:        "illegal seek",
	EPIPE:         "broken pipe",
	ENOTEMPTY:     "directory not empty",
	EADDRINUSE:    "address already in use",
	EADDRNOTAVAIL: "cannot assign requested address",
	ENETUNREACH:   "network is unreachable",
	ECONNABORTED:  "software caused connection abort",
	ECONNRESET:    "connection reset by peer",
	ENOTCONN:      "transport endpoint is not connected",
	ETIMEDOUT:     "connection timed out",
	ECONNREFUSED:  "connection refused",
}

func (e Errno) Error() string {
	if int(e) < len(errorTexts) && errorTexts[e] != "" {
		return errorTexts[e]
	}
	return "errno " + decimal(int(e))
}

func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	}
	return false
}

func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e.Timeout() }

func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

func decimal(n int) string {
	if n < 0 {
		return "-" + decimal(-n)
	}
	if n < 10 {
		return string(rune('0' + n))
	}
	return decimal(n/10) + string(rune('0'+n%10))
}
