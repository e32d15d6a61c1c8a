package main

func bytes(a, b uint8) uint8         { return a*b + 1<<3 }
func words(a int64, b uint64) int64  { return a<<2 - int64(b>>1)/3 + 5 }
func singles(x float32) float32      { return x*x + 0.1 }
func complexes(z complex128) float64 { return real(z * (1 + 2i)) }
func convert(n int) (int8, float64, string, uint64) {
	return int8(n), float64(n), string(rune(n)), uint64(n)
}
func big() (uint64, int64)                        { return 1<<64 - 1, -1 << 63 }
func least(a, b int, x, y float64) (int, float64) { return min(a, b, 3), max(x, y) }

func main() {
	bytes(1, 2)
	words(1, 2)
	singles(1)
	complexes(1)
	convert(1)
	big()
	least(1, 2, 3, 4)
}
