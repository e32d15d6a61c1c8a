package testing

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
)

// Lines of a test stand one step to the right of its result.
const step = "    "

// printer shows with -test.v what happens as it happens, and names the test whenever another one speaks.
type printer struct {
	w    io.Writer
	mu   sync.Mutex
	last string
	json bool
}

func newPrinter(w io.Writer) *printer { return &printer{w: w, json: chatty.json} }

// prefix marks lines of ours for a reader that is a program.
func (p *printer) prefix() string {
	if p != nil && p.json {
		return "\x16"
	}
	return ""
}

// update prints a line that names the test itself.
func (p *printer) update(name, format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.last = name
	fmt.Fprintf(p.w, p.prefix()+format, args...)
}

// print prints output of the test.
func (p *printer) print(name, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.last != name && p.last != "" {
		fmt.Fprintf(p.w, "%s=== NAME  %s\n", p.prefix(), name)
	}
	p.last = name
	io.WriteString(p.w, text)
}

// indenter is where subtests report to: the parent's output, one step to the right.
type indenter struct {
	c *common
}

func (w indenter) Write(b []byte) (n int, err error) {
	for _, line := range strings.SplitAfter(string(b), "\n") {
		if line == "" {
			continue
		}
		if line[0] == 0x16 {
			w.c.output = append(w.c.output, 0x16)
			line = line[1:]
		}
		w.c.output = append(w.c.output, step...)
		w.c.output = append(w.c.output, line...)
	}
	return len(b), nil
}

// writer is what Output gives: whole lines go to the test's output, the rest waits.
type writer struct {
	c       *common
	partial string
}

func (w *writer) Write(b []byte) (n int, err error) {
	if !w.c.emit(string(b), false) {
		panic(fmt.Sprintf("Write called after %s has completed", w.c.name))
	}
	return len(b), nil
}

// Output gives a writer to the test's log, without the places that Log adds.
func (c *common) Output() io.Writer {
	c.checkFuzz("Output")
	c.mu.Lock()
	defer c.mu.Unlock()
	return &c.out
}

// emit adds text to the output of the test, or when it has ended, of the next one around that has not. Whole: what is left of a line is ended before.
func (c *common) emit(text string, whole bool) bool {
	c.mu.Lock()
	if c.done {
		c.mu.Unlock()
		for p := c.parent; p != nil; p = p.parent {
			p.mu.Lock()
			running := !p.done
			if running {
				p.write(text, whole)
			}
			p.mu.Unlock()
			if running {
				return true
			}
		}
		return false
	}
	c.write(text, whole)
	c.mu.Unlock()
	return true
}

// write is called with the lock.
func (c *common) write(text string, whole bool) {
	if whole && c.out.partial != "" {
		text = c.out.partial + "\n" + text
		c.out.partial = ""
	} else {
		text = c.out.partial + text
	}
	end := strings.LastIndexByte(text, '\n') + 1
	c.out.partial = text[end:]
	if end == 0 {
		return
	}
	var b strings.Builder
	for _, line := range strings.SplitAfter(text[:end], "\n") {
		if line != "" {
			b.WriteString(step)
			b.WriteString(line)
		}
	}
	switch {
	case c.proxy && c.printer == nil:
		c.parent.mu.Lock()
		defer c.parent.mu.Unlock()
		c.parent.output = append(c.parent.output, b.String()...)
	case c.bench && c.printer != nil:
		io.WriteString(c.w, b.String())
	case c.printer != nil && c.level > 0:
		c.printer.print(c.name, b.String())
	default:
		c.output = append(c.output, b.String()...)
	}
}

// flushPartial ends a line that was begun with Output.
func (c *common) flushPartial() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.out.partial != "" {
		c.write("\n", false)
	}
}

// log adds a message, with the place of the call that made it in front.
func (c *common) log(message string) { c.logAt(c.where(), message) }

func (c *common) logAt(place, message string) {
	message = strings.TrimSuffix(message, "\n")
	text := place + strings.ReplaceAll(message, "\n", "\n"+step) + "\n"
	if !c.emit(text, true) {
		panic("Log in goroutine after " + c.name + " has completed: " + message)
	}
}

// maxCalls is how far up the stack a place is looked for.
const maxCalls = 50

// where is the file and line of the innermost call that is not in this package and not in a helper.
func (c *common) where() string {
	frame := c.caller()
	return placeText(frame.File, frame.Line)
}

func placeText(file string, line int) string {
	if file == "" {
		file = "???"
	} else if fullPath == nil || !*fullPath {
		file = file[strings.LastIndexByte(file, '/')+1:]
	}
	return fmt.Sprintf("%s:%d: ", file, max(line, 1))
}

// beyondLog leaves out Callers, caller, where, log, and the method that was called.
const beyondLog = 5

func (c *common) caller() runtime.Frame {
	var pcs [maxCalls]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(beyondLog, pcs[:])])
	var first, previous runtime.Frame
	for more := true; more; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if frame.Function == "runtime.gopanic" {
			continue
		}
		if frame.Function == "testing.(*common).Cleanup.func1" && c.cleanupPCs != nil {
			// The one who asked for the cleanup is meant.
			frames, more = runtime.CallersFrames(c.cleanupPCs), true
			first, previous = runtime.Frame{}, first
			continue
		}
		if first.PC == 0 {
			first = frame
		}
		if frame.Function == c.runner {
			if c.level <= 1 || c.parent == nil {
				return previous
			}
			// All of the subtest's function is a helper: go on where the subtest was started.
			frames, more = runtime.CallersFrames(c.creator), true
			c = c.parent
			continue
		}
		if !c.isHelper(frame) {
			return frame
		}
		previous = frame
	}
	return first
}

func (c *common) isHelper(frame runtime.Frame) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.helpers[frame.Function]
}

// Helper has lines of the calling function not be named in logs.
func (c *common) Helper() {
	pc, _, _, ok := runtime.Caller(1)
	if !ok {
		return
	}
	name := runtime.FuncForPC(pc).Name()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.helpers == nil {
		c.helpers = map[string]bool{}
	}
	c.helpers[name] = true
}
