//go:build !go1.26

package textproto

func malformed(what, line string) error { return ProtocolError(what + line) }
