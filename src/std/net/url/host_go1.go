//go:build !go1.26

package url

import "strings"

func parseHost(_, host string) (string, error) {
	if strings.HasPrefix(host, "[") {
		end := strings.LastIndex(host, "]")
		if end < 0 {
			return "", errHostBracket
		}
		if port := host[end+1:]; !validOptionalPort(port) {
			return "", portError(port)
		}
	} else if i := strings.LastIndex(host, ":"); i >= 0 && !validOptionalPort(host[i:]) {
		return "", portError(host[i:])
	}
	return unescape(host, encodeHost)
}
