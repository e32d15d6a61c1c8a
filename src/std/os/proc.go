package os

import "internal/testlog"

// Exit ends the program at once: no deferred call runs.
func Exit(code int) {
	if code == 0 && testlog.PanicOnExit0() {
		panic("unexpected call to os.Exit(0) during test")
	}
	exit(code)
}

func exit(code int)
