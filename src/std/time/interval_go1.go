//go:build !go1.21

package time

import "errors"

// What NewTicker panics with when a ticker could never wait.
var badInterval = errors.New("non-positive interval for NewTicker")
