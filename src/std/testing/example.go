package testing

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"
)

// InternalExample is a row of the table that the test command generates: an example that says what it prints.
type InternalExample struct {
	Name      string
	F         func()
	Output    string
	Unordered bool
}

// RunExamples runs examples without a test binary around them.
func RunExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ok bool) {
	_, ok = runExamples(matchString, examples)
	return ok
}

func runExamples(matchString func(pat, str string) (bool, error), examples []InternalExample) (ran, ok bool) {
	ok = true
	m := newMatcher(matchString, *match, "-test.run", *matchSkip)
	for _, example := range examples {
		if _, matched, _ := m.fullName(nil, example.Name); !matched {
			continue
		}
		ran = true
		if !runExample(example) {
			ok = false
		}
	}
	return ran, ok
}

// processRunResult compares, and panics on when the example did.
func (example *InternalExample) processRunResult(printed string, spent time.Duration, finished bool, panicked any) bool {
	var complaint string
	got := strings.TrimSpace(printed)
	want := strings.TrimSpace(example.Output)
	if example.Unordered {
		if sortLines(got) != sortLines(want) && panicked == nil {
			complaint = fmt.Sprintf("got:\n%s\nwant (unordered):\n%s\n", printed, example.Output)
		}
	} else if got != want && panicked == nil {
		complaint = fmt.Sprintf("got:\n%s\nwant:\n%s\n", got, want)
	}
	d := fmtDuration(spent)
	failed := complaint != "" || !finished || panicked != nil
	switch {
	case failed:
		fmt.Printf("%s--- FAIL: %s (%s)\n%s", marker(), example.Name, d, complaint)
	case chatty.on:
		fmt.Printf("%s--- PASS: %s (%s)\n", marker(), example.Name, d)
	}
	if panicked != nil {
		panic(panicked)
	}
	if !finished {
		// Goexit is on its way out of the example.
		runtime.Goexit()
	}
	return !failed
}

func sortLines(text string) string {
	lines := strings.Split(text, "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
