// Package mime: media types with their parameters, and those of a few file names.
package mime

import (
	"errors"
	"sort"
	"strings"
)

var ErrInvalidMediaParameter = errors.New("mime: invalid media parameter")

const specials = `()<>@,;:\"/[]?=`

func isTokenChar(c byte) bool { return c > ' ' && c < 0x7f && strings.IndexByte(specials, c) < 0 }

func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isTokenChar(s[i]) {
			return false
		}
	}
	return s != ""
}

// ParseMediaType reads "type/subtype; name=value".
func ParseMediaType(v string) (mediatype string, params map[string]string, err error) {
	base, rest, _ := strings.Cut(v, ";")
	mediatype = strings.TrimSpace(strings.ToLower(base))
	major, minor, two := strings.Cut(mediatype, "/")
	switch {
	case mediatype == "":
		return "", nil, errors.New("mime: no media type")
	case !isToken(major):
		return "", nil, errors.New("mime: expected token after slash")
	case two && minor == "":
		return "", nil, errors.New("mime: expected token after slash")
	case two && !isToken(minor):
		return "", nil, errors.New("mime: unexpected content after media subtype")
	}
	params = make(map[string]string)
	rest = strings.TrimSpace(rest)
	for rest != "" {
		key, value, after, ok := parameter(rest)
		if !ok {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		if old, dup := params[key]; dup && old != value {
			return "", nil, errors.New("mime: duplicate parameter name")
		}
		params[key] = value
		rest = strings.TrimSpace(after)
		if rest == "" {
			break
		}
		if rest[0] != ';' {
			return mediatype, nil, ErrInvalidMediaParameter
		}
		rest = strings.TrimSpace(rest[1:])
	}
	return mediatype, params, nil
}

func parameter(s string) (key, value, rest string, ok bool) {
	key, s, found := strings.Cut(s, "=")
	key = strings.ToLower(strings.TrimSpace(key))
	s = strings.TrimLeft(s, " \t")
	if !found || !isToken(key) || s == "" {
		return "", "", "", false
	}
	if s[0] != '"' {
		n := 0
		for n < len(s) && isTokenChar(s[n]) {
			n++
		}
		return key, s[:n], s[n:], n > 0
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '"':
			return key, b.String(), s[i+1:], true
		case s[i] == '\\' && i+1 < len(s) && strings.IndexByte(`"\`, s[i+1]) >= 0:
			i++
		}
		b.WriteByte(s[i])
	}
	return "", "", "", false
}

// FormatMediaType is "" where there is no valid form.
func FormatMediaType(t string, param map[string]string) string {
	major, minor, two := strings.Cut(t, "/")
	if !isToken(major) || two && !isToken(minor) {
		return ""
	}
	s := strings.ToLower(t)
	keys := make([]string, 0, len(param))
	for k := range param {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if !isToken(k) {
			return ""
		}
		value := param[k]
		if !isToken(value) {
			value = `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(value) + `"`
		}
		s += "; " + strings.ToLower(k) + "=" + value
	}
	return s
}

var byExtension = map[string]string{
	".avif": "image/avif",
	".css":  "text/css; charset=utf-8",
	".gif":  "image/gif",
	".htm":  "text/html; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".jpeg": "image/jpeg",
	".jpg":  "image/jpeg",
	".js":   "text/javascript; charset=utf-8",
	".json": "application/json",
	".mjs":  "text/javascript; charset=utf-8",
	".pdf":  "application/pdf",
	".png":  "image/png",
	".svg":  "image/svg+xml",
	".txt":  "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webp": "image/webp",
	".xml":  "text/xml; charset=utf-8",
}

func TypeByExtension(ext string) string { return byExtension[strings.ToLower(ext)] }
