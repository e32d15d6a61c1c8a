// strconv: ParseInt, ParseUint, ParseFloat, ParseBool, Atoi with their errors.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "-0", "42", "+7", "-128", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "", " 1", "1 ", "0x1f", "1_000", "abc", "1.5", "-", "+", "é"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s          string
		base, bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"017", 0, 64}, {"1_000", 0, 64}, {"1__0", 0, 64}, {"zz", 36, 64}, {"128", 10, 8}, {"-129", 10, 8}, {"300", 10, 8}, {"8", 8, 64}, {"1", 1, 64}, {"1", 37, 64}, {"1", 10, 65}, {"-5", 10, 16}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		u, err2 := strconv.ParseUint(c.s, c.base, c.bits)
		fmt.Println(n, err, u, err2)
	}
	for _, s := range []string{"0", "-0", "1", "1.5", ".5", "5.", "1e10", "1E-5", "-1.5e+3", "inf", "-Infinity", "nan", "1e400", "1e-400", "-1e400", "0x1p-2", "0x1.8p3", "1_0.5", "", ".", "e5", "1e", "1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "123456789012345678901234567890", "0.1000000000000000055511151231257827"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		fmt.Println(f, err, float32(g), err2 != nil)
	}
	for _, s := range []string{"1", "t", "T", "true", "TRUE", "True", "0", "f", "false", "tRUE", "yes", ""} {
		b, err := strconv.ParseBool(s)
		fmt.Print(b, " ", err != nil, "; ")
	}
	fmt.Println("end")
	_, err := strconv.Atoi("x")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax), errors.Is(err, strconv.ErrRange), errors.Unwrap(err))
}

// go1.26.8
// Output:
// 0 <nil>
// 0 <nil>
// 42 <nil>
// 7 <nil>
// -128 <nil>
// 9223372036854775807 <nil>
// 9223372036854775807 strconv.Atoi: parsing "9223372036854775808": value out of range
// -9223372036854775808 <nil>
// -9223372036854775808 strconv.Atoi: parsing "-9223372036854775809": value out of range
// 0 strconv.Atoi: parsing "": invalid syntax
// 0 strconv.Atoi: parsing " 1": invalid syntax
// 0 strconv.Atoi: parsing "1 ": invalid syntax
// 0 strconv.Atoi: parsing "0x1f": invalid syntax
// 0 strconv.Atoi: parsing "1_000": invalid syntax
// 0 strconv.Atoi: parsing "abc": invalid syntax
// 0 strconv.Atoi: parsing "1.5": invalid syntax
// 0 strconv.Atoi: parsing "-": invalid syntax
// 0 strconv.Atoi: parsing "+": invalid syntax
// 0 strconv.Atoi: parsing "é": invalid syntax
// 255 <nil> 255 <nil>
// 255 <nil> 255 <nil>
// 5 <nil> 5 <nil>
// 15 <nil> 15 <nil>
// 15 <nil> 15 <nil>
// 1000 <nil> 1000 <nil>
// 0 strconv.ParseInt: parsing "1__0": invalid syntax 0 strconv.ParseUint: parsing "1__0": invalid syntax
// 1295 <nil> 1295 <nil>
// 127 strconv.ParseInt: parsing "128": value out of range 128 <nil>
// -128 strconv.ParseInt: parsing "-129": value out of range 0 strconv.ParseUint: parsing "-129": invalid syntax
// 127 strconv.ParseInt: parsing "300": value out of range 255 strconv.ParseUint: parsing "300": value out of range
// 0 strconv.ParseInt: parsing "8": invalid syntax 0 strconv.ParseUint: parsing "8": invalid syntax
// 0 strconv.ParseInt: parsing "1": invalid base 1 0 strconv.ParseUint: parsing "1": invalid base 1
// 0 strconv.ParseInt: parsing "1": invalid base 37 0 strconv.ParseUint: parsing "1": invalid base 37
// 0 strconv.ParseInt: parsing "1": invalid bit size 65 0 strconv.ParseUint: parsing "1": invalid bit size 65
// -5 <nil> 0 strconv.ParseUint: parsing "-5": invalid syntax
// 0 <nil> 0 false
// -0 <nil> -0 false
// 1 <nil> 1 false
// 1.5 <nil> 1.5 false
// 0.5 <nil> 0.5 false
// 5 <nil> 5 false
// 1e+10 <nil> 1e+10 false
// 1e-05 <nil> 1e-05 false
// -1500 <nil> -1500 false
// +Inf <nil> +Inf false
// -Inf <nil> -Inf false
// NaN <nil> NaN false
// +Inf strconv.ParseFloat: parsing "1e400": value out of range +Inf true
// 0 <nil> 0 false
// -Inf strconv.ParseFloat: parsing "-1e400": value out of range -Inf true
// 0.25 <nil> 0.25 false
// 12 <nil> 12 false
// 10.5 <nil> 10.5 false
// 0 strconv.ParseFloat: parsing "": invalid syntax 0 true
// 0 strconv.ParseFloat: parsing ".": invalid syntax 0 true
// 0 strconv.ParseFloat: parsing "e5": invalid syntax 0 true
// 0 strconv.ParseFloat: parsing "1e": invalid syntax 0 true
// 1.7976931348623157e+308 <nil> +Inf true
// +Inf strconv.ParseFloat: parsing "1.7976931348623159e308": value out of range +Inf true
// 5e-324 <nil> 0 false
// 1.2345678901234568e+29 <nil> 1.2345679e+29 false
// 0.1 <nil> 0.1 false
// true false; true false; true false; true false; true false; true false; false false; false false; false false; false true; false true; false true; end
// true Atoi x invalid syntax true false invalid syntax
