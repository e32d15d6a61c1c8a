package testing

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
)

// A seed is the values of one call of a fuzz target, and what its subtest is called.
type seed struct {
	name   string
	values []any
}

const corpusFolder = "testdata/fuzz/"

// readSeeds reads the seeds that lie in files beside the tests: name, text, name, text …
func readSeeds(target string, files []string, types []reflect.Type) ([]seed, error) {
	var seeds []seed
	var wrong []string
	for i := 0; i+1 < len(files); i += 2 {
		values, err := seedValues(files[i+1], types)
		if err != nil {
			wrong = append(wrong, fmt.Sprintf("%q: %v", corpusFolder+target+"/"+files[i], err))
			continue
		}
		seeds = append(seeds, seed{files[i], values})
	}
	if len(wrong) > 0 {
		return nil, errors.New(strings.Join(wrong, "\n"))
	}
	return seeds, nil
}

func seedValues(text string, types []reflect.Type) ([]any, error) {
	values, err := parseSeed(text)
	if err != nil {
		return nil, fmt.Errorf("unmarshal: %v", err)
	}
	return values, checkValues(values, types)
}

func checkValues(values []any, types []reflect.Type) error {
	if len(values) != len(types) {
		return fmt.Errorf("wrong number of values in corpus entry: %d, want %d", len(values), len(types))
	}
	got := make([]reflect.Type, len(values))
	same := true
	for i, v := range values {
		got[i] = reflect.TypeOf(v)
		same = same && got[i] == types[i]
	}
	if !same {
		return fmt.Errorf("mismatched types in corpus entry: %v, want %v", got, types)
	}
	return nil
}

// parseSeed reads a line with the version of the format, and then a conversion of a literal on each line.
func parseSeed(text string) ([]any, error) {
	if text == "" {
		return nil, errors.New("cannot unmarshal empty string")
	}
	lines := strings.Split(text, "\n")
	if len(lines) < 2 {
		return nil, errors.New("must include version and at least one value")
	}
	if version := strings.TrimSuffix(lines[0], "\r"); version != "go test fuzz v1" {
		return nil, fmt.Errorf("unknown encoding version: %s", version)
	}
	var values []any
	for _, line := range lines[1:] {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		v, err := parseValue(line)
		if err != nil {
			return nil, fmt.Errorf("malformed line %q: %v", line, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// Reading a literal of each type; the error tells what literal it must be.
var seedTypes = map[string]func(literal string) (any, error){
	"[]byte": func(s string) (any, error) {
		text, err := quoted(s, "string literal required for type []byte")
		return []byte(text), err
	},
	"string": func(s string) (any, error) { return quoted(s, "string literal value required for type string") },
	"bool": func(s string) (any, error) {
		if s != "true" && s != "false" {
			return nil, errors.New("true or false required for type bool")
		}
		return s == "true", nil
	},
	"byte": func(s string) (any, error) {
		if isInteger(s) {
			return unsignedSeed[byte](s, 8)
		}
		code, err := character(s)
		if err == nil && code >= 256 {
			err = errors.New("can only encode single byte to a byte type")
		}
		return byte(code), err
	},
	"rune": func(s string) (any, error) {
		if isInteger(s) {
			return signedSeed[rune](s, 32)
		}
		return character(s)
	},
	"int":     func(s string) (any, error) { return signedSeed[int](s, 64) },
	"int8":    func(s string) (any, error) { return signedSeed[int8](s, 8) },
	"int16":   func(s string) (any, error) { return signedSeed[int16](s, 16) },
	"int32":   func(s string) (any, error) { return signedSeed[int32](s, 32) },
	"int64":   func(s string) (any, error) { return signedSeed[int64](s, 64) },
	"uint":    func(s string) (any, error) { return unsignedSeed[uint](s, 64) },
	"uint8":   func(s string) (any, error) { return unsignedSeed[uint8](s, 8) },
	"uint16":  func(s string) (any, error) { return unsignedSeed[uint16](s, 16) },
	"uint32":  func(s string) (any, error) { return unsignedSeed[uint32](s, 32) },
	"uint64":  func(s string) (any, error) { return unsignedSeed[uint64](s, 64) },
	"float32": func(s string) (any, error) { v, err := floatSeed(s, 32); return float32(v), err },
	"float64": func(s string) (any, error) { return floatSeed(s, 64) },
	"math.Float32frombits": func(s string) (any, error) {
		v, err := strconv.ParseUint(s, 0, 32)
		return math.Float32frombits(uint32(v)), err
	},
	"math.Float64frombits": func(s string) (any, error) {
		v, err := strconv.ParseUint(s, 0, 64)
		return math.Float64frombits(v), err
	},
}

func parseValue(line string) (any, error) {
	name, rest, called := strings.Cut(line, "(")
	if !called || !strings.HasSuffix(rest, ")") {
		return nil, errors.New("expected call expression")
	}
	parse, known := seedTypes[strings.TrimSpace(name)]
	if !known {
		return nil, errors.New("expected []byte or primitive type")
	}
	return parse(strings.TrimSpace(strings.TrimSuffix(rest, ")")))
}

func quoted(s, otherwise string) (string, error) {
	if s == "" || s[0] != '"' && s[0] != '`' {
		return "", errors.New(otherwise)
	}
	return strconv.Unquote(s)
}

func character(s string) (rune, error) {
	if len(s) < 2 || s[0] != '\'' {
		return 0, errors.New("character literal required for byte/rune types")
	}
	code, _, _, err := strconv.UnquoteChar(s[1:len(s)-1], '\'')
	return code, err
}

func isInteger(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return digits != "" && digits[0] >= '0' && digits[0] <= '9' && !strings.ContainsAny(digits, ".") && !isFraction(digits)
}

// isFraction reports whether a literal without a point has an exponent.
func isFraction(digits string) bool {
	hex := strings.HasPrefix(strings.ToLower(digits), "0x")
	return hex && strings.ContainsAny(digits, "pP") || !hex && strings.ContainsAny(digits, "eE")
}

func signedSeed[T int | int8 | int16 | int32 | int64](s string, bits int) (any, error) {
	if !isInteger(s) {
		return nil, errors.New("integer literal required for int types")
	}
	v, err := strconv.ParseInt(s, 0, bits)
	return T(v), err
}

func unsignedSeed[T uint | uint8 | uint16 | uint32 | uint64](s string, bits int) (any, error) {
	if !isInteger(s) {
		return nil, errors.New("integer literal required for uint types")
	}
	v, err := strconv.ParseUint(s, 0, bits)
	return T(v), err
}

func floatSeed(s string, bits int) (float64, error) {
	named := s == "NaN" || s == "+Inf" || s == "-Inf"
	if !named && (s == "" || s[0] != '-' && s[0] != '.' && (s[0] < '0' || s[0] > '9')) {
		return 0, fmt.Errorf("float or integer literal required for float%d type", bits)
	}
	return strconv.ParseFloat(s, bits)
}
