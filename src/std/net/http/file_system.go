package http

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// FileSystem is what FileServer needs of files; names are separated by slashes and begin with one.
type FileSystem interface {
	Open(name string) (File, error)
}

// File can be read in any place, and listed if it is a directory.
type File interface {
	io.Closer
	io.Reader
	io.Seeker
	Readdir(count int) ([]fs.FileInfo, error)
	Stat() (fs.FileInfo, error)
}

// Dir is the files below a directory of the operating system; the empty one is ".".
type Dir string

var errUnsafePath = errors.New("http: invalid or unsafe file path")

func (d Dir) Open(name string) (File, error) {
	name = path.Clean("/" + name)[1:]
	if name == "" {
		name = "."
	}
	local, err := filepath.Localize(name)
	if err != nil {
		return nil, errUnsafePath
	}
	root := string(d)
	if root == "" {
		root = "."
	}
	full := filepath.Join(root, local)
	f, err := os.Open(full)
	if err != nil {
		return nil, notThereBelow(err, full, os.Stat)
	}
	return f, nil
}

// notThereBelow says "does not exist" for what would lie below a file that is no directory.
func notThereBelow(err error, name string, stat func(string) (fs.FileInfo, error)) error {
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
		return err
	}
	parts := strings.Split(name, "/")
	for i, part := range parts {
		if part == "" {
			continue
		}
		info, statErr := stat(strings.Join(parts[:i+1], "/"))
		if statErr != nil {
			return err
		}
		if !info.IsDir() {
			return fs.ErrNotExist
		}
	}
	return err
}

// FS makes a FileSystem of the other kind. Its files must be able to seek, and are asked for ReadDir where directories are listed.
func FS(fsys fs.FS) FileSystem { return ioFS{fsys} }

type ioFS struct {
	fsys fs.FS
}

func (f ioFS) Open(name string) (File, error) {
	name = strings.TrimPrefix(name, "/")
	if name == "" {
		name = "."
	}
	file, err := f.fsys.Open(name)
	if err != nil {
		return nil, notThereBelow(err, name, func(s string) (fs.FileInfo, error) { return fs.Stat(f.fsys, s) })
	}
	return ioFile{file}, nil
}

type ioFile struct {
	file fs.File
}

var (
	errMissingSeek    = errors.New("io.File missing Seek method")
	errMissingReadDir = errors.New("io.File directory missing ReadDir method")
)

func (f ioFile) Close() error               { return f.file.Close() }
func (f ioFile) Read(b []byte) (int, error) { return f.file.Read(b) }
func (f ioFile) Stat() (fs.FileInfo, error) { return f.file.Stat() }

func (f ioFile) Seek(offset int64, whence int) (int64, error) {
	s, ok := f.file.(io.Seeker)
	if !ok {
		return 0, errMissingSeek
	}
	return s.Seek(offset, whence)
}

func (f ioFile) ReadDir(count int) ([]fs.DirEntry, error) {
	d, ok := f.file.(fs.ReadDirFile)
	if !ok {
		return nil, errMissingReadDir
	}
	return d.ReadDir(count)
}

// Readdir leaves out what vanished after it was listed.
func (f ioFile) Readdir(count int) ([]fs.FileInfo, error) {
	d, ok := f.file.(fs.ReadDirFile)
	if !ok {
		return nil, errMissingReadDir
	}
	var list []fs.FileInfo
	for {
		entries, err := d.ReadDir(count - len(list))
		for _, entry := range entries {
			if info, err := entry.Info(); err == nil {
				list = append(list, info)
			}
		}
		if err != nil || count < 0 || len(list) >= count {
			return list, err
		}
	}
}

// toHTTPError tells the client no more than it must know.
func toHTTPError(err error) (msg string, code int) {
	switch {
	case errors.Is(err, fs.ErrNotExist), err == errUnsafePath:
		return "404 page not found", StatusNotFound
	case errors.Is(err, fs.ErrPermission):
		return "403 Forbidden", StatusForbidden
	}
	return fmt.Sprint(StatusInternalServerError, " ", StatusText(StatusInternalServerError)), StatusInternalServerError
}
