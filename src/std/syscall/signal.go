package syscall

import "strconv"

// Signal is a number that nobody sends here.
type Signal int

const (
	SIGHUP  Signal = 0x1
	SIGINT  Signal = 0x2
	SIGQUIT Signal = 0x3
	SIGABRT Signal = 0x6
	SIGKILL Signal = 0x9
	SIGUSR1 Signal = 0xa
	SIGSEGV Signal = 0xb
	SIGUSR2 Signal = 0xc
	SIGPIPE Signal = 0xd
	SIGALRM Signal = 0xe
	SIGTERM Signal = 0xf
)

func (s Signal) Signal() {}

func (s Signal) String() string {
	switch s {
	case SIGHUP:
		return "hangup"
	case SIGINT:
		return "interrupt"
	case SIGQUIT:
		return "quit"
	case SIGABRT:
		return "aborted"
	case SIGKILL:
		return "killed"
	case SIGUSR1:
		return "user defined signal 1"
	case SIGSEGV:
		return "segmentation fault"
	case SIGUSR2:
		return "user defined signal 2"
	case SIGPIPE:
		return "broken pipe"
	case SIGALRM:
		return "alarm clock"
	case SIGTERM:
		return "terminated"
	}
	return "signal " + strconv.Itoa(int(s))
}
