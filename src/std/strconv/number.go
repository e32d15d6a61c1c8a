// Package strconv: numbers and quoted text to and from strings. Digits are made and read natively; the errors are Go's.
package strconv

import "errors"

const IntSize = 64

var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// NumError names the function that failed and what it was given.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

const (
	fine = iota
	badSyntax
	outOfRange
)

func numError(fn, s string, why int) error {
	if why == outOfRange {
		return &NumError{fn, s, ErrRange}
	}
	return &NumError{fn, s, ErrSyntax}
}

func checkSizes(fn, s string, base, bitSize int) error {
	if base != 0 && (base < 2 || base > 36) {
		return &NumError{fn, s, errors.New("invalid base " + Itoa(base))}
	}
	if bitSize < 0 || bitSize > 64 {
		return &NumError{fn, s, errors.New("invalid bit size " + Itoa(bitSize))}
	}
	return nil
}

// parseUint and parseInt read digits in base (0: as the prefix says) and clamp what does not fit into bitSize bits.
func parseUint(s string, base, bitSize int) (n uint64, why int)
func parseInt(s string, base, bitSize int) (n int64, why int)

// parseFloat rounds to bitSize 32 or 64.
func parseFloat(s string, bitSize int) (f float64, why int)

func ParseUint(s string, base int, bitSize int) (uint64, error) {
	return parseUintFor("ParseUint", s, base, bitSize)
}

func parseUintFor(fn, s string, base, bitSize int) (uint64, error) {
	if s == "" {
		return 0, numError(fn, s, badSyntax)
	}
	if err := checkSizes(fn, s, base, bitSize); err != nil {
		return 0, err
	}
	n, why := parseUint(s, base, bitSize)
	if why != fine {
		return n, numError(fn, s, why)
	}
	return n, nil
}

func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	if s == "" {
		return 0, numError("ParseInt", s, badSyntax)
	}
	if err := checkSizes("ParseInt", s, base, bitSize); err != nil {
		return 0, err
	}
	n, why := parseInt(s, base, bitSize)
	if why != fine {
		return n, numError("ParseInt", s, why)
	}
	return n, nil
}

func Atoi(s string) (int, error) {
	n, why := parseInt(s, 10, 0)
	if why != fine {
		return int(n), numError("Atoi", s, why)
	}
	return int(n), nil
}

func ParseFloat(s string, bitSize int) (float64, error) {
	f, why := parseFloat(s, bitSize)
	if why != fine {
		return f, numError("ParseFloat", s, why)
	}
	return f, nil
}

func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, numError("ParseBool", str, badSyntax)
}

// formatInt and formatUint take a base from 2 to 36.
func formatInt(i int64, base int) string
func formatUint(i uint64, base int) string
func formatFloat(f float64, fmt byte, prec, bitSize int) string

func checkBase(base int) {
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
}

func FormatInt(i int64, base int) string {
	checkBase(base)
	return formatInt(i, base)
}

func FormatUint(i uint64, base int) string {
	checkBase(base)
	return formatUint(i, base)
}

func Itoa(i int) string { return formatInt(int64(i), 10) }

func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return formatFloat(f, fmt, prec, bitSize)
}

func AppendInt(dst []byte, i int64, base int) []byte {
	return append(dst, FormatInt(i, base)...)
}

func AppendUint(dst []byte, i uint64, base int) []byte {
	return append(dst, FormatUint(i, base)...)
}

func AppendBool(dst []byte, b bool) []byte {
	return append(dst, FormatBool(b)...)
}

func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	return append(dst, FormatFloat(f, fmt, prec, bitSize)...)
}
