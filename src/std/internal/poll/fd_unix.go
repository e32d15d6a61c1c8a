package poll

import (
	"internal/race"
	"io"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// ioSync orders every write to any connection before every later read, as Go has it for system calls.
var ioSync int64

// FD is one end of a connection, or a listener.
type FD struct {
	// One reader and one writer at a time.
	rmu     sync.Mutex
	wmu     sync.Mutex
	closing atomic.Bool
	pd      pollDesc
	Sysfd   int
}

// Init takes over a socket.
func (fd *FD) Init(sysfd int) {
	fd.Sysfd = sysfd
	fd.pd.fd = sysfd
}

// Listen makes fd a listener.
func (fd *FD) Listen(ip string, port int) error {
	s, errno := sysListen(ip, port)
	if errno != 0 {
		return syscall.Errno(errno)
	}
	fd.Init(s)
	return nil
}

// Connect starts to connect fd; WaitWrite and ConnectError tell how it ends.
func (fd *FD) Connect(from, ip string, port int) error {
	s, errno := sysConnect(from, ip, port)
	if errno != 0 {
		return syscall.Errno(errno)
	}
	fd.Init(s)
	return nil
}

func (fd *FD) ConnectError() error {
	if errno := sysConnectError(fd.Sysfd); errno != 0 {
		return syscall.Errno(errno)
	}
	return nil
}

// Names gives both ends' addresses.
func (fd *FD) Names() (lip string, lport int, rip string, rport int) { return sysNames(fd.Sysfd) }

func (fd *FD) WaitWrite() error { return fd.pd.waitWrite() }

// failed is the error of a system call, unless fd was closed under it.
func (fd *FD) failed(errno int) error {
	if fd.closing.Load() {
		return ErrNetClosing
	}
	return syscall.Errno(errno)
}

func (fd *FD) Accept() (newfd int, errcall string, err error) {
	fd.rmu.Lock()
	defer fd.rmu.Unlock()
	if err := fd.pd.prepareRead(); err != nil {
		return -1, "", err
	}
	for {
		s, errno := sysAccept(fd.Sysfd)
		if errno == 0 {
			return s, "", nil
		}
		if errno != int(syscall.EAGAIN) {
			return -1, "accept", fd.failed(errno)
		}
		if err := fd.pd.waitRead(); err != nil {
			return -1, "", err
		}
	}
}

func (fd *FD) Read(p []byte) (int, error) {
	fd.rmu.Lock()
	defer fd.rmu.Unlock()
	if fd.closing.Load() {
		return 0, ErrNetClosing
	}
	if len(p) == 0 {
		return 0, nil
	}
	if err := fd.pd.prepareRead(); err != nil {
		return 0, err
	}
	for {
		n, errno := sysRead(fd.Sysfd, p)
		if errno == int(syscall.EAGAIN) {
			if err := fd.pd.waitRead(); err != nil {
				return 0, err
			}
			continue
		}
		if errno != 0 {
			return 0, fd.failed(errno)
		}
		race.Acquire(unsafe.Pointer(&ioSync))
		if n == 0 {
			return 0, io.EOF
		}
		return n, nil
	}
}

func (fd *FD) Write(p []byte) (int, error) {
	fd.wmu.Lock()
	defer fd.wmu.Unlock()
	if fd.closing.Load() {
		return 0, ErrNetClosing
	}
	if err := fd.pd.prepareWrite(); err != nil {
		return 0, err
	}
	race.ReleaseMerge(unsafe.Pointer(&ioSync))
	nn := 0
	for nn < len(p) {
		n, errno := sysWrite(fd.Sysfd, p[nn:])
		if errno == int(syscall.EAGAIN) {
			if err := fd.pd.waitWrite(); err != nil {
				return nn, err
			}
			continue
		}
		if errno != 0 {
			return nn, fd.failed(errno)
		}
		nn += n
	}
	return nn, nil
}

// Shutdown ends one direction.
func (fd *FD) Shutdown(write bool) error {
	if fd.closing.Load() {
		return ErrNetClosing
	}
	if errno := sysShutdown(fd.Sysfd, write); errno != 0 {
		return fd.failed(errno)
	}
	return nil
}

// Option fails for what is closed; the options themselves change nothing here.
func (fd *FD) Option() error {
	if fd.closing.Load() {
		return ErrNetClosing
	}
	return nil
}

// SetLinger with 0 seconds makes Close break the connection.
func (fd *FD) SetLinger(sec int) error {
	if err := fd.Option(); err != nil {
		return err
	}
	sysLinger(fd.Sysfd, sec == 0)
	return nil
}

// Close makes everybody who waits at fd give up.
func (fd *FD) Close() error {
	if fd.closing.Swap(true) {
		return ErrNetClosing
	}
	fd.pd.evict()
	sysClose(fd.Sysfd)
	return nil
}

func (fd *FD) setDeadline(t time.Time, mode int) error {
	if fd.closing.Load() {
		return ErrNetClosing
	}
	fd.pd.setDeadline(t, mode)
	return nil
}

func (fd *FD) SetDeadline(t time.Time) error      { return fd.setDeadline(t, 'r'+'w') }
func (fd *FD) SetReadDeadline(t time.Time) error  { return fd.setDeadline(t, 'r') }
func (fd *FD) SetWriteDeadline(t time.Time) error { return fd.setDeadline(t, 'w') }
