package template

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, filenames...)
}

func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.init()
	return parseFiles(t, readFileOS, filenames...)
}

func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

// reader gives a file's base name, which is its template's, and its text.
type reader func(name string) (base string, text []byte, err error)

func readFileOS(name string) (string, []byte, error) {
	text, err := os.ReadFile(name)
	return filepath.Base(name), text, err
}

func parseFiles(t *Template, read reader, names ...string) (*Template, error) {
	if len(names) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range names {
		name, text, err := read(file)
		if err != nil {
			return nil, err
		}
		// The first file names the template that is returned.
		if t == nil {
			t = New(name)
		}
		into := t
		if name != t.Name() {
			into = t.New(name)
		}
		if _, err := into.Parse(string(text)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func noMatch(pattern string) error {
	return fmt.Errorf("template: pattern matches no files: %#q", pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, noMatch(pattern)
	}
	return parseFiles(t, readFileOS, names...)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var names []string
	for _, pattern := range patterns {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, noMatch(pattern)
		}
		names = append(names, found...)
	}
	read := func(name string) (string, []byte, error) {
		text, err := fs.ReadFile(fsys, name)
		return path.Base(name), text, err
	}
	return parseFiles(t, read, names...)
}
