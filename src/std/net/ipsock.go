package net

import (
	"context"
	"strconv"
)

// SplitHostPort takes "host:port", "[host]:port" or "[host%zone]:port" apart.
func SplitHostPort(hostport string) (host, port string, err error) {
	fail := func(why string) (string, string, error) {
		return "", "", &AddrError{Err: why, Addr: hostport}
	}
	colon := lastByte(hostport, ':')
	if colon < 0 {
		return fail("missing port in address")
	}
	// Where brackets may still follow.
	open, shut := 0, 0
	if hostport[0] == '[' {
		end := firstByte(hostport, ']')
		switch {
		case end < 0:
			return fail("missing ']' in address")
		case end+1 == len(hostport):
			return fail("missing port in address")
		case end+1 != colon:
			if hostport[end+1] == ':' {
				return fail("too many colons in address")
			}
			return fail("missing port in address")
		}
		host = hostport[1:end]
		open, shut = 1, end+1
	} else {
		host = hostport[:colon]
		if firstByte(host, ':') >= 0 {
			return fail("too many colons in address")
		}
	}
	if firstByte(hostport[open:], '[') >= 0 {
		return fail("unexpected '[' in address")
	}
	if firstByte(hostport[shut:], ']') >= 0 {
		return fail("unexpected ']' in address")
	}
	return host, hostport[colon+1:], nil
}

func firstByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

func lastByte(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// JoinHostPort puts a host with colons, which is an address of IPv6, into brackets.
func JoinHostPort(host, port string) string {
	if firstByte(host, ':') >= 0 {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// services are the ports that have names here.
var services = map[string]int{"http": 80, "https": 443, "domain": 53, "ssh": 22, "smtp": 25, "ftp": 21}

func LookupPort(network, service string) (port int, err error) {
	if service == "" {
		return 0, nil
	}
	if n, err := strconv.Atoi(service); err == nil {
		if n < 0 || n > 0xffff {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return n, nil
	}
	if n, ok := services[service]; ok {
		return n, nil
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

// LookupHost knows addresses and localhost.
func LookupHost(host string) (addrs []string, err error) {
	ips, err := LookupIP(host)
	for _, ip := range ips {
		addrs = append(addrs, ip.String())
	}
	return addrs, err
}

func LookupIP(host string) ([]IP, error) {
	if host == "" {
		return nil, &DNSError{Err: errNoSuchHost, Name: host, IsNotFound: true}
	}
	if ip := ParseIP(host); ip != nil {
		return []IP{ip}, nil
	}
	if host == "localhost" {
		return []IP{IPv4(127, 0, 0, 1), IPv6loopback}, nil
	}
	return nil, &DNSError{Err: errNoSuchHost, Name: host, IsNotFound: true}
}

const errNoSuchHost = "no such host"

// internetAddrList is every address of the network's family that addr can mean.
func internetAddrList(ctx context.Context, network, addr string) ([]*TCPAddr, error) {
	if addr == "" {
		return []*TCPAddr{{}}, nil
	}
	host, service, err := SplitHostPort(addr)
	if err != nil {
		return nil, err
	}
	port, err := LookupPort(network, service)
	if err != nil {
		return nil, err
	}
	if host == "" {
		return []*TCPAddr{{Port: port}}, nil
	}
	zone := ""
	if i := lastByte(host, '%'); i > 0 && firstByte(host, ':') >= 0 {
		host, zone = host[:i], host[i+1:]
	}
	ips, err := LookupIP(host)
	if err != nil {
		return nil, err
	}
	var addrs []*TCPAddr
	for _, ip := range ips {
		is4 := ip.To4() != nil
		if (network == "tcp4" && !is4) || (network == "tcp6" && is4) {
			continue
		}
		addrs = append(addrs, &TCPAddr{IP: ip, Port: port, Zone: zone})
	}
	if addrs == nil {
		return nil, &AddrError{Err: errNoSuitableAddr.Error(), Addr: host}
	}
	return addrs, nil
}
