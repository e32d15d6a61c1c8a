// Package log: lines with a prefix and the time, and the ways to end a program with one.
package log

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"sync"
	"time"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

type Logger struct {
	mu     sync.Mutex
	prefix string
	flag   int
	out    io.Writer
	buf    []byte
}

func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{out: out, prefix: prefix, flag: flag}
}

var std = New(os.Stderr, "", LstdFlags)

func Default() *Logger { return std }

// pad appends n with at least width digits.
func pad(buf []byte, n, width int) []byte {
	for w, top := 1, 10; w < width; w, top = w+1, top*10 {
		if n < top {
			for ; w < width; w++ {
				buf = append(buf, '0')
			}
			break
		}
	}
	return fmt.Append(buf, n)
}

func (l *Logger) header(now time.Time, file string, line int) {
	if l.flag&Lmsgprefix == 0 {
		l.buf = append(l.buf, l.prefix...)
	}
	if l.flag&LUTC != 0 {
		now = now.UTC()
	}
	if l.flag&Ldate != 0 {
		year, month, day := now.Date()
		l.buf = append(pad(l.buf, year, 4), '/')
		l.buf = append(pad(l.buf, int(month), 2), '/')
		l.buf = append(pad(l.buf, day, 2), ' ')
	}
	if l.flag&(Ltime|Lmicroseconds) != 0 {
		hour, minute, second := now.Clock()
		l.buf = append(pad(l.buf, hour, 2), ':')
		l.buf = append(pad(l.buf, minute, 2), ':')
		l.buf = pad(l.buf, second, 2)
		if l.flag&Lmicroseconds != 0 {
			l.buf = pad(append(l.buf, '.'), now.Nanosecond()/1000, 6)
		}
		l.buf = append(l.buf, ' ')
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		if l.flag&Lshortfile != 0 {
			for i := len(file) - 1; i >= 0; i-- {
				if file[i] == '/' {
					file = file[i+1:]
					break
				}
			}
		}
		l.buf = fmt.Appendf(l.buf, "%s:%d: ", file, line)
	}
	if l.flag&Lmsgprefix != 0 {
		l.buf = append(l.buf, l.prefix...)
	}
}

// Output writes one line; calldepth 1 names the caller of Output.
func (l *Logger) Output(calldepth int, s string) error {
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	file, line := "", 0
	if l.flag&(Lshortfile|Llongfile) != 0 {
		var ok bool
		if _, file, line, ok = runtime.Caller(calldepth); !ok {
			file = "???"
		}
	}
	l.buf = l.buf[:0]
	l.header(now, file, line)
	l.buf = append(l.buf, s...)
	if len(s) == 0 {
		if !endsLine(l.buf) {
			l.buf = append(l.buf, '\n')
		}
	} else if s[len(s)-1] != '\n' {
		l.buf = append(l.buf, '\n')
	}
	_, err := l.out.Write(l.buf)
	return err
}

func (l *Logger) Print(v ...any)                 { l.Output(2, fmt.Sprint(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Println(v ...any)               { l.Output(2, fmt.Sprintln(v...)) }

func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Flags() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.flag
}

func (l *Logger) SetFlags(flag int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.flag = flag
}

func (l *Logger) Prefix() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.prefix
}

func (l *Logger) SetPrefix(prefix string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.prefix = prefix
}

func (l *Logger) Writer() io.Writer {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.out
}

func (l *Logger) SetOutput(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.out = w
}

func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }
func Flags() int                           { return std.Flags() }
func SetFlags(flag int)                    { std.SetFlags(flag) }
func Prefix() string                       { return std.Prefix() }
func SetPrefix(prefix string)              { std.SetPrefix(prefix) }
func Writer() io.Writer                    { return std.Writer() }
func SetOutput(w io.Writer)                { std.SetOutput(w) }
func Print(v ...any)                       { std.Output(2, fmt.Sprint(v...)) }
func Printf(format string, v ...any)       { std.Output(2, fmt.Sprintf(format, v...)) }
func Println(v ...any)                     { std.Output(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}
