package time

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

var monthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

func (m Month) String() string {
	if January <= m && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + digits(uint64(m)) + ")"
}

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var dayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func (d Weekday) String() string {
	if Sunday <= d && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + digits(uint64(d)) + ")"
}

// floorDiv rounds towards minus infinity.
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// daysBefore counts the days from January 1, year 1 to the first of a month. The year is taken to begin in March, so that the leap day
// ends it and the months' lengths follow (153m+2)/5.
func daysBefore(year int, month Month) int {
	y, m := year, int(month)-3
	if m < 0 {
		y, m = y-1, m+12
	}
	return 365*y + floorDiv(y, 4) - floorDiv(y, 100) + floorDiv(y, 400) + (153*m+2)/5 - 306
}

// dateOf is the inverse: the calendar date of a day number.
func dateOf(days int) (year int, month Month, day int) {
	// Days since March 1, year 0, cut into eras of 400 years.
	z := days + 306
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = Month(mp + 3)
	year = era*400 + yoe
	if month > December {
		month -= 12
		year++
	}
	return year, month, day
}

// wall is the day number and the second of the day at t's place.
func (t Time) wall() (days, second int) {
	s := int(t.sec) + t.Location().offset
	days = floorDiv(s, secondsPerDay)
	return days, s - days*secondsPerDay
}

func (t Time) Date() (year int, month Month, day int) {
	days, _ := t.wall()
	return dateOf(days)
}

func (t Time) Clock() (hour, min, sec int) {
	_, s := t.wall()
	return s / 3600, s / 60 % 60, s % 60
}

func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func (t Time) Hour() int {
	h, _, _ := t.Clock()
	return h
}

func (t Time) Minute() int {
	_, m, _ := t.Clock()
	return m
}

func (t Time) Second() int {
	_, _, s := t.Clock()
	return s
}

func (t Time) YearDay() int {
	days, _ := t.wall()
	return days - daysBefore(t.Year(), January) + 1
}

// Weekday: January 1, year 1 was a Monday.
func (t Time) Weekday() Weekday {
	days, _ := t.wall()
	return Weekday(((days+1)%7 + 7) % 7)
}

// ISOWeek belongs to the year of its Thursday.
func (t Time) ISOWeek() (year, week int) {
	days, _ := t.wall()
	weekday := ((days % 7) + 7) % 7 // from Monday
	thursday := days - weekday + 3
	year, _, _ = dateOf(thursday)
	return year, (thursday-daysBefore(year, January))/7 + 1
}

// Date normalises: October 32 is November 1.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year += floorDiv(m, 12)
	m -= floorDiv(m, 12) * 12
	sec += floorDiv(nsec, 1e9)
	nsec -= floorDiv(nsec, 1e9) * 1e9
	days := daysBefore(year, Month(m+1)) + day - 1
	t := Time{sec: int64(days*secondsPerDay + hour*3600 + min*60 + sec - loc.offset), nsec: int64(nsec)}
	return t.In(loc)
}

func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec), t.Location())
}
