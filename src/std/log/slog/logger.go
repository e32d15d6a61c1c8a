package slog

import (
	"context"
	"log"
	"runtime"
	"strings"
	"sync/atomic"
	"time"
)

// Logger makes records of calls.
type Logger struct {
	handler Handler
}

var (
	defaultLogger  atomic.Pointer[Logger]
	logLoggerLevel LevelVar
)

func init() {
	defaultLogger.Store(New(&defaultHandler{newFormatter(nil, nil, false)}))
}

func New(h Handler) *Logger {
	if h == nil {
		panic("nil Handler")
	}
	return &Logger{h}
}

func Default() *Logger { return defaultLogger.Load() }

// SetDefault makes package log write through l as well.
func SetDefault(l *Logger) {
	defaultLogger.Store(l)
	if _, ok := l.handler.(*defaultHandler); ok {
		return
	}
	log.SetOutput(&handlerWriter{l.handler, &logLoggerLevel, log.Flags()&(log.Lshortfile|log.Llongfile) != 0})
	log.SetFlags(0)
}

// SetLogLoggerLevel is for the lines between this package and log.
func SetLogLoggerLevel(level Level) (oldLevel Level) {
	oldLevel = logLoggerLevel.Level()
	logLoggerLevel.Set(level)
	return oldLevel
}

// handlerWriter makes records of what package log writes.
type handlerWriter struct {
	h         Handler
	level     Leveler
	capturePC bool
}

func (w *handlerWriter) Write(buf []byte) (int, error) {
	level := w.level.Level()
	if !w.h.Enabled(context.Background(), level) {
		return 0, nil
	}
	var pc [1]uintptr
	if w.capturePC {
		// Past Callers, Write, Output and Print.
		runtime.Callers(4, pc[:])
	}
	text := strings.TrimSuffix(string(buf), "\n")
	return len(buf), w.h.Handle(context.Background(), NewRecord(time.Now(), level, text, pc[0]))
}

// NewLogLogger gives what wants a log.Logger one that writes to h.
func NewLogLogger(h Handler, level Level) *log.Logger {
	return log.New(&handlerWriter{h, level, true}, "", 0)
}

func (l *Logger) Handler() Handler { return l.handler }

func (l *Logger) Enabled(ctx context.Context, level Level) bool {
	if ctx == nil {
		ctx = context.Background()
	}
	return l.handler.Enabled(ctx, level)
}

func (l *Logger) With(args ...any) *Logger {
	if len(args) == 0 {
		return l
	}
	return &Logger{l.handler.WithAttrs(attrsOf(args))}
}

func (l *Logger) WithGroup(name string) *Logger {
	if name == "" {
		return l
	}
	return &Logger{l.handler.WithGroup(name)}
}

// log is called by what the program calls: the record's place is two calls up.
func (l *Logger) log(ctx context.Context, level Level, msg string, args []any, attrs []Attr) {
	if !l.Enabled(ctx, level) {
		return
	}
	var pc [1]uintptr
	runtime.Callers(3, pc[:])
	r := NewRecord(time.Now(), level, msg, pc[0])
	r.Add(args...)
	r.AddAttrs(attrs...)
	if ctx == nil {
		ctx = context.Background()
	}
	l.handler.Handle(ctx, r)
}

func (l *Logger) Log(ctx context.Context, level Level, msg string, args ...any) {
	l.log(ctx, level, msg, args, nil)
}

func (l *Logger) LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	l.log(ctx, level, msg, nil, attrs)
}

func (l *Logger) Debug(msg string, args ...any) { l.log(nil, LevelDebug, msg, args, nil) }
func (l *Logger) Info(msg string, args ...any)  { l.log(nil, LevelInfo, msg, args, nil) }
func (l *Logger) Warn(msg string, args ...any)  { l.log(nil, LevelWarn, msg, args, nil) }
func (l *Logger) Error(msg string, args ...any) { l.log(nil, LevelError, msg, args, nil) }

func (l *Logger) DebugContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelDebug, msg, args, nil)
}

func (l *Logger) InfoContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelInfo, msg, args, nil)
}

func (l *Logger) WarnContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelWarn, msg, args, nil)
}

func (l *Logger) ErrorContext(ctx context.Context, msg string, args ...any) {
	l.log(ctx, LevelError, msg, args, nil)
}

func With(args ...any) *Logger { return Default().With(args...) }

func Debug(msg string, args ...any) { Default().log(nil, LevelDebug, msg, args, nil) }
func Info(msg string, args ...any)  { Default().log(nil, LevelInfo, msg, args, nil) }
func Warn(msg string, args ...any)  { Default().log(nil, LevelWarn, msg, args, nil) }
func Error(msg string, args ...any) { Default().log(nil, LevelError, msg, args, nil) }

func DebugContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelDebug, msg, args, nil)
}

func InfoContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelInfo, msg, args, nil)
}

func WarnContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelWarn, msg, args, nil)
}

func ErrorContext(ctx context.Context, msg string, args ...any) {
	Default().log(ctx, LevelError, msg, args, nil)
}

func Log(ctx context.Context, level Level, msg string, args ...any) {
	Default().log(ctx, level, msg, args, nil)
}

func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	Default().log(ctx, level, msg, nil, attrs)
}
