package net

// What kind of address an IP is, by its first bytes (RFC 4291 for sixteen of them).

// begins reports whether the address has the first two bytes given, where the masks have ones.
func (ip IP) begins(first, firstMask, second, secondMask byte) bool {
	return ip[0]&firstMask == first && ip[1]&secondMask == second
}

func (ip IP) IsMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0]&0xf0 == 0xe0
	}
	return len(ip) == IPv6len && ip[0] == 0xff
}

// IsInterfaceLocalMulticast: IPv4 has no such addresses.
func (ip IP) IsInterfaceLocalMulticast() bool {
	return len(ip) == IPv6len && ip.To4() == nil && ip.begins(0xff, 0xff, 0x01, 0x0f)
}

func (ip IP) IsLinkLocalMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 224 && v4[1] == 0 && v4[2] == 0
	}
	return len(ip) == IPv6len && ip.begins(0xff, 0xff, 0x02, 0x0f)
}

func (ip IP) IsLinkLocalUnicast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4.begins(169, 0xff, 254, 0xff)
	}
	return len(ip) == IPv6len && ip.begins(0xfe, 0xff, 0x80, 0xc0)
}

// IsGlobalUnicast is what is left; private addresses are among them.
func (ip IP) IsGlobalUnicast() bool {
	known := len(ip) == IPv4len || len(ip) == IPv6len
	return known && !ip.Equal(IPv4bcast) && !ip.IsUnspecified() && !ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

var (
	IPv4bcast     = IPv4(255, 255, 255, 255)
	IPv4allsys    = IPv4(224, 0, 0, 1)
	IPv4allrouter = IPv4(224, 0, 0, 2)

	IPv6interfacelocalallnodes = IP{0: 0xff, 1: 0x01, 15: 0x01}
	IPv6linklocalallnodes      = IP{0: 0xff, 1: 0x02, 15: 0x01}
	IPv6linklocalallrouters    = IP{0: 0xff, 1: 0x02, 15: 0x02}
)

// DefaultMask is that of the address's class; only addresses of IPv4 have one.
func (ip IP) DefaultMask() IPMask {
	v4 := ip.To4()
	switch {
	case v4 == nil:
		return nil
	case v4[0] < 0x80:
		return CIDRMask(8, 8*IPv4len)
	case v4[0] < 0xc0:
		return CIDRMask(16, 8*IPv4len)
	}
	return CIDRMask(24, 8*IPv4len)
}

func (ip *IP) UnmarshalText(text []byte) error {
	s := string(text)
	if s == "" {
		*ip = nil
		return nil
	}
	x := ParseIP(s)
	if x == nil {
		return &ParseError{Type: "IP address", Text: s}
	}
	*ip = x
	return nil
}
