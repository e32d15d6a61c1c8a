package testing

import (
	"fmt"
	"io"
	"os"
	"time"
)

// runExample reads through a pipe what the example prints.
func runExample(example InternalExample) (ok bool) {
	if chatty.on {
		fmt.Printf("%s=== RUN   %s\n", marker(), example.Name)
	}
	stdout := os.Stdout
	r, w, err := os.Pipe()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Stdout = w
	read := make(chan string)
	go func() {
		text, err := io.ReadAll(r)
		r.Close()
		if err != nil {
			fmt.Fprintf(os.Stderr, "testing: copying pipe: %v\n", err)
			os.Exit(1)
		}
		read <- string(text)
	}()

	finished := false
	start := time.Now()
	defer func() {
		spent := time.Since(start)
		w.Close()
		printed := <-read
		os.Stdout = stdout
		ok = example.processRunResult(printed, spent, finished, recover())
	}()
	example.F()
	finished = true
	return
}
