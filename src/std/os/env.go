// The environment: what the run was given, and what the program makes of it.
package os

import "sync"

// SyscallError names the system call that failed.
type SyscallError struct {
	Syscall string
	Err     error
}

func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

func (e *SyscallError) Unwrap() error { return e.Err }

// NewSyscallError is nil when err is.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// environmentOf keeps "KEY=value" in order of setting; an unset key leaves its place, and is appended when it is set again.
type environmentOf struct {
	sync.Mutex
	read    bool
	entries []string
	place   map[string]int
}

var environment environmentOf

func runtime_environ() []string

// lockEnvironment gives it to the caller alone, filled.
func lockEnvironment() {
	environment.Lock()
	if environment.read {
		return
	}
	environment.read = true
	environment.place = map[string]int{}
	for _, entry := range runtime_environ() {
		if key, _, ok := cutEntry(entry); ok {
			environment.put(key, entry)
		}
	}
}

func (e *environmentOf) put(key, entry string) {
	if i, ok := e.place[key]; ok {
		e.entries[i] = entry
		return
	}
	e.place[key] = len(e.entries)
	e.entries = append(e.entries, entry)
}

// cutEntry finds the end of the key; one may begin with "=".
func cutEntry(entry string) (key, value string, ok bool) {
	for i := 1; i < len(entry); i++ {
		if entry[i] == '=' {
			return entry[:i], entry[i+1:], true
		}
	}
	return "", "", false
}

func LookupEnv(key string) (string, bool) {
	lockEnvironment()
	defer environment.Unlock()
	i, ok := environment.place[key]
	if !ok {
		return "", false
	}
	return environment.entries[i][len(key)+1:], true
}

func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

func Setenv(key, value string) error {
	if key == "" || hasByte(key, '=') || hasByte(key, 0) || hasByte(value, 0) {
		return NewSyscallError("setenv", ErrInvalid)
	}
	lockEnvironment()
	defer environment.Unlock()
	environment.put(key, key+"="+value)
	return nil
}

func Unsetenv(key string) error {
	lockEnvironment()
	defer environment.Unlock()
	if i, ok := environment.place[key]; ok {
		environment.entries[i] = ""
		delete(environment.place, key)
	}
	return nil
}

func Clearenv() {
	lockEnvironment()
	defer environment.Unlock()
	environment.entries = nil
	environment.place = map[string]int{}
}

func Environ() []string {
	lockEnvironment()
	defer environment.Unlock()
	all := make([]string, 0, len(environment.entries))
	for _, entry := range environment.entries {
		if entry != "" {
			all = append(all, entry)
		}
	}
	return all
}

func hasByte(s string, c byte) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return true
		}
	}
	return false
}

func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by what mapping says of the name; bad syntax is dropped.
func Expand(s string, mapping func(string) string) string {
	var out []byte
	rest := 0
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '$' {
			continue
		}
		out = append(out, s[rest:i]...)
		name, size := shellName(s[i+1:])
		if name != "" {
			out = append(out, mapping(name)...)
		} else if size == 0 {
			out = append(out, '$')
		}
		i += size
		rest = i + 1
	}
	return string(out) + s[rest:]
}

func isSpecialName(c byte) bool {
	return c == '*' || c == '#' || c == '$' || c == '@' || c == '!' || c == '?' || c == '-' || '0' <= c && c <= '9'
}

func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// shellName is the name at the start of s, which follows a dollar sign, and how many bytes it and its braces take.
func shellName(s string) (name string, size int) {
	if s[0] == '{' {
		if len(s) > 2 && isSpecialName(s[1]) && s[2] == '}' {
			return s[1:2], 3
		}
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				if i == 1 {
					return "", 2
				}
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecialName(s[0]) {
		return s[:1], 1
	}
	for size < len(s) && isNameByte(s[size]) {
		size++
	}
	return s[:size], size
}
