package main

var (
	b   = true
	i   = -5
	f32 = float32(0.1)
	f64 = 1e100
	c64 = complex64(complex(1, -2))
	c   = complex(0.5, 1e-7)
)

type point struct{ x, y int }

// each panics with its value while the panics before are in flight.
func each(values []interface{}) {
	defer func() {
		if len(values) > 1 {
			each(values[1:])
		}
	}()
	panic(values[0])
}

func main() {
	each([]interface{}{
		b, i, int8(-8), int16(-16), int32('x'), int64(-1 << 63), uint(7), uint8(255), uint16(16), uint32(32), ^uint64(0), uintptr(0x10),
		f32, f64, -0.0, c64, c, "text", "", "two\nlines\n", "tab\tquote\"nul\x00\xff", []byte("bytes"), point{1, 2}, &point{3, 4},
		map[string]int{"a": 1}, [2]int{1, 2}, []string{"s"}, make(chan int), func() {}, struct{}{}, (*int)(nil), (func())(nil), (map[int]int)(nil),
	})
}
