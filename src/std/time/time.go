// Package time: the virtual clock, durations, dates, timers (release/runtime.md §4.4).
package time

// A Time is an instant, seen from a place. sec counts from January 1, year 1 UTC; mono is the monotonic clock's reading, 0 without one.
type Time struct {
	sec  int64
	nsec int64
	mono int64
	loc  *Location // nil is UTC
}

const (
	secondsPerDay = 86400
	daysTo1970    = 719162
	unixToYear1   = daysTo1970 * secondsPerDay
)

// now reads the virtual clock: Unix time and monotonic ns.
func now() (sec int64, nsec int64, mono int64)

func Now() Time {
	sec, nsec, mono := now()
	return Time{sec + unixToYear1, nsec, mono, Local}
}

// Since and Until use the monotonic clock where they can.

func Since(t Time) Duration { return Now().Sub(t) }

func Until(t Time) Duration { return t.Sub(Now()) }

func Unix(sec int64, nsec int64) Time {
	sec += nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Time{sec + unixToYear1, nsec, 0, Local}
}

func UnixMilli(msec int64) Time { return Unix(msec/1e3, msec%1e3*1e6) }

func UnixMicro(usec int64) Time { return Unix(usec/1e6, usec%1e6*1e3) }

func (t Time) Unix() int64 { return t.sec - unixToYear1 }

func (t Time) UnixMilli() int64 { return t.Unix()*1e3 + t.nsec/1e6 }

func (t Time) UnixMicro() int64 { return t.Unix()*1e6 + t.nsec/1e3 }

func (t Time) UnixNano() int64 { return t.Unix()*1e9 + t.nsec }

func (t Time) Nanosecond() int { return int(t.nsec) }

func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }

func (t Time) Compare(u Time) int {
	a, b := t.sec, u.sec
	if t.mono != 0 && u.mono != 0 {
		a, b = t.mono, u.mono
	} else if a == b {
		a, b = t.nsec, u.nsec
	}
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

func (t Time) Add(d Duration) Time {
	sec, nsec := t.sec+int64(d/1e9), t.nsec+int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	mono := t.mono
	if mono != 0 {
		mono += int64(d)
		// A reading beyond the clock's range is no reading.
		if d < 0 && mono > t.mono || d > 0 && mono < t.mono {
			mono = 0
		}
	}
	return Time{sec, nsec, mono, t.loc}
}

// Sub saturates when the difference is not a Duration.
func (t Time) Sub(u Time) Duration {
	if t.mono != 0 && u.mono != 0 {
		return Duration(t.mono - u.mono)
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec-u.nsec)
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func (t Time) Round(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	// Twice the remainder may not fit an int64.
	if uint64(r)*2 < uint64(d) {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

func (t Time) Truncate(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// remainder of the time since year 1 divided by d, without forming it in nanoseconds.
func (t Time) remainder(d Duration) Duration {
	if t.sec < 0 {
		// Before year 1 the distance is measured backwards.
		back := Time{sec: -t.sec, nsec: -t.nsec}
		if back.nsec < 0 {
			back.sec--
			back.nsec += 1e9
		}
		if r := back.remainder(d); r != 0 {
			return d - r
		}
		return 0
	}
	if d%Second == 0 {
		return Duration(t.sec%int64(d/Second))*Second + Duration(t.nsec)
	}
	if Second%d == 0 {
		return Duration(t.nsec) % d
	}
	// Horner's scheme over the bits of sec. Two remainders together may not fit an int64.
	rest, shift := uint64(0), uint64(Second%d)
	for s := uint64(t.sec); s != 0; s >>= 1 {
		if s&1 != 0 {
			rest = (rest + shift) % uint64(d)
		}
		shift = (shift + shift) % uint64(d)
	}
	return Duration((rest + uint64(t.nsec)) % uint64(d))
}

// What is told in another place loses its monotonic reading.

func (t Time) UTC() Time {
	t.loc, t.mono = nil, 0
	return t
}

func (t Time) Local() Time {
	t.loc, t.mono = Local, 0
	return t
}

func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.loc, t.mono = loc, 0
	if loc == UTC {
		t.loc = nil
	}
	return t
}

func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

func (t Time) Zone() (name string, offset int) {
	l := t.Location()
	return l.zone, l.offset
}

// A Location is a zone of fixed offset; the simulator knows no rules of daylight saving.
type Location struct {
	name   string
	zone   string
	offset int
}

var utcLoc = Location{"UTC", "UTC", 0}
var localLoc = Location{"Local", "UTC", 0}

var UTC *Location = &utcLoc

// Local is UTC, as in a container without a time zone.
var Local *Location = &localLoc

func (l *Location) String() string {
	if l == nil {
		return "UTC"
	}
	return l.name
}

func FixedZone(name string, offset int) *Location {
	return &Location{name, name, offset}
}

// LoadLocation knows UTC and Local: there is no time zone database here.
func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	return nil, zoneError("unknown time zone " + name)
}

type zoneError string

func (e zoneError) Error() string { return string(e) }
