package filepath

import (
	"io/fs"
	"os"
	"slices"
	"strings"
)

type WalkFunc func(path string, info fs.FileInfo, err error) error

// skip turns what ends a part of a walk into what ends the whole.
func skip(err error, isDir bool) error {
	if err == SkipDir && isDir {
		return nil
	}
	return err
}

func walkDir(path string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	err := fn(path, d, nil)
	if err != nil || !d.IsDir() {
		return skip(err, d.IsDir())
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		if err = fn(path, d, err); err != nil {
			return skip(err, true)
		}
	}
	for _, entry := range entries {
		if err := walkDir(Join(path, entry.Name()), entry, fn); err != nil {
			return skip(err, true)
		}
	}
	return nil
}

// WalkDir calls fn for root and all files below it, in the order of names.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(path string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(path, info, nil)
	}
	entries, err := os.ReadDir(path)
	if err1 := fn(path, info, err); err != nil || err1 != nil {
		return err1
	}
	for _, entry := range entries {
		name := Join(path, entry.Name())
		info, err := os.Lstat(name)
		if err != nil {
			err = skip(fn(name, info, err), true)
		} else {
			err = walk(name, info, fn)
			if err == SkipDir && info.IsDir() {
				err = nil
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Walk is WalkDir with the FileInfo of every file.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func hasMeta(name string) bool { return strings.ContainsAny(name, `*?[\`) }

// Glob gives the files that match a pattern, directory by directory; what cannot be read is left out.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	if n := len(dir); n > 1 {
		dir = dir[:n-1]
	} else if n == 0 {
		dir = "."
	}
	dirs := []string{dir}
	if hasMeta(dir) {
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, dir := range dirs {
		entries, err := os.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			ok, err := Match(file, entry.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(dir, entry.Name()))
			}
		}
	}
	return slices.Clip(matches), nil
}
