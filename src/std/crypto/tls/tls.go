// Package tls: the types that net/http's own are made of. There are no encrypted connections.
package tls

// Config is what a server or transport would be told.
type Config struct {
	NextProtos         []string
	ServerName         string
	InsecureSkipVerify bool
	MinVersion         uint16
	MaxVersion         uint16
}

const (
	VersionTLS12 = 0x0303
	VersionTLS13 = 0x0304
)

// Clone is nil for nil.
func (c *Config) Clone() *Config {
	if c == nil {
		return nil
	}
	d := *c
	return &d
}

// ConnectionState would describe an encrypted connection.
type ConnectionState struct {
	Version            uint16
	HandshakeComplete  bool
	NegotiatedProtocol string
	ServerName         string
}

// Conn would be one; nothing makes any.
type Conn struct {
	state ConnectionState
}
