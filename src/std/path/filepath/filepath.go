// Package filepath: paths of this system, which is like Unix.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

var (
	ErrBadPattern = errors.New("syntax error in pattern")

	SkipDir error = fs.SkipDir
	SkipAll error = fs.SkipAll
)

func Clean(name string) string             { return path.Clean(name) }
func ToSlash(name string) string           { return name }
func FromSlash(name string) string         { return name }
func VolumeName(name string) string        { return "" }
func IsAbs(name string) bool               { return path.IsAbs(name) }
func Join(elem ...string) string           { return path.Join(elem...) }
func Ext(name string) string               { return path.Ext(name) }
func Base(name string) string              { return path.Base(name) }
func Dir(name string) string               { return path.Dir(name) }
func Split(name string) (dir, file string) { return path.Split(name) }

func SplitList(name string) []string {
	if name == "" {
		return []string{}
	}
	return strings.Split(name, string(rune(ListSeparator)))
}

// HasPrefix is of no use, as its documentation has it.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// IsLocal tells whether name stays below where it starts.
func IsLocal(name string) bool {
	if name == "" || IsAbs(name) {
		return false
	}
	clean := Clean(name)
	return clean != ".." && !strings.HasPrefix(clean, "../")
}

func Localize(name string) (string, error) {
	if !fs.ValidPath(name) || strings.Contains(name, "\x00") {
		return "", errors.New("invalid path")
	}
	return name, nil
}

func Abs(name string) (string, error) {
	if IsAbs(name) {
		return Clean(name), nil
	}
	wd, err := os.Getwd()
	return Join(wd, name), err
}

// Rel is the way from basepath to targpath.
func Rel(basepath, targpath string) (string, error) {
	base, target := Clean(basepath), Clean(targpath)
	if base == target {
		return ".", nil
	}
	if IsAbs(base) != IsAbs(target) {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	parts := func(name string) []string {
		return strings.FieldsFunc(name, func(r rune) bool { return r == '/' })
	}
	if base == "." {
		base = ""
	}
	from, to := parts(base), parts(target)
	if target == "." {
		to = nil
	}
	same := 0
	for same < len(from) && same < len(to) && from[same] == to[same] {
		same++
	}
	if same < len(from) && from[same] == ".." {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	way := append(slices.Repeat([]string{".."}, len(from)-same), to[same:]...)
	if len(way) == 0 {
		return ".", nil
	}
	return strings.Join(way, "/"), nil
}

// EvalSymlinks finds no links here: it asks whether the file is there.
func EvalSymlinks(name string) (string, error) {
	if _, err := os.Lstat(name); err != nil {
		return "", err
	}
	return Clean(name), nil
}

func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}
