//go:build ignore

// Prints tables.jsonl, what real Go answers where natives must give the same: go run tests/std/tables.go > tests/std/tables.jsonl.
// A line is an array: the table's name, then the row.
// Floats are given as their 64 bits in decimal, strings as hexadecimal bytes.
package main

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"math/rand"
	"os"
	"strconv"
	"unicode"
)

var r = rand.New(rand.NewSource(7))

func bits(f float64) string { return strconv.FormatUint(math.Float64bits(f), 10) }

func floats() []float64 {
	fs := []float64{0, math.Copysign(0, -1), 1, 0.1, 2.5, 1e21, 5e-324, math.MaxFloat64, math.SmallestNonzeroFloat32, 123456789, 1e-5, 9.5, 1e23, math.Ldexp(1, -12), math.Ldexp(1, -149)}
	for i := 0; i < 40; i++ {
		fs = append(fs, math.Float64frombits(r.Uint64()&^(1<<62)), r.NormFloat64()*100, float64(math.Float32frombits(r.Uint32()&^(1<<30))), float64(r.Intn(100000))/8)
	}
	return fs
}

func formats(fs []float64) (rows [][]any) {
	for _, f := range fs {
		for n := 0; n < 3; n++ {
			verb, prec := "efgGEbxX"[r.Intn(8)], []int{-1, -1, 0, 1, 3, 17}[r.Intn(6)]
			for _, size := range []int{32, 64} {
				if s := strconv.FormatFloat(f, verb, prec, size); len(s) < 60 {
					rows = append(rows, []any{bits(f), string(verb), prec, size, s})
				}
			}
		}
	}
	return
}

func parses(fs []float64) (rows [][]any) {
	texts := []string{"1_0", "_1", "1__0", "0x1p-2", "0x1.8", "1e", ".", ".5", "inf", "-Infinity", "nan", "+nan", "1e309", "1e-400", "0x1p-1075", "0x1.8p-1075", "0x1.000001p0", "", "1 ", "0x_1p0", "1e1_0"}
	for _, f := range fs {
		texts = append(texts, strconv.FormatFloat(f, "efgx"[r.Intn(4)], r.Intn(20)-1, 64))
		g := float64(float32(f))
		// Half way between two float32s, and a little beside.
		middle := (g + float64(math.Nextafter32(float32(g), float32(math.Inf(1))))) / 2
		if !math.IsInf(middle, 0) {
			s := strconv.FormatFloat(middle, 'e', 50, 64)
			texts = append(texts, s, s[:len(s)-4]+"1"+s[len(s)-4:])
		}
	}
	for _, s := range texts {
		if len(s) > 80 {
			continue
		}
		for _, size := range []int{32, 64} {
			f, err := strconv.ParseFloat(s, size)
			rows = append(rows, []any{s, size, bits(f), err != nil})
		}
	}
	return
}

func ints() (rows [][]any) {
	for i := 0; i < 300; i++ {
		s := []string{"", "0x", "0b", "0o", "0", "-", "+", "-0x"}[r.Intn(8)]
		for n := r.Intn(20); n >= 0; n-- {
			s += string("0123456789abzF_x "[r.Intn([]int{10, 10, 17}[r.Intn(3)])])
		}
		base, size := []int{0, 0, 10, 2, 16, 36}[r.Intn(6)], []int{0, 8, 32, 64}[r.Intn(4)]
		n, err := strconv.ParseInt(s, base, size)
		u, uerr := strconv.ParseUint(s, base, size)
		rows = append(rows, []any{s, base, size, fmt.Sprint(n), err != nil, fmt.Sprint(u), uerr != nil})
	}
	return
}

func quotes() (rows [][]any) {
	hex := func(s string) string { return fmt.Sprintf("%x", s) }
	for i := 0; i < 150; i++ {
		var b []byte
		for n := r.Intn(5); n >= 0; n-- {
			switch r.Intn(3) {
			case 0:
				b = append(b, byte(r.Intn(256)))
			case 1:
				b = append(b, string(rune(r.Intn(0x3000)))...)
			case 2:
				b = append(b, string(rune(r.Intn(0x30000)))...)
			}
		}
		s := string(b)
		rows = append(rows, []any{hex(s), hex(strconv.Quote(s)), hex(strconv.QuoteToASCII(s)), hex(strconv.QuoteToGraphic(s))})
	}
	return
}

func elementary(fs []float64) (rows [][]any) {
	one := map[string]func(float64) float64{"exp": math.Exp, "exp2": math.Exp2, "expm1": math.Expm1, "log": math.Log, "log1p": math.Log1p, "sin": math.Sin, "cos": math.Cos, "tan": math.Tan, "asin": math.Asin, "acos": math.Acos, "atan": math.Atan, "sinh": math.Sinh, "cosh": math.Cosh, "tanh": math.Tanh, "cbrt": math.Cbrt}
	xs := append([]float64{math.Inf(1), math.Inf(-1), math.NaN(), 0.5, -1, 700, -745, 1e10}, fs...)
	for i := 0; i < 60; i++ {
		xs = append(xs, r.Float64(), r.NormFloat64())
	}
	for _, name := range []string{"exp", "exp2", "expm1", "log", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "cbrt"} {
		for i := 0; i < 60; i++ {
			x := xs[r.Intn(len(xs))]
			rows = append(rows, []any{name, bits(x), "0", bits(one[name](x))})
		}
	}
	two := map[string]func(x, y float64) float64{"pow": math.Pow, "atan2": math.Atan2, "hypot": math.Hypot, "remainder": math.Remainder}
	for _, name := range []string{"pow", "atan2", "hypot", "remainder"} {
		for i := 0; i < 120; i++ {
			x, y := xs[r.Intn(len(xs))], xs[r.Intn(len(xs))]
			rows = append(rows, []any{name, bits(x), bits(y), bits(two[name](x, y))})
		}
	}
	for i := 0; i < 100; i++ {
		x, y, z := r.NormFloat64(), r.NormFloat64(), r.NormFloat64()*1e-16
		rows = append(rows, []any{"fma", bits(x), bits(y), bits(math.FMA(x, y, z)), bits(z)})
	}
	return
}

func hashed(property func(r rune) rune) string {
	h := fnv.New32a()
	for c := rune(0); c <= unicode.MaxRune; c++ {
		v := property(c)
		h.Write([]byte{byte(v), byte(v >> 8), byte(v >> 16)})
	}
	return fmt.Sprint(h.Sum32())
}

func truth(is func(rune) bool) func(rune) rune {
	return func(r rune) rune {
		if is(r) {
			return 1
		}
		return 0
	}
}

func main() {
	out := json.NewEncoder(os.Stdout)
	print := func(name string, rows [][]any) {
		for _, row := range rows {
			out.Encode(append([]any{name}, row...))
		}
	}
	fs := floats()
	print("Format", formats(fs))
	print("Parse", parses(fs))
	print("Ints", ints())
	print("Quote", quotes())
	print("Math", elementary(fs))
	print("Unicode", [][]any{
		{"toUpper", hashed(unicode.ToUpper)},
		{"toLower", hashed(unicode.ToLower)},
		{"toTitle", hashed(unicode.ToTitle)},
		{"simpleFold", hashed(unicode.SimpleFold)},
		{"isPrint", hashed(truth(unicode.IsPrint))},
		{"isGraphic", hashed(truth(unicode.IsGraphic))},
	})
}
