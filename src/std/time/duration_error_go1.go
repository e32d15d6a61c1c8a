//go:build !go1.26

package time

import "errors"

func durationError(problem, text string) error {
	return errors.New("time: " + problem + "duration " + quote(text))
}
