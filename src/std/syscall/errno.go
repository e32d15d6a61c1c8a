// Package syscall: the errors of Linux's system calls that the library reports, and signals by number. There are no system calls.
package syscall

import "os"

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
	EEXIST        = Errno(17)
	EINVAL        = Errno(22)
	EMFILE        = Errno(24)
	EPIPE         = Errno(32)
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
var errorTexts = map[Errno]string{
	EPERM:         "operation not permitted",
	ENOENT:        "no such file or directory",
	EINTR:         "interrupted system call",
	EBADF:         "bad file descriptor",
	EAGAIN:        "resource temporarily unavailable",
	ENOMEM:        "cannot allocate memory",
	EACCES:        "permission denied",
	EEXIST:        "file exists",
	EINVAL:        "invalid argument",
	EMFILE:        "too many open files",
	EPIPE:         "broken pipe",
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
	if text, ok := errorTexts[e]; ok {
		return text
	}
	return "errno " + decimal(int(e))
}

func (e Errno) Is(target error) bool {
	switch target {
	case os.ErrPermission:
		return e == EACCES || e == EPERM
	case os.ErrExist:
		return e == EEXIST
	case os.ErrNotExist:
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
