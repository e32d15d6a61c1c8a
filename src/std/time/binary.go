// A Time as bytes: version, seconds since year 1, nanoseconds, minutes east of UTC (-1 for UTC itself) and, in version 2, the seconds of the offset.
package time

import "errors"

const (
	binaryMinutes = 1 // the offset is whole minutes
	binarySeconds = 2
)

// bigEndian appends the n lowest bytes of v.
func bigEndian(b []byte, v int64, n int) []byte {
	for n--; n >= 0; n-- {
		b = append(b, byte(v>>(8*n)))
	}
	return b
}

func (t Time) appendBinary(b []byte, errorPrefix string) ([]byte, error) {
	version, minutes, seconds := byte(binaryMinutes), -1, 0
	if t.Location() != UTC {
		_, offset := t.Zone()
		minutes, seconds = offset/60, offset%60
		if seconds != 0 {
			version = binarySeconds
		}
		if minutes < -32768 || minutes == -1 || minutes > 32767 {
			return b, errors.New(errorPrefix + "unexpected zone offset")
		}
	}
	b = append(b, version)
	b = bigEndian(b, t.sec, 8)
	b = bigEndian(b, t.nsec, 4)
	b = bigEndian(b, int64(minutes), 2)
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func (t Time) MarshalBinary() ([]byte, error) {
	b, err := t.appendBinary(nil, "Time.MarshalBinary: ")
	if err != nil {
		return nil, err
	}
	return b, nil
}

func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	size := 1 + 8 + 4 + 2
	switch data[0] {
	case binaryMinutes:
	case binarySeconds:
		size++
	default:
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != size {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	number := func(from, to int) (v int64) {
		for _, c := range data[from:to] {
			v = v<<8 | int64(c)
		}
		return v
	}
	offset := int(int16(number(13, 15))) * 60
	utc := offset == -60
	if size == 16 {
		offset += int(data[15]) // unsigned, although what was written may have been negative
		utc = offset == -60
	}
	*t = Time{sec: number(1, 9), nsec: int64(int32(number(9, 13)))}
	switch {
	case utc:
	case offset == Local.offset:
		t.loc = Local
	default:
		t.loc = FixedZone("", offset)
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
