package http

import "strings"

const sniffLen = 512

// marks are the beginnings by which a type is known; those with leading blanks allowed are tags of HTML.
var marks = []struct{ prefix, contentType string }{
	{"%PDF-", "application/pdf"},
	{"%!PS-Adobe-", "application/postscript"},
	{"\xFE\xFF", "text/plain; charset=utf-16be"},
	{"\xFF\xFE", "text/plain; charset=utf-16le"},
	{"\xEF\xBB\xBF", "text/plain; charset=utf-8"},
	{"\x00\x00\x01\x00", "image/x-icon"},
	{"BM", "image/bmp"},
	{"GIF87a", "image/gif"},
	{"GIF89a", "image/gif"},
	{"\x89PNG\x0D\x0A\x1A\x0A", "image/png"},
	{"\xFF\xD8\xFF", "image/jpeg"},
	{"OggS\x00", "application/ogg"},
	{"MThd\x00\x00\x00\x06", "audio/midi"},
	{"ID3", "audio/mpeg"},
	{"PK\x03\x04", "application/zip"},
	{"\x1F\x8B\x08", "application/x-gzip"},
	{"\x00asm", "application/wasm"},
}

var htmlTags = []string{
	"<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A", "<STYLE", "<TITLE", "<B", "<BODY",
	"<BR", "<P", "<!--",
}

// DetectContentType knows the most usual of the types in https://mimesniff.spec.whatwg.org.
func DetectContentType(data []byte) string {
	if len(data) > sniffLen {
		data = data[:sniffLen]
	}
	whole := string(data)
	text := strings.TrimLeft(whole, "\t\n\x0c\r ")
	if strings.HasPrefix(text, "<") {
		for _, tag := range htmlTags {
			if isHTML(text, tag) {
				return "text/html; charset=utf-8"
			}
		}
	}
	if strings.HasPrefix(text, "<?xml") {
		return "text/xml; charset=utf-8"
	}
	for _, m := range marks {
		if strings.HasPrefix(whole, m.prefix) {
			return m.contentType
		}
	}
	if len(whole) >= 12 && whole[:4] == "RIFF" {
		switch whole[8:12] {
		case "WEBP":
			return "image/webp"
		case "WAVE":
			return "audio/wave"
		case "AVI ":
			return "video/avi"
		}
	}
	for i := 0; i < len(text); i++ {
		switch b := text[i]; {
		case b <= 0x08, b == 0x0B, 0x0E <= b && b <= 0x1A, 0x1C <= b && b <= 0x1F:
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}

// isHTML: the tag, in letters of any size, and its end.
func isHTML(text, tag string) bool {
	if len(text) < len(tag)+1 || !strings.EqualFold(text[:len(tag)], tag) {
		return false
	}
	return tag == "<!--" || text[len(tag)] == ' ' || text[len(tag)] == '>'
}
