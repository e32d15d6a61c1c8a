// Complex numbers as text.
package strconv

// FormatComplex writes (a+bi); bitSize is that of both parts together.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	im := FormatFloat(imag(c), fmt, prec, bitSize/2)
	if im[0] != '+' && im[0] != '-' {
		im = "+" + im
	}
	return "(" + FormatFloat(real(c), fmt, prec, bitSize/2) + im + "i)"
}

// floatPrefix is the length of the longest prefix of s that reads as a float, 0 when there is none.
func floatPrefix(s string) int

// ParseComplex reads N, Ni or N±Ni, in parentheses or not.
func ParseComplex(s string, bitSize int) (complex128, error) {
	size := 64
	if bitSize == 64 {
		size = 32
	}
	all := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	bad := func(why int) (complex128, error) { return 0, numError("ParseComplex", all, why) }
	n := floatPrefix(s)
	re, why := parseFloat(s[:n], size)
	if n == 0 || why == badSyntax {
		return bad(badSyntax)
	}
	rangeWhy := why
	s = s[n:]
	result := complex(re, 0)
	switch {
	case s == "":
	case s == "i":
		result = complex(0, re)
	case s[0] == '+' || s[0] == '-':
		if s[0] == '+' && len(s) > 1 {
			// NaN has no sign of its own.
			if s = s[1:]; s[0] == '+' {
				return bad(badSyntax)
			}
		}
		n = floatPrefix(s)
		im, why := parseFloat(s[:n], size)
		if n == 0 || why == badSyntax || s[n:] != "i" {
			return bad(badSyntax)
		}
		rangeWhy = max(rangeWhy, why)
		result = complex(re, im)
	default:
		return bad(badSyntax)
	}
	if rangeWhy != fine {
		_, err := bad(rangeWhy)
		return result, err
	}
	return result, nil
}
