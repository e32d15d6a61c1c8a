package http

import (
	"errors"
	"log"
	"net"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// Cookie is what Set-Cookie carries; of one in a request only name and value are known.
type Cookie struct {
	Name        string
	Value       string
	Quoted      bool
	Path        string
	Domain      string
	Expires     time.Time
	RawExpires  string
	MaxAge      int
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string
}

type SameSite int

const (
	SameSiteDefaultMode SameSite = iota + 1
	SameSiteLaxMode
	SameSiteStrictMode
	SameSiteNoneMode
)

var sameSiteNames = map[SameSite]string{SameSiteLaxMode: "Lax", SameSiteStrictMode: "Strict", SameSiteNoneMode: "None"}

// ErrNoCookie is what Request.Cookie gives when there is none.
var ErrNoCookie = errors.New("http: named cookie not present")

// SetCookie adds the field to w's header. What cannot be sent is dropped.
func SetCookie(w ResponseWriter, cookie *Cookie) {
	if v := cookie.String(); v != "" {
		w.Header().Add("Set-Cookie", v)
	}
}

// String is "" for a cookie without a valid name.
func (c *Cookie) String() string {
	if c == nil || !isToken(c.Name) {
		return ""
	}
	s := c.Name + "=" + sanitizeCookieValue(c.Value, c.Quoted)
	if c.Path != "" {
		s += "; Path=" + sanitize("Cookie.Path", c.Path, validCookiePathByte)
	}
	if c.Domain != "" {
		if validCookieDomain(c.Domain) {
			s += "; Domain=" + strings.TrimPrefix(c.Domain, ".")
		} else {
			log.Printf("net/http: invalid Cookie.Domain %q; dropping domain attribute", c.Domain)
		}
	}
	if validCookieExpires(c.Expires) {
		s += "; Expires=" + c.Expires.UTC().Format(TimeFormat)
	}
	if c.MaxAge > 0 {
		s += "; Max-Age=" + strconv.Itoa(c.MaxAge)
	} else if c.MaxAge < 0 {
		s += "; Max-Age=0"
	}
	if c.HttpOnly {
		s += "; HttpOnly"
	}
	if c.Secure {
		s += "; Secure"
	}
	if name := sameSiteNames[c.SameSite]; name != "" {
		s += "; SameSite=" + name
	}
	if c.Partitioned {
		s += "; Partitioned"
	}
	return s
}

// Valid tells why the cookie could not be sent.
func (c *Cookie) Valid() error {
	if c == nil {
		return errors.New("http: nil Cookie")
	}
	if !isToken(c.Name) {
		return errors.New("http: invalid Cookie.Name")
	}
	if !c.Expires.IsZero() && !validCookieExpires(c.Expires) {
		return errors.New("http: invalid Cookie.Expires")
	}
	if err := allBytes("Cookie.Value", c.Value, validCookieValueByte); err != nil {
		return err
	}
	if err := allBytes("Cookie.Path", c.Path, validCookiePathByte); err != nil {
		return err
	}
	if c.Domain != "" && !validCookieDomain(c.Domain) {
		return errors.New("http: invalid Cookie.Domain")
	}
	if c.Partitioned && !c.Secure {
		return errors.New("http: partitioned cookies must be set with Secure")
	}
	return nil
}

func allBytes(field, v string, valid func(byte) bool) error {
	for i := 0; i < len(v); i++ {
		if !valid(v[i]) {
			return errors.New("http: invalid byte " + strconv.QuoteRune(rune(v[i])) + " in " + field)
		}
	}
	return nil
}

func validCookiePathByte(b byte) bool { return ' ' <= b && b < 0x7f && b != ';' }

// validCookieExpires: browsers know no year before.
func validCookieExpires(t time.Time) bool { return t.Year() >= 1601 }

// validCookieDomain takes a name with a letter in it, whose parts have 63 characters at most, or an IPv4 address.
func validCookieDomain(v string) bool {
	if net.ParseIP(v) != nil && !strings.Contains(v, ":") {
		return true
	}
	if len(v) > 255 || strings.HasSuffix(v, ".") {
		return false
	}
	letters := 0
	for _, label := range strings.Split(strings.TrimPrefix(v, "."), ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := 0; i < len(label); i++ {
			c := label[i]
			switch {
			case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
				letters++
			case c != '-' && (c < '0' || c > '9'):
				return false
			}
		}
	}
	return letters > 0
}

func validCookieValueByte(b byte) bool {
	return ' ' <= b && b < 0x7f && b != '"' && b != ';' && b != '\\'
}

// sanitizeCookieValue puts values with blanks or commas into quotes.
func sanitizeCookieValue(v string, quoted bool) string {
	v = sanitize("Cookie.Value", v, validCookieValueByte)
	if v != "" && (strings.ContainsAny(v, " ,") || quoted) {
		return `"` + v + `"`
	}
	return v
}

func sanitize(field, v string, valid func(byte) bool) string {
	for i := 0; i < len(v); i++ {
		if valid(v[i]) {
			continue
		}
		log.Printf("net/http: invalid byte %q in %s; dropping invalid bytes", v[i], field)
		var out []byte
		for j := 0; j < len(v); j++ {
			if valid(v[j]) {
				out = append(out, v[j])
			}
		}
		return string(out)
	}
	return v
}

func parseCookieValue(raw string) (value string, quoted, ok bool) {
	if len(raw) > 1 && raw[0] == '"' && raw[len(raw)-1] == '"' {
		raw, quoted = raw[1:len(raw)-1], true
	}
	for i := 0; i < len(raw); i++ {
		if !validCookieValueByte(raw[i]) {
			return "", quoted, false
		}
	}
	return raw, quoted, true
}

// readCookies reads a request's; filter is a name or "".
func readCookies(h Header, filter string) []*Cookie {
	var cookies []*Cookie
	for _, line := range h["Cookie"] {
		for _, part := range strings.Split(line, ";") {
			name, value, _ := strings.Cut(textproto.TrimString(part), "=")
			name = textproto.TrimString(name)
			if !isToken(name) || filter != "" && filter != name {
				continue
			}
			if v, quoted, ok := parseCookieValue(value); ok {
				cookies = append(cookies, &Cookie{Name: name, Value: v, Quoted: quoted})
			}
		}
	}
	return cookies
}

// readSetCookies reads a response's.
func readSetCookies(h Header) []*Cookie {
	cookies := []*Cookie{}
	for _, line := range h["Set-Cookie"] {
		if c, err := ParseSetCookie(line); err == nil {
			cookies = append(cookies, c)
		}
	}
	return cookies
}

var (
	errBlankCookie           = errors.New("http: blank cookie")
	errEqualNotFoundInCookie = errors.New("http: '=' not found in cookie")
	errInvalidCookieName     = errors.New("http: invalid cookie name")
	errInvalidCookieValue    = errors.New("http: invalid cookie value")
)

// parsePair reads "name=value"; blanks before the equals sign are a matter of who asks.
func parsePair(pair string, trim func(name string) string) (*Cookie, error) {
	name, value, found := strings.Cut(pair, "=")
	if !found {
		return nil, errEqualNotFoundInCookie
	}
	name = trim(name)
	if !isToken(name) {
		return nil, errInvalidCookieName
	}
	v, quoted, ok := parseCookieValue(value)
	if !ok {
		return nil, errInvalidCookieValue
	}
	return &Cookie{Name: name, Value: v, Quoted: quoted}, nil
}

// ParseCookie reads a Cookie field; ParseSetCookie a Set-Cookie field.
func ParseCookie(line string) ([]*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errBlankCookie
	}
	cookies := make([]*Cookie, 0, len(parts))
	for _, part := range parts {
		c, err := parsePair(textproto.TrimString(part), func(name string) string { return name })
		if err != nil {
			return nil, err
		}
		cookies = append(cookies, c)
	}
	return cookies, nil
}

func ParseSetCookie(line string) (*Cookie, error) {
	parts := strings.Split(textproto.TrimString(line), ";")
	if len(parts) == 1 && parts[0] == "" {
		return nil, errBlankCookie
	}
	c, err := parsePair(textproto.TrimString(parts[0]), textproto.TrimString)
	if err != nil {
		return nil, err
	}
	c.Raw = line
	for _, attr := range parts[1:] {
		if attr = textproto.TrimString(attr); attr != "" && !c.readAttribute(attr) {
			c.Unparsed = append(c.Unparsed, attr)
		}
	}
	return c, nil
}

// readAttribute is false for one that it does not know.
func (c *Cookie) readAttribute(attr string) bool {
	name, value, _ := strings.Cut(attr, "=")
	switch strings.ToLower(name) {
	case "samesite":
		c.SameSite = SameSiteDefaultMode
		for mode, text := range sameSiteNames {
			if strings.EqualFold(text, value) {
				c.SameSite = mode
			}
		}
	case "secure":
		c.Secure = true
	case "httponly":
		c.HttpOnly = true
	case "partitioned":
		c.Partitioned = true
	case "domain":
		c.Domain = value
	case "path":
		c.Path = value
	case "max-age":
		secs, err := strconv.Atoi(value)
		if err != nil || secs != 0 && value[0] == '0' {
			return false
		}
		if secs <= 0 {
			secs = -1
		}
		c.MaxAge = secs
	case "expires":
		c.RawExpires = value
		t, err := time.Parse(time.RFC1123, value)
		if err != nil {
			t, err = time.Parse("Mon, 02-Jan-2006 15:04:05 MST", value)
		}
		if err != nil {
			return false
		}
		c.Expires = t.UTC()
	default:
		return false
	}
	return true
}

func (r *Request) Cookies() []*Cookie { return readCookies(r.Header, "") }

func (r *Request) CookiesNamed(name string) []*Cookie {
	if name == "" {
		return []*Cookie{}
	}
	return readCookies(r.Header, name)
}

func (r *Request) Cookie(name string) (*Cookie, error) {
	if name == "" {
		return nil, ErrNoCookie
	}
	for _, c := range readCookies(r.Header, name) {
		return c, nil
	}
	return nil, ErrNoCookie
}

// AddCookie makes all cookies one field.
func (r *Request) AddCookie(c *Cookie) {
	s := c.Name + "=" + sanitizeCookieValue(c.Value, c.Quoted)
	if old := r.Header.Get("Cookie"); old != "" {
		s = old + "; " + s
	}
	r.Header.Set("Cookie", s)
}

func (r *Response) Cookies() []*Cookie { return readSetCookies(r.Header) }
