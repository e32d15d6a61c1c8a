package time

import "errors"

// ParseError is the element of a layout that a text does not have.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message != "" {
		return "parsing time " + quote(e.Value) + e.Message
	}
	return "parsing time " + quote(e.Value) + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation takes a time without a zone for one of loc.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parser reads a text; rest is what is left of it.
type parser struct {
	rest                   string
	year, month, day, yday int // months, days and days of the year are -1 until they are read
	hour, min, sec, nsec   int
	pm, am                 bool
	utc                    bool
	zoned                  bool
	offset                 int
	zone                   string
	rangeOf                string // what is out of its range
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	p := parser{rest: value, month: -1, day: -1, yday: -1}
	for rest := layout; ; {
		before, element, after := nextElement(rest)
		if !p.skip(before) {
			return Time{}, &ParseError{layout, value, before, p.rest, ""}
		}
		if element == "" {
			break
		}
		rest = after
		hold := p.rest
		ok := p.element(element, after)
		if p.rangeOf != "" {
			return Time{}, &ParseError{layout, value, element, p.rest, ": " + p.rangeOf + " out of range"}
		}
		if !ok {
			return Time{}, &ParseError{layout, value, element, hold, ""}
		}
	}
	if p.rest != "" {
		return Time{}, &ParseError{layout, value, "", p.rest, ": extra text: " + quote(p.rest)}
	}
	if problem := p.date(); problem != "" {
		return Time{}, &ParseError{layout, value, "", "", ": " + problem}
	}
	return p.time(defaultLoc, local), nil
}

// skip reads what stands between elements; a run of spaces matches any other.
func (p *parser) skip(text string) bool {
	for text != "" {
		if text[0] == ' ' {
			if p.rest != "" && p.rest[0] != ' ' {
				return false
			}
			text, p.rest = trimSpaces(text), trimSpaces(p.rest)
			continue
		}
		if p.rest == "" || p.rest[0] != text[0] {
			return false
		}
		text, p.rest = text[1:], p.rest[1:]
	}
	return true
}

func trimSpaces(s string) string {
	for s != "" && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

// number reads from least to most digits.
func (p *parser) number(to *int, least, most int) bool {
	n, k := 0, 0
	for k < most && isDigit(p.rest, k) {
		n = n*10 + int(p.rest[k]-'0')
		k++
	}
	if k < least {
		return false
	}
	*to, p.rest = n, p.rest[k:]
	return true
}

// bounded is a number that may not be too large; the first digit may be missing when the layout has one only.
func (p *parser) bounded(to *int, least, low, high int, what string) bool {
	ok := p.number(to, least, 2)
	if ok && (*to < low || *to > high) {
		p.rangeOf = what
	}
	return ok
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// name reads one of a list of names, or the first three letters of one, in any case.
func (p *parser) name(names []string, short bool) (int, bool) {
	for i, name := range names {
		if short {
			name = name[:3]
		}
		if len(p.rest) < len(name) {
			continue
		}
		k := 0
		for k < len(name) && lower(p.rest[k]) == lower(name[k]) {
			k++
		}
		if k == len(name) {
			p.rest = p.rest[k:]
			return i, true
		}
	}
	return 0, false
}

// element reads one element; after is the rest of the layout.
func (p *parser) element(e, after string) (ok bool) {
	switch e {
	case "2006":
		return p.number(&p.year, 4, 4)
	case "06":
		ok = p.number(&p.year, 2, 2)
		if p.year += 2000; p.year >= 2069 {
			p.year -= 100
		}
		return ok
	case "January", "Jan":
		p.month, ok = p.name(monthNames, e == "Jan")
		p.month++
		return ok
	case "01", "1":
		return p.bounded(&p.month, len(e), 1, 12, "month")
	case "Monday", "Mon":
		_, ok = p.name(dayNames, e == "Mon")
		return ok
	case "02", "_2", "2":
		if e == "_2" && p.rest != "" && p.rest[0] == ' ' {
			p.rest = p.rest[1:]
		}
		least := 1
		if e == "02" {
			least = 2
		}
		return p.number(&p.day, least, 2)
	case "002", "__2":
		least := 3
		if e == "__2" {
			least, p.rest = 1, trimSpaces(p.rest)
		}
		return p.number(&p.yday, least, 3)
	case "15":
		return p.bounded(&p.hour, 1, 0, 23, "hour")
	case "03", "3":
		return p.bounded(&p.hour, len(e), 0, 12, "hour")
	case "04", "4":
		return p.bounded(&p.min, len(e), 0, 59, "minute")
	case "05", "5":
		ok = p.bounded(&p.sec, len(e), 0, 59, "second")
		if ok && p.rangeOf == "" {
			p.unasked(after)
		}
		return ok
	case "PM", "pm":
		return p.half(e)
	case "MST":
		return p.abbreviation()
	}
	if e[0] == '.' || e[0] == ',' {
		return p.fraction(e)
	}
	return p.zoneOffset(e)
}

func (p *parser) half(e string) bool {
	if len(p.rest) < 2 {
		return false
	}
	text := p.rest[:2]
	p.rest = p.rest[2:]
	switch {
	case text == e:
		p.pm = true
	case e == "PM" && text == "AM", e == "pm" && text == "am":
		p.am = true
	default:
		return false
	}
	return true
}

func isPoint(s string) bool { return s != "" && (s[0] == '.' || s[0] == ',') }

// unasked reads a fraction behind the seconds that the layout does not have.
func (p *parser) unasked(after string) {
	if !isPoint(p.rest) || !isDigit(p.rest, 1) || fraction(after) > 0 {
		return
	}
	p.nanoseconds(1 << 30)
}

// nanoseconds reads a point and up to most digits, of which nine count.
func (p *parser) nanoseconds(most int) {
	p.rest = p.rest[1:]
	n, scale := 0, 100_000_000
	for k := 0; k < most && isDigit(p.rest, 0); k++ {
		n += int(p.rest[0]-'0') * scale
		scale /= 10
		p.rest = p.rest[1:]
	}
	p.nsec = n
}

func (p *parser) fraction(e string) bool {
	if e[1] == '9' {
		if isPoint(p.rest) && isDigit(p.rest, 1) {
			p.nanoseconds(1 << 30)
		}
		return true
	}
	first := 1
	if len(p.rest) > 1 && (p.rest[1] == '+' || p.rest[1] == '-') {
		first = 2
	}
	for k := first; k < max(len(e), first+1); k++ {
		if k >= len(e) || !isDigit(p.rest, k) {
			return false
		}
	}
	if !isPoint(p.rest) {
		return false
	}
	if first == 1 {
		p.nanoseconds(len(e) - 1)
		return true
	}
	// Go reads an integer here, which may have a sign: a place of the fraction then.
	minus := p.rest[1] == '-'
	p.rest = p.rest[1:]
	p.nanoseconds(len(e) - 2)
	if p.nsec /= 10; minus && p.nsec > 0 {
		p.rangeOf = "fractional second"
	}
	return true
}

// zoneOffset reads an offset: each letter of the element says whether a digit or a colon comes.
func (p *parser) zoneOffset(e string) bool {
	if e[0] == 'Z' && p.rest != "" && p.rest[0] == 'Z' {
		p.rest = p.rest[1:]
		p.utc = true
		return true
	}
	if len(p.rest) < len(e) {
		return false
	}
	sign := p.rest[0]
	ok := sign == '-' || sign == '+'
	var parts [3]int
	digit := 0
	for i := 1; i < len(e); i++ {
		if e[i] == ':' {
			if p.rest[i] != ':' {
				return false
			}
			continue
		}
		if !isDigit(p.rest, i) {
			ok = false
			break
		}
		parts[digit/2] = parts[digit/2]*10 + int(p.rest[i]-'0')
		digit++
	}
	switch {
	case parts[0] > 24:
		p.rangeOf = "time zone offset hour"
	case parts[1] > 60:
		p.rangeOf = "time zone offset minute"
	case parts[2] > 60:
		p.rangeOf = "time zone offset second"
	}
	p.offset = parts[0]*3600 + parts[1]*60 + parts[2]
	p.zoned = true
	p.rest = p.rest[len(e):]
	if sign == '-' {
		p.offset = -p.offset
	}
	return ok
}

// abbreviation reads a zone's name.
func (p *parser) abbreviation() bool {
	if len(p.rest) >= 3 && p.rest[:3] == "UTC" {
		p.utc = true
		p.rest = p.rest[3:]
		return true
	}
	n := nameLength(p.rest)
	p.zone, p.rest = p.rest[:n], p.rest[n:]
	return n > 0
}

// nameLength is the length of the zone's name at the start of s: three letters, four that end in T, and some others.
func nameLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	if len(s) >= 4 && (s[:4] == "ChST" || s[:4] == "MeST") {
		return 4
	}
	if s[:3] == "GMT" {
		return 3 + offsetLength(s[3:])
	}
	if s[0] == '+' || s[0] == '-' {
		return offsetLength(s)
	}
	n := 0
	for n < 6 && n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	if n == 3 || n == 5 && s[4] == 'T' || n == 4 && (s[3] == 'T' || s[:4] == "WITA") {
		return n
	}
	return 0
}

// offsetLength is that of a sign and up to 23 hours.
func offsetLength(s string) int {
	if s == "" || s[0] != '+' && s[0] != '-' {
		return 0
	}
	n, hours := 1, 0
	for isDigit(s, n) {
		hours = min(hours*10+int(s[n]-'0'), 100)
		n++
	}
	if n == 1 || hours > 23 {
		return 0
	}
	return n
}

// date completes what was read; it tells what is wrong.
func (p *parser) date() string {
	switch {
	case p.pm && p.hour < 12:
		p.hour += 12
	case p.am && p.hour == 12:
		p.hour = 0
	}
	if p.yday >= 0 {
		days := daysBefore(p.year+1, January) - daysBefore(p.year, January)
		if p.yday < 1 || p.yday > days {
			return "day-of-year out of range"
		}
		_, month, day := dateOf(daysBefore(p.year, January) + p.yday - 1)
		if p.month >= 0 && p.month != int(month) {
			return "day-of-year does not match month"
		}
		if p.day >= 0 && p.day != day {
			return "day-of-year does not match day"
		}
		p.month, p.day = int(month), day
		return ""
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysBefore(p.year+p.month/12, Month(p.month%12+1))-daysBefore(p.year, Month(p.month)) {
		return "day out of range"
	}
	return ""
}

func (p *parser) in(loc *Location) Time {
	return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
}

func (p *parser) time(defaultLoc, local *Location) Time {
	switch {
	case p.utc:
		return p.in(UTC)
	case p.zoned:
		if local.offset == p.offset && (p.zone == "" || p.zone == local.zone) {
			return p.in(local)
		}
		return p.in(FixedZone(p.zone, p.offset))
	case p.zone != "":
		if p.zone == local.zone {
			return p.in(local)
		}
		if len(p.zone) > 3 && p.zone[:3] == "GMT" {
			hours := 0
			for _, c := range p.zone[4:] {
				hours = hours*10 + int(c-'0')
			}
			if p.zone[3] == '-' {
				hours = -hours
			}
			p.offset = hours * 3600
		}
		t := p.in(FixedZone(p.zone, p.offset))
		if p.offset != 0 {
			// What was read counts as UTC: the name alone gives no rule.
			t = p.in(UTC).In(FixedZone(p.zone, p.offset))
		}
		return t
	}
	return p.in(defaultLoc)
}

// How JSON and other texts have times.

func (t Time) appendRFC3339(b []byte) ([]byte, error) {
	if y := t.Year(); y < 0 || y > 9999 {
		return b, errors.New("year outside of range [0,9999]")
	}
	if _, offset := t.Zone(); offset >= 24*3600 || offset <= -24*3600 {
		return b, errors.New("timezone hour outside of range [0,23]")
	}
	return t.AppendFormat(b, RFC3339Nano), nil
}

func (t Time) AppendText(b []byte) ([]byte, error) {
	b, err := t.appendRFC3339(b)
	if err != nil {
		return nil, errors.New("Time.AppendText: " + err.Error())
	}
	return b, nil
}

func (t Time) MarshalText() ([]byte, error) {
	b, err := t.appendRFC3339(nil)
	if err != nil {
		return nil, errors.New("Time.MarshalText: " + err.Error())
	}
	return b, nil
}

func (t *Time) UnmarshalText(data []byte) (err error) {
	*t, err = Parse(RFC3339, string(data))
	return err
}

func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendRFC3339([]byte{'"'})
	if err != nil {
		return nil, errors.New("Time.MarshalJSON: " + err.Error())
	}
	return append(b, '"'), nil
}

func (t *Time) UnmarshalJSON(data []byte) (err error) {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	*t, err = Parse(RFC3339, string(data[1:len(data)-1]))
	return err
}

// IsDST is false: there are no rules of daylight saving.
func (t Time) IsDST() bool { return false }
