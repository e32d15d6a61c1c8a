package runtime

// callers puts the return addresses of the goroutine's calls into pcs, innermost first, without the first skip of them.
func callers(skip int, pcs []uintptr) int

// locate finds the function around pc and the line of pc's own instruction; without one name is empty.
func locate(pc uintptr) (name string, entry uintptr, file string, line int)

// stack is the traceback that a dying program would print, from the caller's caller outwards.
func stack(all bool) string

// Callers counts itself as number 0.
func Callers(skip int, pc []uintptr) int {
	return callers(skip, pc)
}

// Caller counts its own caller as number 0.
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	pcs := make([]uintptr, 1)
	if callers(skip+1, pcs) == 0 {
		return
	}
	pc = pcs[0] - 1
	_, _, file, line = locate(pc)
	return pc, file, line, true
}

// Stack fills buf with the goroutine's traceback, or everybody's.
func Stack(buf []byte, all bool) int {
	return copy(buf, stack(all))
}

type Func struct {
	name  string
	entry uintptr
}

func FuncForPC(pc uintptr) *Func {
	name, entry, _, _ := locate(pc)
	if name == "" {
		return nil
	}
	return &Func{name, entry}
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

func (f *Func) Entry() uintptr { return f.entry }

func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, _, file, line = locate(pc)
	return file, line
}

type Frame struct {
	PC       uintptr
	Func     *Func
	Function string
	File     string
	Line     int
	Entry    uintptr
}

type Frames struct {
	rest []uintptr
}

// CallersFrames takes what Callers gave.
func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

func (f *Frames) Next() (frame Frame, more bool) {
	for len(f.rest) > 0 {
		pc := f.rest[0] - 1
		f.rest = f.rest[1:]
		if name, entry, file, line := locate(pc); name != "" {
			return Frame{pc, &Func{name, entry}, name, file, line, entry}, len(f.rest) > 0
		}
	}
	return Frame{}, false
}
