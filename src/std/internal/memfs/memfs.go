// Package memfs: the files of a run, which live as long as it does. This is the kernel's side: the race detector does not look in.
package memfs

import (
	"internal/race"
	"sync"
	"syscall"
	"time"
)

// Node is a file or directory.
type Node struct {
	Name    string
	Perm    uint32 // permissions, and Sticky
	Dir     bool
	Null    bool // what is written is gone
	ModTime time.Time

	data    []byte
	entries []*Node // sorted by name
	parent  *Node   // nil: removed, or the root
}

const Sticky = 1 << 20

var (
	mu   sync.Mutex
	root *Node
	cwd  *Node
)

// lock makes the first files; for the race detector it orders nothing.
func lock() {
	race.Disable()
	mu.Lock()
	if root != nil {
		return
	}
	root = &Node{Name: "/", Dir: true, Perm: 0o755, ModTime: time.Now()}
	add(root, &Node{Name: "tmp", Dir: true, Perm: 0o777 | Sticky})
	home := add(root, &Node{Name: "home", Dir: true, Perm: 0o755})
	cwd = add(home, &Node{Name: "gopher", Dir: true, Perm: 0o755})
	dev := add(root, &Node{Name: "dev", Dir: true, Perm: 0o755})
	add(dev, &Node{Name: "null", Null: true, Perm: 0o666})
	own := cwd
	cwd = folder(own, runtime_folder())
	given := runtime_files()
	for i := 0; i < len(given); i += 2 {
		place(own, given[i], given[i+1])
	}
}

// runtime_folder is the path, from the home folder, of the folder that the program is run in.
func runtime_folder() string

// runtime_files is names, as paths from the home folder, each with the text behind it, of the files that are there from the start.
func runtime_files() []string

// folder is the one at path below d, made where it is missing.
func folder(d *Node, path string) *Node {
	for path != "" {
		part, rest := path, ""
		for i := range path {
			if path[i] == '/' {
				part, rest = path[:i], path[i+1:]
				break
			}
		}
		if at, found := d.place(part); found {
			d = d.entries[at]
		} else {
			d = add(d, &Node{Name: part, Dir: true, Perm: 0o755})
		}
		path = rest
	}
	return d
}

// place makes a file at path below d.
func place(d *Node, path, text string) {
	for i := len(path) - 1; i >= 0; i-- {
		if path[i] == '/' {
			d, path = folder(d, path[:i]), path[i+1:]
			break
		}
	}
	if _, found := d.place(path); !found && d.Dir {
		add(d, &Node{Name: path, Perm: 0o644, data: []byte(text)})
	}
}

func unlock() {
	mu.Unlock()
	race.Enable()
}

// place is where name is among a directory's entries, or would be.
func (d *Node) place(name string) (i int, found bool) {
	lo, hi := 0, len(d.entries)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.entries[mid].Name < name {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(d.entries) && d.entries[lo].Name == name
}

func add(d, n *Node) *Node {
	i, _ := d.place(n.Name)
	d.entries = append(d.entries, nil)
	copy(d.entries[i+1:], d.entries[i:])
	d.entries[i] = n
	n.parent = d
	now := time.Now()
	d.ModTime = now
	if n.ModTime.IsZero() {
		n.ModTime = now
	}
	return n
}

func remove(n *Node) {
	d := n.parent
	i, _ := d.place(n.Name)
	d.entries = append(d.entries[:i:i], d.entries[i+1:]...)
	d.ModTime = time.Now()
	n.parent = nil
}

// walk follows a path. For a file that is missing from a directory that is there, dir and last say where it would be.
func walk(path string) (n, dir *Node, last string, errno syscall.Errno) {
	if path == "" {
		return nil, nil, "", syscall.ENOENT
	}
	n = cwd
	if path[0] == '/' {
		n = root
	}
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && path[end] != '/' {
			if path[end] == 0 {
				return nil, nil, "", syscall.EINVAL
			}
			end++
		}
		part := path[i:end]
		if i = end; i < len(path) {
			i++
		}
		if n == nil {
			if part != "" {
				return nil, nil, "", syscall.ENOENT
			}
			continue
		}
		if !n.Dir {
			return nil, nil, "", syscall.ENOTDIR
		}
		switch part {
		case "", ".":
		case "..":
			if n.parent != nil {
				n = n.parent
			}
		default:
			at, found := n.place(part)
			if found {
				n = n.entries[at]
			} else {
				dir, last, n = n, part, nil
			}
		}
	}
	if n == nil {
		return nil, dir, last, syscall.ENOENT
	}
	if path[len(path)-1] == '/' && !n.Dir {
		return nil, nil, "", syscall.ENOTDIR
	}
	return n, nil, "", 0
}

func Lookup(path string) (*Node, syscall.Errno) {
	lock()
	defer unlock()
	n, _, _, errno := walk(path)
	return n, errno
}

// Open finds or creates a file.
func Open(path string, write, create, exclusive, truncate bool, perm uint32) (*Node, syscall.Errno) {
	lock()
	defer unlock()
	n, dir, last, errno := walk(path)
	switch {
	case errno == syscall.ENOENT && create && dir != nil:
		if path[len(path)-1] == '/' {
			return nil, syscall.EISDIR
		}
		return add(dir, &Node{Name: last, Perm: perm}), 0
	case errno != 0:
		return nil, errno
	case create && exclusive:
		return nil, syscall.EEXIST
	case n.Dir && (write || create):
		return nil, syscall.EISDIR
	}
	if truncate && !n.Null {
		n.data = nil
		n.ModTime = time.Now()
	}
	return n, 0
}

func Mkdir(path string, perm uint32) syscall.Errno {
	lock()
	defer unlock()
	_, dir, last, errno := walk(path)
	switch {
	case errno == 0:
		return syscall.EEXIST
	case errno == syscall.ENOENT && dir != nil:
		add(dir, &Node{Name: last, Dir: true, Perm: perm})
		return 0
	}
	return errno
}

func Remove(path string) syscall.Errno {
	lock()
	defer unlock()
	n, _, _, errno := walk(path)
	switch {
	case errno != 0:
		return errno
	case n.parent == nil:
		return syscall.EBUSY
	case len(n.entries) > 0:
		return syscall.ENOTEMPTY
	}
	remove(n)
	return 0
}

// RemoveAll removes a file with all below it.
func RemoveAll(path string) syscall.Errno {
	lock()
	defer unlock()
	n, _, _, errno := walk(path)
	if errno == 0 && n.parent != nil {
		remove(n)
	}
	return errno
}

func inside(n, dir *Node) bool {
	for ; n != nil; n = n.parent {
		if n == dir {
			return true
		}
	}
	return false
}

func Rename(from, to string) syscall.Errno {
	lock()
	defer unlock()
	n, _, _, errno := walk(from)
	if errno != 0 {
		return errno
	}
	old, dir, last, errno := walk(to)
	switch {
	case errno == syscall.ENOENT && dir != nil:
	case errno != 0:
		return errno
	case old == n:
		return 0
	case n.Dir && !old.Dir:
		return syscall.ENOTDIR
	case old.Dir && !n.Dir:
		return syscall.EISDIR
	case len(old.entries) > 0:
		return syscall.ENOTEMPTY
	default:
		dir, last = old.parent, old.Name
	}
	if n.parent == nil || dir == nil || n.Dir && inside(dir, n) {
		return syscall.EINVAL
	}
	if old != nil {
		remove(old)
	}
	remove(n)
	n.Name = last
	add(dir, n)
	return 0
}

func Chdir(n *Node) syscall.Errno {
	lock()
	defer unlock()
	if !n.Dir {
		return syscall.ENOTDIR
	}
	cwd = n
	return 0
}

func Getwd() string {
	lock()
	defer unlock()
	path := ""
	for n := cwd; n.parent != nil; n = n.parent {
		path = "/" + n.Name + path
	}
	if path == "" {
		return "/"
	}
	return path
}

// Info is what there is to know of a file at one moment.
func (n *Node) Info() (size int64, perm uint32, modTime time.Time) {
	lock()
	defer unlock()
	size = int64(len(n.data))
	if n.Dir {
		size = 4096
	}
	return size, n.Perm, n.ModTime
}

// Change sets permissions, or the time when perm is below 0.
func (n *Node) Change(perm int, modTime time.Time) {
	lock()
	defer unlock()
	if perm >= 0 {
		n.Perm = uint32(perm)
	} else {
		n.ModTime = modTime
	}
}

// ReadAt gives what may be looked at until the next write.
func (n *Node) ReadAt(size int, off int64) []byte {
	lock()
	defer unlock()
	if off >= int64(len(n.data)) {
		return nil
	}
	rest := n.data[off:]
	return append([]byte(nil), rest[:min(size, len(rest))]...)
}

// WriteAt fills a gap with zeros; off below 0 is the end. It gives the place after what was written.
func (n *Node) WriteAt(p []byte, off int64) int64 {
	lock()
	defer unlock()
	if n.Null {
		return off + int64(len(p))
	}
	if off < 0 {
		off = int64(len(n.data))
	}
	end := off + int64(len(p))
	n.resize(max(end, int64(len(n.data))))
	copy(n.data[off:], p)
	n.ModTime = time.Now()
	return end
}

func (n *Node) resize(size int64) {
	if size <= int64(len(n.data)) {
		n.data = n.data[:size]
		return
	}
	n.data = append(n.data, make([]byte, size-int64(len(n.data)))...)
}

func (n *Node) Truncate(size int64) syscall.Errno {
	lock()
	defer unlock()
	switch {
	case n.Dir:
		return syscall.EISDIR
	case size < 0 || n.Null:
		return syscall.EINVAL
	}
	n.resize(size)
	n.ModTime = time.Now()
	return 0
}

func (n *Node) List() []*Node {
	lock()
	defer unlock()
	return append([]*Node(nil), n.entries...)
}
