package time

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// Elements of a layout. Where several fit, the first in this list is meant.
var elements = []string{
	"January", "Jan", "Monday", "Mon", "MST", "002", "01", "02", "03", "04", "05", "06", "15", "1", "2006", "2", "__2", "_2006", "_2", "3", "4", "5",
	"PM", "pm", "-07:00:00", "-070000", "-07:00", "-0700", "-07", "Z07:00:00", "Z070000", "Z07:00", "Z0700", "Z07",
}

// nextElement splits a layout at its first element. Fractions of a second are elements too: a point or comma and zeros or nines.
func nextElement(layout string) (before, element, after string) {
	for i := 0; i < len(layout); i++ {
		if n := fraction(layout[i:]); n > 0 {
			return layout[:i], layout[i : i+n], layout[i+n:]
		}
		for _, e := range elements {
			if len(layout)-i < len(e) || layout[i:i+len(e)] != e {
				continue
			}
			rest := layout[i+len(e):]
			if (e == "Jan" || e == "Mon") && rest != "" && rest[0] >= 'a' && rest[0] <= 'z' {
				continue
			}
			if e == "_2006" {
				return layout[:i+1], "2006", rest
			}
			return layout[:i], e, rest
		}
	}
	return layout, "", ""
}

func isDigit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

// fraction is the length of the fraction of a second at the start of s, 0 if there is none.
func fraction(s string) int {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || s[1] != '0' && s[1] != '9' {
		return 0
	}
	n := 1
	for n < len(s) && s[n] == s[1] {
		n++
	}
	if isDigit(s, n) {
		return 0
	}
	return n
}

func (t Time) Format(layout string) string {
	return string(t.AppendFormat(nil, layout))
}

func (t Time) AppendFormat(b []byte, layout string) []byte {
	for layout != "" {
		before, element, after := nextElement(layout)
		b = append(b, before...)
		b = append(b, t.element(element)...)
		layout = after
	}
	return b
}

func (t Time) element(e string) string {
	if e == "" {
		return ""
	}
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	half := hour % 12
	if half == 0 {
		half = 12
	}
	switch e {
	case "2006":
		return pad(year, 4)
	case "06":
		return pad(max(year%100, -year%100), 2)
	case "January":
		return month.String()
	case "Jan":
		return month.String()[:3]
	case "01":
		return pad(int(month), 2)
	case "1":
		return pad(int(month), 0)
	case "Monday":
		return t.Weekday().String()
	case "Mon":
		return t.Weekday().String()[:3]
	case "02":
		return pad(day, 2)
	case "_2":
		return spaced(day, 2)
	case "2":
		return pad(day, 0)
	case "002":
		return pad(t.YearDay(), 3)
	case "__2":
		return spaced(t.YearDay(), 3)
	case "15":
		return pad(hour, 2)
	case "03":
		return pad(half, 2)
	case "3":
		return pad(half, 0)
	case "04":
		return pad(min, 2)
	case "4":
		return pad(min, 0)
	case "05":
		return pad(sec, 2)
	case "5":
		return pad(sec, 0)
	case "PM":
		if hour >= 12 {
			return "PM"
		}
		return "AM"
	case "pm":
		if hour >= 12 {
			return "pm"
		}
		return "am"
	case "MST":
		return t.abbreviation()
	}
	if e[0] == '.' || e[0] == ',' {
		return decimals(int(t.nsec), e)
	}
	_, offset := t.Zone()
	return zoneText(offset, e)
}

func spaced(n, width int) string {
	s := pad(n, 0)
	for len(s) < width {
		s = " " + s
	}
	return s
}

// decimals: zeros keep trailing zeros, nines drop them, the separator included when nothing is left.
func decimals(nsec int, e string) string {
	s := e[:1] + pad(nsec, 9)[:min(len(e)-1, 9)]
	if e[1] == '0' {
		return s
	}
	for s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if len(s) == 1 {
		return ""
	}
	return s
}

// zoneText writes an offset as a layout's -07:00, Z0700 and so on.
func zoneText(offset int, e string) string {
	if e[0] == 'Z' && offset == 0 {
		return "Z"
	}
	// The sign is that of the minutes: less than one west of UTC is +00:00, and the seconds show what is left.
	sign := "+"
	if offset <= -60 {
		sign, offset = "-", -offset
	}
	colon := ""
	if len(e) > 3 && e[3] == ':' {
		colon = ":"
	}
	s := sign + pad(offset/3600, 2)
	if len(e) >= 5 {
		s += colon + pad(offset/60%60, 2)
	}
	if len(e) >= 7 {
		s += colon + pad(offset%60, 2)
	}
	return s
}

// abbreviation of the zone, or its offset when it has none.
func (t Time) abbreviation() string {
	name, offset := t.Zone()
	if name != "" {
		return name
	}
	return zoneText(offset, "-0700")
}

// String ends in the monotonic reading, if there is one.
func (t Time) String() string {
	s := t.Format("2006-01-02 15:04:05.999999999 -0700 MST")
	if t.mono == 0 {
		return s
	}
	m, sign := t.mono, "+"
	if m < 0 {
		m, sign = -m, "-"
	}
	return s + " m=" + sign + digits(uint64(m/1e9)) + "." + pad(int(m%1e9), 9)
}

func (t Time) GoString() string {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	s := "time.Date(" + pad(year, 0) + ", "
	if January <= month && month <= December {
		s += "time." + month.String()
	}
	for _, n := range []int{day, hour, min, sec, int(t.nsec)} {
		s += ", " + pad(n, 0)
	}
	switch t.Location() {
	case UTC:
		return s + ", time.UTC)"
	case Local:
		return s + ", time.Local)"
	}
	return s + ", time.Location(" + quote(t.Location().name) + "))"
}
