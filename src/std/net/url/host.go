//go:build go1.26

package url

import (
	"errors"
	"strings"
)

// parseHost takes an address of version 6 in brackets, or a name; colons within names are left to schemes other than http and https.
func parseHost(scheme, host string) (string, error) {
	switch open := strings.LastIndexByte(host, '['); {
	case open > 0:
		return "", errors.New("invalid IP-literal")
	case open == 0:
		return parseLiteral(host)
	}
	if colon := strings.IndexByte(host, ':'); colon >= 0 {
		if scheme != "http" && scheme != "https" {
			colon = strings.LastIndexByte(host, ':')
		}
		if port := host[colon:]; !validOptionalPort(port) {
			return "", portError(port)
		}
	}
	return unescape(host, encodeHost)
}

// parseLiteral is "[address]:port"; a zone, after %25, may escape any byte.
func parseLiteral(host string) (string, error) {
	end := strings.LastIndexByte(host, ']')
	if end < 0 {
		return "", errHostBracket
	}
	port := host[end+1:]
	if !validOptionalPort(port) {
		return "", portError(port)
	}
	address, zone := host[1:end], ""
	if i := strings.Index(address, "%25"); i >= 0 {
		address, zone = address[:i], address[i:]
	}
	address, err := unescape(address, encodeHost)
	if err != nil {
		return "", err
	}
	zone, err = unescape(zone, encodeZone)
	if err != nil {
		return "", err
	}
	if strings.IndexByte(address, ':') < 0 && strings.Count(address, ".") == 3 {
		return "", errors.New("invalid IP-literal")
	}
	return "[" + address + zone + "]" + port, nil
}
