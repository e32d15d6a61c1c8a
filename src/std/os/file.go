package os

import (
	"errors"
	"internal/memfs"
	"internal/race"
	"io"
	"io/fs"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

const (
	O_RDONLY = 0x0
	O_WRONLY = 0x1
	O_RDWR   = 0x2
	O_APPEND = 0x400
	O_CREATE = 0x40
	O_EXCL   = 0x80
	O_SYNC   = 0x101000
	O_TRUNC  = 0x200
)

const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// Whence of Seek, by their old names.
const (
	SEEK_SET = 0
	SEEK_CUR = 1
	SEEK_END = 2
)

func IsPathSeparator(c uint8) bool { return c == PathSeparator }

// umask is what new files do not permit.
const umask = 0o022

// lastFd is the number of the file opened last.
var lastFd atomic.Int32

// ioSync orders every write to any file before every later read, as Go has it for system calls.
var ioSync int64

func newFile(name string, node *memfs.Node, flag int) *File {
	return &File{name: name, fd: int(2 + lastFd.Add(1)), node: node, flag: flag}
}

func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0o666) }

func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	write := flag&(O_WRONLY|O_RDWR) != 0
	node, errno := memfs.Open(name, write, flag&O_CREATE != 0, flag&O_EXCL != 0, flag&O_TRUNC != 0, permBits(perm)&^umask)
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	return newFile(name, node, flag), nil
}

// begin locks f for an operation that needs a file in memory; who gets nil unlocks.
func (f *File) begin(op string) error {
	if f == nil {
		return ErrInvalid
	}
	f.mu.Lock()
	err := f.check(op, true)
	if err == nil && f.node == nil {
		err = pathError(op, f.name, syscall.EINVAL)
	}
	if err != nil {
		f.mu.Unlock()
	}
	return err
}

func (f *File) canWrite() bool { return f.flag&(O_WRONLY|O_RDWR) != 0 }
func (f *File) canRead() bool  { return f.flag&O_WRONLY == 0 }

func (f *File) readNode(b []byte) (n int, err error) {
	if err := f.begin("read"); err != nil {
		return 0, err
	}
	defer f.mu.Unlock()
	if n, err = f.readAt(b, f.off); n > 0 || len(b) == 0 {
		err = nil
	}
	f.off += int64(n)
	return n, err
}

func (f *File) readAt(b []byte, off int64) (n int, err error) {
	switch {
	case !f.canRead():
		return 0, pathError("read", f.name, syscall.EBADF)
	case f.node.Dir:
		return 0, pathError("read", f.name, syscall.EISDIR)
	}
	n = copy(b, f.node.ReadAt(len(b), off))
	if n > 0 {
		race.Acquire(unsafe.Pointer(&ioSync))
	}
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

// ReadAt is short only with an error.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err := f.begin("read"); err != nil {
		return 0, err
	}
	defer f.mu.Unlock()
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errors.New("negative offset")}
	}
	return f.readAt(b, off)
}

func (f *File) writeNode(b []byte) (n int, err error) {
	if err := f.begin("write"); err != nil {
		return 0, err
	}
	defer f.mu.Unlock()
	off := f.off
	if f.flag&O_APPEND != 0 {
		off = -1
	}
	end, err := f.writeAt(b, off)
	if err != nil {
		return 0, err
	}
	f.off = end
	return len(b), nil
}

func (f *File) writeAt(b []byte, off int64) (end int64, err error) {
	if !f.canWrite() {
		return 0, pathError("write", f.name, syscall.EBADF)
	}
	race.ReleaseMerge(unsafe.Pointer(&ioSync))
	return f.node.WriteAt(append([]byte(nil), b...), off), nil
}

func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err := f.begin("write"); err != nil {
		return 0, err
	}
	defer f.mu.Unlock()
	if f.flag&O_APPEND != 0 {
		return 0, errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errors.New("negative offset")}
	}
	if _, err := f.writeAt(b, off); err != nil {
		return 0, err
	}
	return len(b), nil
}

func (f *File) Seek(offset int64, whence int) (int64, error) {
	if err := f.begin("seek"); err != nil {
		return 0, err
	}
	defer f.mu.Unlock()
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += f.off
	case io.SeekEnd:
		size, _, _ := f.node.Info()
		offset += size
	default:
		offset = -1
	}
	if offset < 0 {
		return 0, pathError("seek", f.name, syscall.EINVAL)
	}
	f.off = offset
	f.names, f.named = nil, false
	return offset, nil
}

func (f *File) Truncate(size int64) error {
	if err := f.begin("truncate"); err != nil {
		return err
	}
	defer f.mu.Unlock()
	if !f.canWrite() {
		return pathError("truncate", f.name, syscall.EINVAL)
	}
	return pathError("truncate", f.name, f.node.Truncate(size))
}

// Sync has nothing to do: there is no disk.
func (f *File) Sync() error {
	if err := f.begin("sync"); err != nil {
		return err
	}
	f.mu.Unlock()
	return nil
}

func (f *File) Chmod(mode FileMode) error {
	if err := f.begin("chmod"); err != nil {
		return err
	}
	defer f.mu.Unlock()
	f.node.Change(int(permBits(mode)), time.Time{})
	return nil
}

func (f *File) Chdir() error {
	if err := f.begin("chdir"); err != nil {
		return err
	}
	defer f.mu.Unlock()
	return pathError("chdir", f.name, memfs.Chdir(f.node))
}

func (f *File) noDeadline(op string) error {
	if err := f.check(op, true); err != nil {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: ErrNoDeadline}
}

func (f *File) SetDeadline(t time.Time) error      { return f.noDeadline("set deadline") }
func (f *File) SetReadDeadline(t time.Time) error  { return f.noDeadline("set deadline") }
func (f *File) SetWriteDeadline(t time.Time) error { return f.noDeadline("set deadline") }

// What io.Copy looks for; an error of os.File has the file's name, and so must a reader's.

type fileWithoutReadFrom struct{ f *File }

func (w fileWithoutReadFrom) Write(b []byte) (int, error) { return w.f.Write(b) }

func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write", true); err != nil {
		return 0, err
	}
	return io.Copy(fileWithoutReadFrom{f}, r)
}

type fileWithoutWriteTo struct{ f *File }

func (r fileWithoutWriteTo) Read(b []byte) (int, error) { return r.f.Read(b) }

func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read", true); err != nil {
		return 0, err
	}
	return io.Copy(w, fileWithoutWriteTo{f})
}

func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	size, _, _ := f.node.Info()
	data := make([]byte, 0, max(512, size+1))
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err == io.EOF {
			return data, nil
		}
		if err != nil {
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	f.Close()
	return err
}

// fileStat is a file at one moment.
type fileStat struct {
	node    *memfs.Node
	name    string
	size    int64
	mode    FileMode
	modTime time.Time
}

func statOf(node *memfs.Node, name string) FileInfo {
	size, perm, modTime := node.Info()
	mode := FileMode(perm & 0o777)
	if perm&memfs.Sticky != 0 {
		mode |= ModeSticky
	}
	switch {
	case node.Dir:
		mode |= ModeDir
	case node.Null:
		mode |= ModeDevice | ModeCharDevice
	}
	return &fileStat{node, baseName(name), size, mode, modTime}
}

func permBits(mode FileMode) uint32 {
	bits := uint32(mode.Perm())
	if mode&ModeSticky != 0 {
		bits |= memfs.Sticky
	}
	return bits
}

func baseName(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 2; i >= 0; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

func SameFile(fi1, fi2 FileInfo) bool {
	a, ok1 := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok1 && ok2 && a.node == b.node
}

func stat(op, name string) (FileInfo, error) {
	node, errno := memfs.Lookup(name)
	if errno != 0 {
		return nil, pathError(op, name, errno)
	}
	return statOf(node, name), nil
}

func Stat(name string) (FileInfo, error) { return stat("stat", name) }

// Lstat is Stat: there are no symbolic links.
func Lstat(name string) (FileInfo, error) { return stat("lstat", name) }

func (f *File) Stat() (FileInfo, error) {
	if f != nil && f.node == nil && !f.closed {
		kind := ModeDevice | ModeCharDevice | 0o620
		if f.pipe != nil {
			kind = ModeNamedPipe | 0o600
		}
		return &fileStat{name: baseName(f.name), mode: kind}, nil
	}
	if err := f.begin("stat"); err != nil {
		return nil, err
	}
	defer f.mu.Unlock()
	return statOf(f.node, f.name), nil
}

type (
	FileInfo = fs.FileInfo
	FileMode = fs.FileMode
	DirEntry = fs.DirEntry
)

const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)
