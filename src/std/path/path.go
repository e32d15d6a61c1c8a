// Package path: paths with forward slashes.
package path

// Clean gives the shortest path that means the same, without looking at any file system.
func Clean(path string) string {
	if path == "" {
		return "."
	}
	rooted := path[0] == '/'
	out := ""
	ups := 0 // bytes of out that are ".." and stay
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && path[end] != '/' {
			end++
		}
		part := path[i:end]
		i = end + 1
		switch {
		case part == "" || part == ".":
		case part == ".." && len(out) > ups:
			out = out[:max(ups, lastSlash(out))]
		case part != ".." || !rooted:
			if out != "" {
				out += "/"
			}
			out += part
			if part == ".." {
				ups = len(out)
			}
		}
	}
	switch {
	case rooted:
		return "/" + out
	case out == "":
		return "."
	}
	return out
}

func lastSlash(s string) int {
	i := len(s) - 1
	for i >= 0 && s[i] != '/' {
		i--
	}
	return i
}

func Split(path string) (dir, file string) {
	i := lastSlash(path)
	return path[:i+1], path[i+1:]
}

// Join leaves empty elements out.
func Join(elem ...string) string {
	joined := ""
	for _, e := range elem {
		if joined != "" && e != "" {
			joined += "/"
		}
		joined += e
	}
	if joined == "" {
		return ""
	}
	return Clean(joined)
}

func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

func Base(path string) string {
	if path == "" {
		return "."
	}
	for path != "" && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if path == "" {
		return "/"
	}
	return path[lastSlash(path)+1:]
}

func IsAbs(path string) bool { return len(path) > 0 && path[0] == '/' }

func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}
