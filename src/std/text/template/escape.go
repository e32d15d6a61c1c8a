package template

import (
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

var htmlEscapes = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }

func HTMLEscapeString(s string) string { return htmlEscapes.Replace(s) }

func HTMLEscaper(args ...any) string { return HTMLEscapeString(evalArgs(args)) }

func JSEscape(w io.Writer, b []byte) { io.WriteString(w, JSEscapeString(string(b))) }

// JSEscapeString makes s part of a JavaScript string that may stand in HTML.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case strings.ContainsRune(`\'"`, r):
			b.WriteByte('\\')
			b.WriteRune(r)
		case strings.ContainsRune("<>&=", r) || r < ' ':
			fmt.Fprintf(&b, `\u%04X`, r)
		case r < utf8.RuneSelf || unicode.IsPrint(r):
			b.WriteString(s[i : i+size])
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
		i += size
	}
	return b.String()
}

func JSEscaper(args ...any) string { return JSEscapeString(evalArgs(args)) }

func URLQueryEscaper(args ...any) string { return url.QueryEscape(evalArgs(args)) }

// evalArgs is what print would make of args.
func evalArgs(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	printable := make([]any, len(args))
	for i, arg := range args {
		printable[i] = arg
		if p, ok := printableValue(reflect.ValueOf(arg)); ok {
			printable[i] = p
		}
	}
	return fmt.Sprint(printable...)
}
