// Files: what works, and what is said when it does not.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

func main() {
	dir, err := os.MkdirTemp("", "files-*-test")
	fmt.Println(len(dir) > len("/tmp/files--test"), err)
	os.Chdir(dir)
	defer os.RemoveAll(dir)
	os.WriteFile("ff", []byte("x"), 0o644)
	os.Mkdir("dd", 0o755)
	os.WriteFile("dd/a", nil, 0o644)
	_, err = os.ReadDir("ff")
	fmt.Println(err)
	_, err = os.ReadDir("nono")
	fmt.Println(err)
	_, err = os.ReadFile("dd")
	fmt.Println(err)
	fmt.Println(os.Remove("dd"), os.Mkdir("ff/x", 0o755), os.MkdirAll("ff/x/y", 0o755), os.MkdirAll("ff", 0o755), os.MkdirAll("dd", 0o755))
	fmt.Println(os.Rename("nono", "x"), os.Rename("ff", "dd"), os.Rename("ff", "dd/q/z"), os.Rename("dd", "ff"))
	_, err = os.Open("ff/")
	fmt.Println(err)
	_, err = os.OpenFile("dd", os.O_RDWR, 0)
	fmt.Println(err)
	_, err = os.OpenFile("a\x00b", os.O_RDWR, 0)
	fmt.Printf("%q\n", err.Error())
	_, err = os.OpenFile("ff", os.O_RDWR|os.O_EXCL|os.O_CREATE, 0)
	fmt.Println(err)
	f, _ := os.Open("ff")
	_, err = f.Write([]byte("a"))
	fmt.Println(err)
	_, err = f.Seek(-1, 0)
	fmt.Println(err)
	_, err = f.Seek(0, 9)
	fmt.Println(err)
	_, err = f.ReadAt(nil, -1)
	fmt.Println(err)
	_, err = f.ReadAt(make([]byte, 3), 0)
	fmt.Println(err)
	fmt.Println(f.Truncate(5), os.Truncate("nono", 1), os.Truncate("ff", -1), os.Truncate("dd", 1))
	f.Close()
	_, err = f.Stat()
	fmt.Println(err)
	_, err = f.ReadDir(-1)
	fmt.Println(err)
	fmt.Println(f.Sync(), f.Chmod(0), f.Truncate(1), f.Chdir())
	_, err = f.Seek(0, 0)
	fmt.Println(err)
	fmt.Println(os.Chmod("nono", 0), os.Chdir("nono"), os.Chdir("ff"), os.RemoveAll("nono/x"), os.RemoveAll("dd/."), os.Remove("/tmp/nono-at-all"), os.Remove("ff/a"), os.RemoveAll("ff/a"))
	_, err = os.CreateTemp("nono", "a*b")
	fmt.Println(os.IsNotExist(err))
	_, err = os.CreateTemp("", "a/*b")
	fmt.Println(err)
	_, err = os.MkdirTemp("", "a/b")
	fmt.Println(err)
	f, err = os.OpenFile("ff", os.O_APPEND|os.O_WRONLY, 0)
	_, err = f.WriteAt([]byte("a"), 0)
	fmt.Println(err)
	_, err = f.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = f.WriteAt([]byte("a"), -1)
	fmt.Println(err)
	var nf *os.File
	_, err = nf.Read(nil)
	fmt.Println(err, nf.Close())
	d, _ := os.Open("dd")
	_, err = d.Read(make([]byte, 1))
	fmt.Println(err)
	_, err = d.Write(make([]byte, 1))
	fmt.Println(err)
	fmt.Println(d.ReadDir(1))
	fmt.Println(d.ReadDir(1))
	fmt.Println(d.Readdirnames(-1))
	fi, _ := os.Stat("dd")
	fmt.Println(fi.Mode(), fi.Name(), fi.IsDir())
	fi, err = os.Stat("nono")
	fmt.Println(fi, err)
	fi, err = os.Lstat("")
	fmt.Println(fi, err)
	wd, err := os.Getwd()
	fmt.Println(wd == dir, err)
	fmt.Println(os.TempDir(), os.DevNull)
	_, err = os.Stat("ff/x")
	fmt.Println(err, os.IsNotExist(err), os.SameFile(fi, fi))
	f, err = os.Create("ff/x")
	fmt.Println(f, err)
	fmt.Println(os.Mkdir("", 0), os.Mkdir("dd/", 0), os.MkdirAll("", 0), os.Remove(""), os.RemoveAll(""))
	f, _ = os.Create("gg2")
	f.WriteString("abc")
	fmt.Println(f.Seek(10, 0))
	f.WriteString("z")
	b, _ := os.ReadFile("gg2")
	fmt.Printf("%q\n", b)
	fmt.Println(f.Seek(-2, 2))
	f.Truncate(2)
	fi, _ = f.Stat()
	fmt.Println(fi.Size(), fi.Name())
	fmt.Println(os.DirFS("dd").Open("../x"))
	fmt.Println(os.Stdout.Name(), os.Stdin.Fd())
	rest()
	fmt.Println(os.Chtimes("nono", fi.ModTime(), fi.ModTime()))
}

func rest() {
	f, err := os.Create("lines.txt")
	fmt.Println(err, f.Name())
	w := bufio.NewWriter(f)
	for i := range 3 {
		fmt.Fprintln(w, "line", i)
	}
	w.Flush()
	f.Seek(0, io.SeekStart)
	for sc := bufio.NewScanner(f); sc.Scan(); {
		fmt.Println(sc.Text())
	}
	var buf bytes.Buffer
	f.Seek(5, io.SeekStart)
	fmt.Println(io.Copy(&buf, f))
	fmt.Printf("%q\n", buf.String())
	fmt.Println(io.Copy(f, strings.NewReader("more")))
	fmt.Println(f.WriteAt([]byte("LINE"), 0))
	fmt.Println(f.Close(), f.Close())
	_, err = f.WriteString("x")
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	b, err := os.ReadFile("lines.txt")
	fmt.Printf("%q %v\n", b, err)
	a, _ := os.OpenFile("lines.txt", os.O_APPEND|os.O_WRONLY, 0)
	a.WriteString("end")
	a.Close()
	b, _ = os.ReadFile("lines.txt")
	fmt.Println(len(b))
	fmt.Println(os.MkdirAll("tree/a/b", 0o755), os.WriteFile("tree/a/1.txt", []byte("1"), 0o600), os.WriteFile("tree/a/b/2.txt", []byte("22"), 0o666), os.WriteFile("tree/z.go", nil, 0o666))
	entries, _ := os.ReadDir("tree")
	for _, e := range entries {
		fi, _ := e.Info()
		fmt.Println(e, e.Name(), e.IsDir(), e.Type(), fi.Mode())
	}
	fmt.Println(filepath.WalkDir("tree", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(" ", path, d, err)
		if path == "tree/a/b" {
			return filepath.SkipDir
		}
		return nil
	}))
	fmt.Println(filepath.Walk("nono", func(path string, fi os.FileInfo, err error) error { fmt.Println(path, fi, err); return err }))
	fmt.Println(filepath.Glob("tree/*/*.txt"))
	fmt.Println(filepath.Glob("tree/["))
	fsys := os.DirFS("tree")
	fmt.Println(fs.Glob(fsys, "*/*.txt"))
	b, err = fs.ReadFile(fsys, "a/1.txt")
	fmt.Println(string(b), err)
	sub, _ := fs.Sub(fsys, "a")
	_, err = fs.ReadFile(sub, "3.txt")
	fmt.Println(err)
	fmt.Println(fs.WalkDir(sub, ".", func(path string, d fs.DirEntry, err error) error { fmt.Println(" ", path); return err }))
	var pe *fs.PathError
	_, err = os.Open("gone")
	fmt.Println(errors.As(err, &pe), pe.Op, pe.Path, pe.Err == syscall.ENOENT, errors.Is(err, fs.ErrNotExist), os.IsNotExist(err))
	fmt.Printf("%T %T\n", err, pe.Err)
	fmt.Println(os.Rename("tree/z.go", "tree/y.go"), os.Rename("tree/a", "b"), os.Chmod("tree/y.go", 0o400))
	fi, err := os.Stat("tree/y.go")
	fmt.Println(fi.Mode(), fi.Size(), fi.Name(), fi.IsDir(), err)
	when := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
	fmt.Println(os.Chtimes("tree/y.go", when, when))
	fi, _ = os.Stat("tree/y.go")
	fmt.Println(fi.ModTime().UTC(), fs.FileMode(0o4755)|fs.ModeSetuid|fs.ModeDir, fs.FileMode(0))
	fmt.Println(os.RemoveAll("tree"), os.RemoveAll("tree"))
	_, err = os.Stat("tree")
	fmt.Println(err)
	null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	fmt.Println(err)
	fmt.Println(null.Write([]byte("gone")))
	fmt.Println(null.Read(make([]byte, 5)))
	fmt.Println(os.Stdout.SetDeadline(time.Time{}) != nil)
}

// go1.26.8
// Output:
// true <nil>
// open ff: not a directory
// open nono: no such file or directory
// read dd: is a directory
// remove dd: directory not empty mkdir ff/x: not a directory mkdir ff: not a directory mkdir ff: not a directory <nil>
// rename nono x: no such file or directory rename ff dd: file exists rename ff dd/q/z: no such file or directory rename dd ff: not a directory
// open ff/: not a directory
// open dd: is a directory
// "open a\x00b: invalid argument"
// open ff: file exists
// write ff: bad file descriptor
// seek ff: invalid argument
// seek ff: invalid argument
// readat ff: negative offset
// EOF
// truncate ff: invalid argument truncate nono: no such file or directory truncate ff: invalid argument truncate dd: is a directory
// stat ff: file already closed
// readdirent ff: use of closed file
// sync ff: file already closed chmod ff: file already closed truncate ff: file already closed chdir ff: file already closed
// seek ff: file already closed
// chmod nono: no such file or directory chdir nono: no such file or directory chdir ff: not a directory <nil> RemoveAll dd/.: invalid argument remove /tmp/nono-at-all: no such file or directory remove ff/a: not a directory unlinkat ff/a: not a directory
// true
// createtemp a/*b: pattern contains path separator
// mkdirtemp a/b: pattern contains path separator
// os: invalid use of WriteAt on file opened with O_APPEND
// read ff: bad file descriptor
// os: invalid use of WriteAt on file opened with O_APPEND
// invalid argument invalid argument
// read dd: is a directory
// write dd: bad file descriptor
// [- a] <nil>
// [] EOF
// [] <nil>
// drwxr-xr-x dd true
// <nil> stat nono: no such file or directory
// <nil> lstat : no such file or directory
// true <nil>
// /tmp /dev/null
// stat ff/x: not a directory false false
// <nil> open ff/x: not a directory
// mkdir : no such file or directory mkdir dd/: file exists mkdir : no such file or directory remove : no such file or directory <nil>
// 10 <nil>
// "abc\x00\x00\x00\x00\x00\x00\x00z"
// 9 <nil>
// 2 gg2
// <nil> open ../x: invalid argument
// /dev/stdout 0
// <nil> lines.txt
// line 0
// line 1
// line 2
// 16 <nil>
// "0\nline 1\nline 2\n"
// 4 <nil>
// 4 <nil>
// <nil> close lines.txt: file already closed
// write lines.txt: file already closed true
// "LINE 0\nline 1\nline 2\nmore" <nil>
// 28
// <nil> <nil> <nil> <nil>
// d a/ a true d--------- drwxr-xr-x
// - z.go z.go false ---------- -rw-r--r--
//   tree d tree/ <nil>
//   tree/a d a/ <nil>
//   tree/a/1.txt - 1.txt <nil>
//   tree/a/b d b/ <nil>
//   tree/z.go - z.go <nil>
// <nil>
// nono <nil> lstat nono: no such file or directory
// lstat nono: no such file or directory
// [tree/a/1.txt] <nil>
// [] syntax error in pattern
// [a/1.txt] <nil>
// 1 <nil>
// open 3.txt: no such file or directory
//   .
//   1.txt
//   b
//   b/2.txt
// <nil>
// true open gone true true true
// *fs.PathError syscall.Errno
// <nil> <nil> <nil>
// -r-------- 0 y.go false <nil>
// <nil>
// 2020-01-02 03:04:05 +0000 UTC durwxr-xr-x ----------
// <nil> <nil>
// stat tree: no such file or directory
// <nil>
// 4 <nil>
// 0 EOF
// true
// chtimes nono: no such file or directory
