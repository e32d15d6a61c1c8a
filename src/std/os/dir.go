package os

import (
	"errors"
	"internal/memfs"
	"io"
	"io/fs"
	"sync/atomic"
	"syscall"
	"time"
)

// unixDirent is one entry of a directory.
type unixDirent struct {
	node *memfs.Node
	name string
}

func (d *unixDirent) Name() string            { return d.name }
func (d *unixDirent) IsDir() bool             { return d.node.Dir }
func (d *unixDirent) Type() FileMode          { return statOf(d.node, d.name).Mode().Type() }
func (d *unixDirent) Info() (FileInfo, error) { return statOf(d.node, d.name), nil }
func (d *unixDirent) String() string          { return fs.FormatDirEntry(d) }

// next takes up to n entries of a directory, or with n of 0 or less all that are left.
func (f *File) next(n int) ([]*memfs.Node, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return nil, &PathError{Op: "readdirent", Path: f.name, Err: errors.New("use of closed file")}
	}
	if f.node == nil || !f.node.Dir {
		return nil, pathError("readdirent", f.name, syscall.ENOTDIR)
	}
	if !f.named {
		f.names, f.named = f.node.List(), true
	}
	if n > 0 && len(f.names) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.names) {
		n = len(f.names)
	}
	list := f.names[:n]
	f.names = f.names[n:]
	return list, nil
}

func (f *File) ReadDir(n int) ([]DirEntry, error) {
	nodes, err := f.next(n)
	list := make([]DirEntry, len(nodes))
	for i, node := range nodes {
		list[i] = &unixDirent{node, node.Name}
	}
	return list, err
}

func (f *File) Readdir(n int) ([]FileInfo, error) {
	nodes, err := f.next(n)
	list := make([]FileInfo, len(nodes))
	for i, node := range nodes {
		list[i] = statOf(node, node.Name)
	}
	return list, err
}

func (f *File) Readdirnames(n int) (names []string, err error) {
	nodes, err := f.next(n)
	names = make([]string, len(nodes))
	for i, node := range nodes {
		names[i] = node.Name
	}
	return names, err
}

func ReadDir(name string) ([]DirEntry, error) {
	node, errno := memfs.Lookup(name)
	if errno == 0 && !node.Dir {
		errno = syscall.ENOTDIR
	}
	if errno != 0 {
		return nil, pathError("open", name, errno)
	}
	return newFile(name, node, O_RDONLY).ReadDir(-1)
}

func Mkdir(name string, perm FileMode) error {
	return pathError("mkdir", name, memfs.Mkdir(name, permBits(perm)&^umask))
}

// MkdirAll makes the directories above as well.
func MkdirAll(path string, perm FileMode) error {
	if node, errno := memfs.Lookup(path); errno == 0 {
		if node.Dir {
			return nil
		}
		return pathError("mkdir", path, syscall.ENOTDIR)
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if end > 1 {
		if err := MkdirAll(path[:end-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if node, errno := memfs.Lookup(path); errno == 0 && node.Dir {
			return nil
		}
	}
	return err
}

func Remove(name string) error { return pathError("remove", name, memfs.Remove(name)) }

// RemoveAll is content when there is nothing to remove.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if n := len(path); path == "." || n >= 2 && path[n-2:] == "/." {
		return pathError("RemoveAll", path, syscall.EINVAL)
	}
	errno := memfs.RemoveAll(path)
	if errno == syscall.ENOENT {
		return nil
	}
	return pathError("unlinkat", path, errno)
}

func Rename(oldpath, newpath string) error {
	errno := syscall.Errno(0)
	from, missing := memfs.Lookup(oldpath)
	if to, absent := memfs.Lookup(newpath); absent == 0 && to.Dir {
		// As Go asks beforehand.
		if missing != 0 {
			errno = missing
		} else if from != to || oldpath == newpath {
			errno = syscall.EEXIST
		}
	}
	if errno == 0 {
		errno = memfs.Rename(oldpath, newpath)
	}
	if errno == 0 {
		return nil
	}
	return &LinkError{"rename", oldpath, newpath, errno}
}

// change applies to what name names.
func change(op, name string, to func(*memfs.Node) syscall.Errno) error {
	node, errno := memfs.Lookup(name)
	if errno == 0 {
		errno = to(node)
	}
	return pathError(op, name, errno)
}

func Truncate(name string, size int64) error {
	return change("truncate", name, func(n *memfs.Node) syscall.Errno { return n.Truncate(size) })
}

func Chmod(name string, mode FileMode) error {
	return change("chmod", name, func(n *memfs.Node) syscall.Errno {
		n.Change(int(permBits(mode)), time.Time{})
		return 0
	})
}

func Chtimes(name string, atime, mtime time.Time) error {
	return change("chtimes", name, func(n *memfs.Node) syscall.Errno {
		if !mtime.IsZero() {
			n.Change(-1, mtime)
		}
		return 0
	})
}

func Chdir(dir string) error { return change("chdir", dir, memfs.Chdir) }

func Getwd() (dir string, err error) { return memfs.Getwd(), nil }

func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

func UserHomeDir() (string, error) {
	if dir := Getenv("HOME"); dir != "" {
		return dir, nil
	}
	return "", errors.New("$HOME is not defined")
}

// Process and machine, as a program in a container finds them.

func Getpid() int               { return 1 }
func Getppid() int              { return 0 }
func Getuid() int               { return 1000 }
func Geteuid() int              { return 1000 }
func Getgid() int               { return 1000 }
func Getegid() int              { return 1000 }
func Getpagesize() int          { return 4096 }
func Hostname() (string, error) { return "gopher", nil }

// temporary tries names until make makes one of them; the last * of pattern is replaced.
func temporary(op, dir, pattern string, make func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	star := len(pattern)
	for i := range len(pattern) {
		if pattern[i] == '/' {
			return &PathError{Op: op, Path: pattern, Err: errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' {
			star = i
		}
	}
	prefix, suffix := pattern[:star], pattern[min(star+1, len(pattern)):]
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	for {
		err := make(dir + prefix + tempDigits() + suffix)
		if !IsExist(err) {
			return err
		}
	}
}

// tempCount makes names that differ from call to call and are the same in every run.
var tempCount atomic.Uint32

func tempDigits() string {
	var digits []byte
	for n := tempCount.Add(1) * 2654435761; n > 0; n /= 10 {
		digits = append(digits, byte('0'+n%10))
	}
	return string(digits)
}

func CreateTemp(dir, pattern string) (f *File, err error) {
	err = temporary("createtemp", dir, pattern, func(name string) error {
		var err error
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0o600)
		return err
	})
	return f, err
}

func MkdirTemp(dir, pattern string) (name string, err error) {
	err = temporary("mkdirtemp", dir, pattern, func(made string) error {
		name = made
		return Mkdir(made, 0o700)
	})
	if err != nil {
		name = ""
	}
	return name, err
}

// DirFS is the files below a directory.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (dir dirFS) full(op, name string) (string, error) {
	switch {
	case dir == "":
		return "", &PathError{Op: op, Path: name, Err: errors.New("os: DirFS with empty root")}
	case !fs.ValidPath(name):
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	case name == ".":
		return string(dir), nil
	case dir[len(dir)-1] == '/':
		return string(dir) + name, nil
	}
	return string(dir) + "/" + name, nil
}

// short gives an error the name it was asked for.
func short(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.full("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, short(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.full("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	return b, short(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.full("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, short(err, name)
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := dir.full("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, short(err, name)
}
