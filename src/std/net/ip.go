package net

import "strconv"

const (
	IPv4len = 4
	IPv6len = 16
)

// IP is an address of 4 or 16 bytes.
type IP []byte

type IPMask []byte

// IPNet is a range of addresses.
type IPNet struct {
	IP   IP
	Mask IPMask
}

// v4Prefix stands before an address of IPv4 in 16 bytes.
var v4Prefix = []byte{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}

func IPv4(a, b, c, d byte) IP { return append(append(make(IP, 0, IPv6len), v4Prefix...), a, b, c, d) }

func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

var (
	IPv4zero        = IPv4(0, 0, 0, 0)
	IPv6zero        = make(IP, IPv6len)
	IPv6unspecified = IPv6zero
	IPv6loopback    = IP{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}
)

// CIDRMask has `ones` bits set of `bits`.
func CIDRMask(ones, bits int) IPMask {
	if (bits != 8*IPv4len && bits != 8*IPv6len) || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := 0; i < ones; i++ {
		m[i/8] |= 0x80 >> (i % 8)
	}
	return m
}

// Size is 0, 0 when the set bits do not come first.
func (m IPMask) Size() (ones, bits int) {
	bits = 8 * len(m)
	for ones < bits && m[ones/8]&(0x80>>(ones%8)) != 0 {
		ones++
	}
	for i := ones; i < bits; i++ {
		if m[i/8]&(0x80>>(i%8)) != 0 {
			return 0, 0
		}
	}
	return ones, bits
}

func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	s := ""
	for _, b := range m {
		s += string("0123456789abcdef"[b>>4]) + string("0123456789abcdef"[b&15])
	}
	return s
}

func (ip IP) To4() IP {
	switch {
	case len(ip) == IPv4len:
		return ip
	case len(ip) == IPv6len && string(ip[:12]) == string(v4Prefix):
		return ip[12:]
	}
	return nil
}

func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

func (ip IP) Equal(x IP) bool {
	a, b := ip.To16(), x.To16()
	return len(ip) > 0 && len(x) > 0 && string(a) == string(b) || len(ip) == 0 && len(x) == 0
}

func (ip IP) IsLoopback() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 127
	}
	return ip.Equal(IPv6loopback)
}

func (ip IP) IsUnspecified() bool { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }

// IsPrivate: RFC 1918 and RFC 4193.
func (ip IP) IsPrivate() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 10 || v4[0] == 172 && v4[1]&0xf0 == 16 || v4[0] == 192 && v4[1] == 168
	}
	return len(ip) == IPv6len && ip[0]&0xfe == 0xfc
}

func (ip IP) Mask(mask IPMask) IP {
	if v4 := ip.To4(); v4 != nil && len(mask) == IPv4len {
		ip = v4
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range ip {
		out[i] = ip[i] & mask[i]
	}
	return out
}

func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if v4 := ip.To4(); v4 != nil {
		s := strconv.Itoa(int(v4[0]))
		for _, b := range v4[1:] {
			s += "." + strconv.Itoa(int(b))
		}
		return s
	}
	if len(ip) != IPv6len {
		s := "?"
		for _, b := range ip {
			s += string("0123456789abcdef"[b>>4]) + string("0123456789abcdef"[b&15])
		}
		return s
	}
	return ip.text6()
}

// text6 replaces the longest run of two or more zero groups (RFC 5952).
func (ip IP) text6() string {
	from, to := -1, -1
	for i := 0; i < 8; i++ {
		j := i
		for j < 8 && ip[2*j] == 0 && ip[2*j+1] == 0 {
			j++
		}
		if j-i > 1 && j-i > to-from {
			from, to = i, j
		}
		if j > i {
			i = j
		}
	}
	s := ""
	for i := 0; i < 8; i++ {
		if i == from {
			s += "::"
			i = to
			if i == 8 {
				break
			}
		} else if i > 0 {
			s += ":"
		}
		s += strconv.FormatUint(uint64(ip[2*i])<<8|uint64(ip[2*i+1]), 16)
	}
	return s
}

func (ip IP) MarshalText() ([]byte, error) {
	if len(ip) == 0 {
		return []byte(""), nil
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return nil, &AddrError{Err: "invalid IP address", Addr: ip.String()[len("?"):]}
	}
	return []byte(ip.String()), nil
}

// ParseIP is nil for what is no address.
func ParseIP(s string) IP {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			return parse4(s)
		case ':':
			return parse6(s)
		}
	}
	return nil
}

func parse4(s string) IP {
	var b [4]byte
	for i := range b {
		end := firstByte(s, '.')
		if i == 3 {
			end = len(s)
		}
		if end <= 0 || end > 3 || (end > 1 && s[0] == '0') {
			return nil
		}
		n, err := strconv.ParseUint(s[:end], 10, 8)
		if err != nil || s[0] == '+' {
			return nil
		}
		b[i] = byte(n)
		if i < 3 {
			s = s[end+1:]
		}
	}
	return IPv4(b[0], b[1], b[2], b[3])
}

// groups reads what stands on one side of "::"; the last may be an address of IPv4.
func groups(s string) (out []byte, ok bool) {
	for s != "" {
		end := firstByte(s, ':')
		if end < 0 {
			end = len(s)
		}
		if firstByte(s[:end], '.') >= 0 {
			v4 := parse4(s)
			if v4 == nil {
				return nil, false
			}
			return append(out, v4[12:]...), true
		}
		n, err := strconv.ParseUint(s[:end], 16, 16)
		if err != nil || end > 4 {
			return nil, false
		}
		out = append(out, byte(n>>8), byte(n))
		if end == len(s) {
			return out, true
		}
		s = s[end+1:]
		if s == "" {
			return nil, false
		}
	}
	return out, true
}

func parse6(s string) IP {
	for i := 0; i+1 < len(s); i++ {
		if s[i] != ':' || s[i+1] != ':' {
			continue
		}
		head, ok1 := groups(s[:i])
		tail, ok2 := groups(s[i+2:])
		if !ok1 || !ok2 || len(head)+len(tail) > 14 {
			return nil
		}
		ip := make(IP, IPv6len)
		copy(ip, head)
		copy(ip[IPv6len-len(tail):], tail)
		return ip
	}
	all, ok := groups(s)
	if !ok || len(all) != IPv6len {
		return nil
	}
	return all
}

// ParseCIDR reads "192.0.2.0/24".
func ParseCIDR(s string) (IP, *IPNet, error) {
	slash := firstByte(s, '/')
	if slash < 0 {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	ip := ParseIP(s[:slash])
	bits := 8 * IPv6len
	if ip.To4() != nil {
		bits = 8 * IPv4len
	}
	n, err := strconv.Atoi(s[slash+1:])
	if ip == nil || err != nil || n < 0 || n > bits {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	m := CIDRMask(n, bits)
	return ip, &IPNet{IP: ip.Mask(m), Mask: m}, nil
}

func (n *IPNet) Contains(ip IP) bool {
	masked := ip.Mask(n.Mask)
	return masked != nil && masked.Equal(n.IP)
}

func (n *IPNet) Network() string { return "ip+net" }

func (n *IPNet) String() string {
	ones, _ := n.Mask.Size()
	return n.IP.String() + "/" + strconv.Itoa(ones)
}
