package http

// Protocols is a set of versions of HTTP. Servers and transports here speak HTTP/1 whatever it says.
type Protocols struct {
	bits uint8
}

const (
	protoHTTP1 = 1 << iota
	protoHTTP2
	protoUnencryptedHTTP2
)

func (p *Protocols) set(bit uint8, ok bool) {
	p.bits &^= bit
	if ok {
		p.bits |= bit
	}
}

func (p Protocols) HTTP1() bool { return p.bits&protoHTTP1 != 0 }

func (p *Protocols) SetHTTP1(ok bool) { p.set(protoHTTP1, ok) }

func (p Protocols) HTTP2() bool { return p.bits&protoHTTP2 != 0 }

func (p *Protocols) SetHTTP2(ok bool) { p.set(protoHTTP2, ok) }

func (p Protocols) UnencryptedHTTP2() bool { return p.bits&protoUnencryptedHTTP2 != 0 }

func (p *Protocols) SetUnencryptedHTTP2(ok bool) { p.set(protoUnencryptedHTTP2, ok) }

// HTTP2Config changes nothing: there is no HTTP/2.
type HTTP2Config struct {
	MaxConcurrentStreams int
}
