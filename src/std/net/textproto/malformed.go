//go:build go1.26

package textproto

import "strconv"

// malformed quotes the line since Go 1.26.
func malformed(what, line string) error { return ProtocolError(what + strconv.Quote(line)) }
