//go:build go1.21

package time

// What NewTicker panics with when a ticker could never wait.
const badInterval = "non-positive interval for NewTicker"
