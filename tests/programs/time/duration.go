// Durations: printing, rounding, arithmetic, parsing, conversion to units.
package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1, 999, 1000, 1001, 999999, time.Millisecond, 1500 * time.Microsecond, time.Second, 61 * time.Second, time.Hour, 25*time.Hour + 30*time.Minute + 5*time.Second + 7, -time.Minute, 1<<63 - 1, -1 << 63, 100 * time.Millisecond, 1234567890} {
		fmt.Println(d, d.Seconds(), d.Minutes(), d.Milliseconds(), d.Microseconds(), d.Nanoseconds(), d.Hours() > 1)
	}
	d := 3*time.Hour + 25*time.Minute + 45*time.Second + 678*time.Millisecond
	fmt.Println(d.Round(time.Hour), d.Truncate(time.Minute), d.Round(0), d.Round(time.Second), (-d).Abs(), d.Truncate(7*time.Second))
	for _, s := range []string{"1h15m30.918s", "-1.5h", "+5s", "1µs", "1us2ns", "0", ".5s", "1h-1m", "", "3", "s", "1x", "1e3s", "9223372036854775807ns", "9223372036854775808ns", "2562048h"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err)
	}
	n := 3
	fmt.Println(time.Duration(n)*time.Second, time.Second*2, time.Second/3, time.Minute%(7*time.Second), int64(time.Millisecond), time.Duration(1.5*float64(time.Second)))
	fmt.Printf("%v %d %s %T %q %.1f %8v|%-8v|\n", time.Second, time.Second, time.Second, time.Second, time.Second, time.Second.Seconds(), time.Second, time.Minute)
	fmt.Println(time.January, time.December, time.Month(13), time.Saturday, time.Weekday(8))
	fmt.Println([]time.Duration{time.Second, 5}, map[string]time.Duration{"a": time.Minute}, struct{ D time.Duration }{time.Hour})
}

// go1.26.8
// Output:
// 0s 0 0 0 0 0 false
// 1ns 1e-09 1.6666666666666667e-11 0 0 1 false
// 999ns 9.99e-07 1.665e-08 0 0 999 false
// 1µs 1e-06 1.6666666666666667e-08 0 1 1000 false
// 1.001µs 1.001e-06 1.6683333333333334e-08 0 1 1001 false
// 999.999µs 0.000999999 1.666665e-05 0 999 999999 false
// 1ms 0.001 1.6666666666666667e-05 1 1000 1000000 false
// 1.5ms 0.0015 2.5e-05 1 1500 1500000 false
// 1s 1 0.016666666666666666 1000 1000000 1000000000 false
// 1m1s 61 1.0166666666666666 61000 61000000 61000000000 false
// 1h0m0s 3600 60 3600000 3600000000 3600000000000 false
// 25h30m5.000000007s 91805.000000007 1530.08333333345 91805000 91805000000 91805000000007 true
// -1m0s -60 -1 -60000 -60000000 -60000000000 false
// 2562047h47m16.854775807s 9.223372036854776e+09 1.5372286728091294e+08 9223372036854 9223372036854775 9223372036854775807 true
// -2562047h47m16.854775808s -9.223372036854776e+09 -1.5372286728091294e+08 -9223372036854 -9223372036854775 -9223372036854775808 false
// 100ms 0.1 0.0016666666666666668 100 100000 100000000 false
// 1.23456789s 1.2345678900000001 0.0205761315 1234 1234567 1234567890 false
// 3h0m0s 3h25m0s 3h25m45.678s 3h25m46s 3h25m45.678s 3h25m41s
// 1h15m30.918s <nil>
// -1h30m0s <nil>
// 5s <nil>
// 1µs <nil>
// 1.002µs <nil>
// 0s <nil>
// 500ms <nil>
// 0s time: unknown unit "h-" in duration "1h-1m"
// 0s time: invalid duration ""
// 0s time: missing unit in duration "3"
// 0s time: invalid duration "s"
// 0s time: unknown unit "x" in duration "1x"
// 0s time: unknown unit "e" in duration "1e3s"
// 2562047h47m16.854775807s <nil>
// 0s time: invalid duration "9223372036854775808ns"
// 0s time: invalid duration "2562048h"
// 3s 2s 333.333333ms 4s 1000000 1.5s
// 1s 1000000000 1s time.Duration "1s" 1.0       1s|1m0s    |
// January December %!Month(13) Saturday %!Weekday(8)
// [1s 5ns] map[a:1m0s] {1h0m0s}
