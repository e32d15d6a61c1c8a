//go:build go1.26

package time

type parseDurationError struct{ problem, text string }

func (e *parseDurationError) Error() string {
	return "time: " + e.problem + "duration " + quote(e.text)
}

func durationError(problem, text string) error { return &parseDurationError{problem, text} }
