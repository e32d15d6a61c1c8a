package slog

import (
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Handler writes records.
type Handler interface {
	Enabled(context.Context, Level) bool
	Handle(context.Context, Record) error
	WithAttrs(attrs []Attr) Handler
	WithGroup(name string) Handler
}

// Keys of what every line has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

type HandlerOptions struct {
	AddSource   bool
	Level       Leveler // nil: LevelInfo
	ReplaceAttr func(groups []string, a Attr) Attr
}

// formatter is what TextHandler and JSONHandler have in common. What WithAttrs is given is written there and then.
type formatter struct {
	json   bool
	opts   HandlerOptions
	mu     *sync.Mutex
	w      io.Writer
	ready  []byte   // what is written already
	groups []string // all groups
	opened int      // and how many of them have something in them
}

func newFormatter(w io.Writer, opts *HandlerOptions, json bool) *formatter {
	f := &formatter{json: json, mu: &sync.Mutex{}, w: w}
	if opts != nil {
		f.opts = *opts
	}
	return f
}

func (f *formatter) enabled(l Level) bool {
	least := LevelInfo
	if f.opts.Level != nil {
		least = f.opts.Level.Level()
	}
	return l >= least
}

func (f *formatter) withAttrs(as []Attr) *formatter {
	copied := *f
	copied.ready = slices.Clip(f.ready)
	copied.groups = slices.Clip(f.groups)
	if !slices.ContainsFunc(as, func(a Attr) bool { return !a.Value.isEmptyGroup() }) {
		return &copied
	}
	l := line{f: &copied, buf: copied.ready, groups: copied.groups[:f.opened]}
	l.comma = len(l.buf) > 0 && l.buf[len(l.buf)-1] != '{'
	if l.lateGroups(as) {
		copied.opened = len(copied.groups)
	}
	copied.ready = l.buf
	return &copied
}

func (f *formatter) withGroup(name string) *formatter {
	copied := *f
	copied.groups = append(slices.Clip(f.groups), name)
	return &copied
}

func (f *formatter) handle(r Record) error {
	l := line{f: f}
	l.open()
	l.builtIns(r)
	l.body(r)
	if f.json {
		l.buf = append(l.buf, '}')
	}
	l.buf = append(l.buf, '\n')
	f.mu.Lock()
	defer f.mu.Unlock()
	_, err := f.w.Write(l.buf)
	return err
}

// line is a text being written.
type line struct {
	f      *formatter
	buf    []byte
	groups []string // the groups the next key is in
	comma  bool     // something stands before the next key
}

func (l *line) open() {
	if l.f.json {
		l.buf = append(l.buf, '{')
	}
}

func (l *line) builtIns(r Record) {
	replace := l.f.opts.ReplaceAttr
	put := func(a Attr) {
		if replace != nil {
			a = replace(nil, a)
			a.Value = a.Value.Resolve()
			if a.isEmpty() {
				return
			}
		}
		l.attr(a, false)
	}
	if !r.Time.IsZero() {
		put(Time(TimeKey, r.Time.Round(0)))
	}
	put(Any(LevelKey, r.Level))
	if l.f.opts.AddSource {
		source := r.Source()
		if source == nil {
			source = &Source{}
		}
		put(Any(SourceKey, source))
	}
	put(String(MessageKey, r.Message))
}

// body writes what With had, and the record's own.
func (l *line) body(r Record) {
	f := l.f
	if len(f.ready) > 0 {
		l.separate()
		l.buf = append(l.buf, f.ready...)
		l.comma = f.ready[len(f.ready)-1] != '{'
	}
	l.groups = f.groups[:f.opened:f.opened]
	opened := f.opened
	if len(r.attrs) > 0 && l.lateGroups(r.attrs) {
		opened = len(f.groups)
	}
	if f.json {
		l.buf = append(l.buf, strings.Repeat("}", opened)...)
	}
}

// lateGroups opens the groups that have nothing in them yet, unless there is nothing to write either.
func (l *line) lateGroups(as []Attr) bool {
	before, comma, groups := len(l.buf), l.comma, l.groups
	for _, name := range l.f.groups[len(groups):] {
		l.openGroup(name)
	}
	start := len(l.buf)
	for _, a := range as {
		l.attr(a, true)
	}
	if len(l.buf) == start {
		l.buf, l.comma, l.groups = l.buf[:before], comma, groups
		return false
	}
	return true
}

func (l *line) separate() {
	if l.comma {
		if l.f.json {
			l.buf = append(l.buf, ',')
		} else {
			l.buf = append(l.buf, ' ')
		}
	}
	l.comma = true
}

func (l *line) openGroup(name string) {
	if l.f.json {
		l.key(name)
		l.buf = append(l.buf, '{')
		l.comma = false
	}
	l.groups = append(l.groups[:len(l.groups):len(l.groups)], name)
}

func (l *line) key(key string) {
	l.separate()
	if l.f.json {
		l.buf = append(appendJSON(l.buf, key), ':')
		return
	}
	if len(l.groups) > 0 {
		key = strings.Join(l.groups, ".") + "." + key
	}
	l.text(key)
	l.buf = append(l.buf, '=')
}

func (l *line) attr(a Attr, replaceable bool) {
	a.Value = a.Value.Resolve()
	if replace := l.f.opts.ReplaceAttr; replaceable && replace != nil && a.Value.Kind() != KindGroup {
		a = replace(l.groups, a)
		a.Value = a.Value.Resolve()
	}
	if a.isEmpty() {
		return
	}
	if source, ok := a.Value.v.(*Source); ok {
		if *source == (Source{}) {
			return
		}
		if l.f.json {
			a.Value = source.group()
		} else {
			a.Value = StringValue(fmt.Sprintf("%s:%d", source.File, source.Line))
		}
	}
	if a.Value.Kind() != KindGroup {
		l.key(a.Key)
		l.value(a.Value)
		return
	}
	// An empty key puts a group's attributes where it stands; a group without any is left out.
	before, comma, groups := len(l.buf), l.comma, l.groups
	if a.Key != "" {
		l.openGroup(a.Key)
	}
	start := len(l.buf)
	for _, inner := range a.Value.Group() {
		l.attr(inner, true)
	}
	switch {
	case len(l.buf) == start:
		l.buf, l.comma = l.buf[:before], comma
	case a.Key != "" && l.f.json:
		l.buf = append(l.buf, '}')
	}
	l.groups = groups
}

// value survives a panic of the value's methods.
func (l *line) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			if p := reflect.ValueOf(v.v); p.Kind() == reflect.Pointer && p.IsNil() {
				l.string("<nil>")
				return
			}
			l.string(fmt.Sprintf("!PANIC: %v", r))
		}
	}()
	var err error
	if l.f.json {
		err = l.jsonValue(v)
	} else {
		err = l.textValue(v)
	}
	if err != nil {
		l.string(fmt.Sprintf("!ERROR:%v", err))
	}
}

func (l *line) string(s string) {
	if l.f.json {
		l.buf = appendJSON(l.buf, s)
	} else {
		l.text(s)
	}
}

// text quotes what would not stand out otherwise.
func (l *line) text(s string) {
	if needsQuoting(s) {
		l.buf = strconv.AppendQuote(l.buf, s)
	} else {
		l.buf = append(l.buf, s...)
	}
}

func needsQuoting(s string) bool {
	for _, r := range s {
		if r <= ' ' || r == '"' || r == '=' || r == utf8.RuneError || r >= utf8.RuneSelf && (unicode.IsSpace(r) || !unicode.IsPrint(r)) || r == 0x7f {
			return true
		}
	}
	return s == ""
}

const millis = "2006-01-02T15:04:05.000Z07:00"

func (l *line) textValue(v Value) error {
	switch v.Kind() {
	case KindString:
		l.text(v.String())
	case KindTime:
		l.buf = v.Time().AppendFormat(l.buf, millis)
	case KindAny:
		x := v.Any()
		if m, ok := x.(encoding.TextMarshaler); ok {
			data, err := m.MarshalText()
			if err != nil {
				return err
			}
			l.text(string(data))
			return nil
		}
		if t := reflect.TypeOf(x); t != nil && t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Uint8 {
			l.buf = strconv.AppendQuote(l.buf, string(reflect.ValueOf(x).Bytes()))
			return nil
		}
		l.text(fmt.Sprintf("%+v", x))
	default:
		l.buf = v.append(l.buf)
	}
	return nil
}

// encodeJSON leaves HTML as it is.
func encodeJSON(v any) ([]byte, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return []byte(strings.TrimSuffix(b.String(), "\n")), err
}

func appendJSON(dst []byte, s string) []byte {
	text, _ := encodeJSON(s)
	return append(dst, text...)
}

func (l *line) jsonValue(v Value) error {
	x := v.v
	switch v.Kind() {
	case KindInt64, KindUint64:
		l.buf = v.append(l.buf)
		return nil
	case KindDuration:
		l.buf = strconv.AppendInt(l.buf, int64(v.Duration()), 10)
		return nil
	case KindAny:
		x = v.Any()
		_, marshals := x.(json.Marshaler)
		if err, ok := x.(error); ok && !marshals {
			l.string(err.Error())
			return nil
		}
	}
	text, err := encodeJSON(x)
	if err != nil {
		return err
	}
	l.buf = append(l.buf, text...)
	return nil
}

// TextHandler writes key=value.
type TextHandler struct{ f *formatter }

func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newFormatter(w, opts, false)}
}

func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.f.enabled(level) }
func (h *TextHandler) WithAttrs(attrs []Attr) Handler              { return &TextHandler{h.f.withAttrs(attrs)} }
func (h *TextHandler) WithGroup(name string) Handler               { return &TextHandler{h.f.withGroup(name)} }
func (h *TextHandler) Handle(_ context.Context, r Record) error    { return h.f.handle(r) }

// JSONHandler writes objects.
type JSONHandler struct{ f *formatter }

func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newFormatter(w, opts, true)}
}

func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.f.enabled(level) }
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler              { return &JSONHandler{h.f.withAttrs(attrs)} }
func (h *JSONHandler) WithGroup(name string) Handler               { return &JSONHandler{h.f.withGroup(name)} }
func (h *JSONHandler) Handle(_ context.Context, r Record) error    { return h.f.handle(r) }

// defaultHandler hands lines to package log.
type defaultHandler struct{ f *formatter }

func (h *defaultHandler) Enabled(_ context.Context, l Level) bool { return l >= logLoggerLevel.Level() }
func (h *defaultHandler) WithAttrs(as []Attr) Handler             { return &defaultHandler{h.f.withAttrs(as)} }
func (h *defaultHandler) WithGroup(name string) Handler           { return &defaultHandler{h.f.withGroup(name)} }

func (h *defaultHandler) Handle(_ context.Context, r Record) error {
	l := line{f: h.f, buf: append([]byte(r.Level.String()+" "), r.Message...), comma: true}
	l.body(r)
	// Output's caller is this function, called by Logger.log, called by a function of Logger or of the package.
	return log.Output(4, string(l.buf))
}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (d discardHandler) WithAttrs([]Attr) Handler           { return d }
func (d discardHandler) WithGroup(string) Handler           { return d }

var DiscardHandler Handler = discardHandler{}

// MultiHandler hands every line to several.
type MultiHandler struct{ multi []Handler }

func NewMultiHandler(handlers ...Handler) *MultiHandler { return &MultiHandler{slices.Clone(handlers)} }

func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.multi, func(h Handler) bool { return h.Enabled(ctx, l) })
}

func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, h := range h.multi {
		if h.Enabled(ctx, r.Level) {
			if err := h.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

func (h *MultiHandler) each(to func(Handler) Handler) Handler {
	copied := make([]Handler, 0, len(h.multi))
	for _, h := range h.multi {
		copied = append(copied, to(h))
	}
	return &MultiHandler{copied}
}

func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	return h.each(func(h Handler) Handler { return h.WithAttrs(attrs) })
}

func (h *MultiHandler) WithGroup(name string) Handler {
	return h.each(func(h Handler) Handler { return h.WithGroup(name) })
}
