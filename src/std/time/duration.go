package time

// A Duration is a length of time in nanoseconds.
type Duration int64

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

func (d Duration) Nanoseconds() int64 { return int64(d) }

func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

func (d Duration) in(unit Duration) float64 {
	// The whole and the broken part apart: together they would not fit a float's mantissa.
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

func (d Duration) Seconds() float64 { return d.in(Second) }

func (d Duration) Minutes() float64 { return d.in(Minute) }

func (d Duration) Hours() float64 { return d.in(Hour) }

// String writes 72h3m0.5s: leading zero units are left out, and below a second the unit is the largest that fits.
func (d Duration) String() string {
	if d == 0 {
		return "0s"
	}
	// The magnitude as uint64, because -minDuration is not a Duration.
	u := uint64(d)
	sign := ""
	if d < 0 {
		u = -u
		sign = "-"
	}
	switch {
	case u < uint64(Microsecond):
		return sign + digits(u) + "ns"
	case u < uint64(Millisecond):
		return sign + withFraction(u, 1e3, 3) + "µs"
	case u < uint64(Second):
		return sign + withFraction(u, 1e6, 6) + "ms"
	}
	s := withFraction(u%uint64(Minute), 1e9, 9) + "s"
	u /= uint64(Minute)
	if u > 0 {
		s = digits(u%60) + "m" + s
		u /= 60
	}
	if u > 0 {
		s = digits(u) + "h" + s
	}
	return sign + s
}

// withFraction writes u/unit with as many of its `places` decimals as are needed.
func withFraction(u, unit uint64, places int) string {
	f := u % unit
	if f == 0 {
		return digits(u / unit)
	}
	tail := pad(int(f), places)
	for tail[len(tail)-1] == '0' {
		tail = tail[:len(tail)-1]
	}
	return digits(u/unit) + "." + tail
}

func digits(u uint64) string {
	if u < 10 {
		return string(rune('0' + u))
	}
	return digits(u/10) + string(rune('0'+u%10))
}

// pad writes n with at least width digits.
func pad(n, width int) string {
	s := ""
	if n < 0 {
		s, n = "-", -n
	}
	t := digits(uint64(n))
	for len(t) < width {
		t = "0" + t
	}
	return s + t
}

func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// Round goes to the nearest multiple of m, halves away from zero; what does not fit becomes the extreme value.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if r+r < m && r+r >= 0 {
			return d + r
		}
		if e := d - m + r; e < d {
			return e
		}
		return minDuration
	}
	if r+r < m && r+r >= 0 {
		return d - r
	}
	if e := d + m - r; e > d {
		return e
	}
	return maxDuration
}

func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// unitOf is 0 for what is no unit.
func unitOf(name string) uint64 {
	switch name {
	case "ns":
		return 1
	case "us", "µs", "μs":
		return 1e3
	case "ms":
		return 1e6
	case "s":
		return 1e9
	case "m":
		return 60e9
	case "h":
		return 3600e9
	}
	return 0
}

// ParseDuration reads signed decimal numbers, each with a unit: "300ms", "-1.5h", "2h45m".
func ParseDuration(s string) (Duration, error) {
	invalid := durationError("invalid ", s)
	rest, negative := s, false
	if rest != "" && (rest[0] == '-' || rest[0] == '+') {
		negative = rest[0] == '-'
		rest = rest[1:]
	}
	if rest == "0" {
		return 0, nil
	}
	if rest == "" {
		return 0, invalid
	}
	var sum uint64
	for rest != "" {
		whole, n, ok := leadingDigits(rest)
		if !ok {
			return 0, invalid
		}
		rest = rest[n:]
		fraction, scale, m := uint64(0), 1.0, 0
		if rest != "" && rest[0] == '.' {
			fraction, scale, m = leadingFraction(rest[1:])
			rest = rest[1+m:]
		}
		if n == 0 && m == 0 {
			return 0, invalid
		}
		u := 0
		for u < len(rest) && rest[u] != '.' && (rest[u] < '0' || rest[u] > '9') {
			u++
		}
		if u == 0 {
			return 0, durationError("missing unit in ", s)
		}
		unit := unitOf(rest[:u])
		if unit == 0 {
			return 0, durationError("unknown unit "+quote(rest[:u])+" in ", s)
		}
		rest = rest[u:]
		if whole > 1<<63/unit {
			return 0, invalid
		}
		v := whole*unit + uint64(float64(fraction)*(float64(unit)/scale))
		sum += v
		if v > 1<<63 || sum > 1<<63 {
			return 0, invalid
		}
	}
	if negative {
		return -Duration(sum), nil
	}
	if sum > 1<<63-1 {
		return 0, invalid
	}
	return Duration(sum), nil
}

// leadingDigits reads the number that s begins with, n digits long; ok is false beyond 2^63.
func leadingDigits(s string) (v uint64, n int, ok bool) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		if v > 1<<63/10 {
			return 0, 0, false
		}
		v = v*10 + uint64(s[n]-'0')
		if v > 1<<63 {
			return 0, 0, false
		}
		n++
	}
	return v, n, true
}

// leadingFraction reads decimals while they still count: v/scale.
func leadingFraction(s string) (v uint64, scale float64, n int) {
	scale = 1
	full := false
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		if v > (1<<63-1)/10 {
			full = true
		}
		if !full {
			if next := v*10 + uint64(s[n]-'0'); next <= 1<<63 {
				v = next
				scale *= 10
			} else {
				full = true
			}
		}
		n++
	}
	return v, scale, n
}

// quote is enough for what ends up in error texts.
func quote(s string) string {
	out := "\""
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			out += "\\" + string(rune(c))
		case c < ' ' || c >= 0x7f:
			out += "\\x" + string("0123456789abcdef"[c>>4]) + string("0123456789abcdef"[c&15])
		default:
			out += string(rune(c))
		}
	}
	return out + "\""
}
