package http

import (
	"io"
	"net/textproto"
	"sort"
	"strings"
	"time"
)

// Header holds a message's header fields. It is a map, and nobody guards it.
type Header map[string][]string

func (h Header) Add(key, value string) { textproto.MIMEHeader(h).Add(key, value) }

func (h Header) Set(key, value string) { textproto.MIMEHeader(h).Set(key, value) }

func (h Header) Get(key string) string { return textproto.MIMEHeader(h).Get(key) }

func (h Header) Values(key string) []string { return textproto.MIMEHeader(h).Values(key) }

// get wants a key in its canonical form.
func (h Header) get(key string) string {
	if v := h[key]; len(v) > 0 {
		return v[0]
	}
	return ""
}

func (h Header) has(key string) bool {
	_, ok := h[key]
	return ok
}

func (h Header) Del(key string) { textproto.MIMEHeader(h).Del(key) }

func (h Header) Write(w io.Writer) error { return h.WriteSubset(w, nil) }

// Clone ranges over the map twice: once to know how many values there are.
func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
	total := 0
	for _, values := range h {
		total += len(values)
	}
	all := make([]string, total)
	out := make(Header, len(h))
	for key, values := range h {
		if values == nil {
			out[key] = nil
			continue
		}
		n := copy(all, values)
		out[key] = all[:n:n]
		all = all[n:]
	}
	return out
}

var oneLine = strings.NewReplacer("\n", " ", "\r", " ")

// WriteSubset writes all fields but the excluded, sorted by key.
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	keys := make([]string, 0, len(h))
	for key := range h {
		if !exclude[key] {
			keys = append(keys, key)
		}
	}
	sort.Strings(keys)
	for _, key := range keys {
		if !isToken(key) {
			continue
		}
		for _, v := range h[key] {
			v = textproto.TrimString(oneLine.Replace(v))
			if _, err := io.WriteString(w, key+": "+v+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}

// CanonicalHeaderKey: "accept-encoding" is "Accept-Encoding".
func CanonicalHeaderKey(s string) string { return textproto.CanonicalMIMEHeaderKey(s) }

// hasToken tells whether a comma-separated field names token, which is in small letters.
func hasToken(v, token string) bool {
	for _, part := range strings.Split(v, ",") {
		if strings.EqualFold(textproto.TrimString(part), token) {
			return true
		}
	}
	return false
}

// isToken: RFC 7230, section 3.2.6.
func isToken(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isTokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

func isTokenByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("!#$%&'*+-.^_`|~", c) >= 0
}

// validHeaderFieldValue: no control characters but tabs.
func validHeaderFieldValue(v string) bool {
	for i := 0; i < len(v); i++ {
		if c := v[i]; c < ' ' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// TimeFormat is how times are written in headers. The time must be in UTC.
const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"

// dateOf writes what Format makes of TimeFormat; every response has one.
func dateOf(t time.Time) string {
	const days, months = "SunMonTueWedThuFriSat", "JanFebMarAprMayJunJulAugSepOctNovDec"
	t = t.UTC()
	yy, mm, dd := t.Date()
	hh, mn, ss := t.Clock()
	day, month := 3*int(t.Weekday()), 3*(int(mm)-1)
	return days[day:day+3] + ", " + twoDigits(dd) + " " + months[month:month+3] + " " + twoDigits(yy/100) + twoDigits(yy%100) + " " +
		twoDigits(hh) + ":" + twoDigits(mn) + ":" + twoDigits(ss) + " GMT"
}

func twoDigits(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }

// ParseTime reads the form that TimeFormat gives, and no older one.
func ParseTime(text string) (t time.Time, err error) {
	bad := func() (time.Time, error) {
		return time.Time{}, badStringError("invalid time", text)
	}
	if len(text) != len(TimeFormat) || text[25:] != " GMT" || text[3:5] != ", " {
		return bad()
	}
	month := strings.Index("JanFebMarAprMayJunJulAugSepOctNovDec", text[8:11])
	day, year := digits(text[5:7]), digits(text[12:16])
	hour, minute, second := digits(text[17:19]), digits(text[20:22]), digits(text[23:25])
	if month < 0 || month%3 != 0 || day < 1 || year < 0 || hour < 0 || minute < 0 || second < 0 {
		return bad()
	}
	return time.Date(year, time.Month(month/3+1), day, hour, minute, second, 0, time.UTC), nil
}

// digits is -1 for what is no number.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}
