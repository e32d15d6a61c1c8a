package http

import (
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

const indexPage = "/index.html"

// FileServer answers with the files of root: a directory by its index.html, or else by a list of what it holds.
func FileServer(root FileSystem) Handler { return &fileHandler{root} }

func FileServerFS(root fs.FS) Handler { return FileServer(FS(root)) }

type fileHandler struct {
	root FileSystem
}

func (f *fileHandler) ServeHTTP(w ResponseWriter, r *Request) {
	upath := r.URL.Path
	if !strings.HasPrefix(upath, "/") {
		upath = "/" + upath
		r.URL.Path = upath
	}
	serveFile(w, r, f.root, path.Clean(upath), true)
}

// ServeFile answers with the file of that name, whatever the request's path is, as long as that has no "..".
func ServeFile(w ResponseWriter, r *Request, name string) {
	dir, file := filepath.Split(name)
	serveOneFile(w, r, Dir(dir), file)
}

func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string) {
	serveOneFile(w, r, FS(fsys), name)
}

func serveOneFile(w ResponseWriter, r *Request, root FileSystem, name string) {
	for _, part := range strings.FieldsFunc(r.URL.Path, func(c rune) bool { return c == '/' || c == '\\' }) {
		if part == ".." {
			serveError(w, "invalid URL path", StatusBadRequest)
			return
		}
	}
	serveFile(w, r, root, name, false)
}

// canonical is where a file's or directory's address should be instead, relative to it; "" when it is right.
func canonical(upath string, dir bool) string {
	slash := strings.HasSuffix(upath, "/")
	switch {
	case dir && !slash:
		return path.Base(upath) + "/"
	case !dir && slash:
		return "../" + path.Base(upath)
	}
	return ""
}

func serveFile(w ResponseWriter, r *Request, root FileSystem, name string, redirect bool) {
	fail := func(err error) {
		msg, code := toHTTPError(err)
		serveError(w, msg, code)
	}
	if strings.HasSuffix(r.URL.Path, indexPage) {
		localRedirect(w, r, "./")
		return
	}
	f, err := root.Open(name)
	if err != nil {
		fail(err)
		return
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		fail(err)
		return
	}
	if redirect || info.IsDir() {
		to := canonical(r.URL.Path, info.IsDir())
		if to == "..//" {
			serveError(w, "http: attempting to traverse a non-directory", StatusInternalServerError)
			return
		}
		if to != "" {
			localRedirect(w, r, to)
			return
		}
	}
	if info.IsDir() {
		if index, err := root.Open(strings.TrimSuffix(name, "/") + indexPage); err == nil {
			defer index.Close()
			if indexInfo, err := index.Stat(); err == nil {
				f, info = index, indexInfo
			}
		}
	}
	if info.IsDir() {
		if modifiedSince(r, info.ModTime()) == condFalse {
			writeNotModified(w)
			return
		}
		setLastModified(w, info.ModTime())
		dirList(w, r, f)
		return
	}
	serveContent(w, r, info.Name(), info.ModTime(), func() (int64, error) { return info.Size(), nil }, f)
}

// localRedirect leaves the path relative, so that it holds behind StripPrefix too.
func localRedirect(w ResponseWriter, r *Request, to string) {
	if q := r.URL.RawQuery; q != "" {
		to += "?" + q
	}
	w.Header().Set("Location", to)
	w.WriteHeader(StatusMovedPermanently)
}

type listed struct {
	name string
	dir  bool
}

// listing reads the directory in the way that its file offers.
func listing(f File) ([]listed, error) {
	var list []listed
	if d, ok := f.(fs.ReadDirFile); ok {
		entries, err := d.ReadDir(-1)
		for _, e := range entries {
			list = append(list, listed{e.Name(), e.IsDir()})
		}
		return list, err
	}
	infos, err := f.Readdir(-1)
	for _, i := range infos {
		list = append(list, listed{i.Name(), i.IsDir()})
	}
	return list, err
}

func dirList(w ResponseWriter, r *Request, f File) {
	list, err := listing(f)
	if err != nil {
		logf(r, "http: error reading directory: %v", err)
		Error(w, "Error reading directory", StatusInternalServerError)
		return
	}
	sort.Slice(list, func(i, j int) bool { return list[i].name < list[j].name })
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, listHead, "<pre>\n")
	for _, e := range list {
		name := e.name
		if e.dir {
			name += "/"
		}
		// The path is escaped as a whole: a colon in it begins no scheme.
		to := url.URL{Path: name}
		fmt.Fprintf(w, "<a href=\"%s\">%s</a>\n", to.String(), htmlReplacer.Replace(name))
	}
	fmt.Fprint(w, "</pre>\n")
}
