// The seeded source: an additive lagged Fibonacci generator x[n] = x[n-607] + x[n-273] over 64 bits.
package rand

const (
	rngLen = 607
	rngTap = 273
	rngMax = 1<<31 - 1
)

// cooked is the state of the generator after very many steps, which a seed is mixed into.
func cooked(i int) int64

type rngSource struct {
	tap  int
	feed int
	vec  [rngLen]int64
}

func NewSource(seed int64) Source {
	rng := new(rngSource)
	rng.Seed(seed)
	return rng
}

// seedrand is the next number of the minimal standard generator, x*48271 modulo 2^31-1.
func seedrand(x int32) int32 {
	return int32(int64(x) * 48271 % rngMax)
}

func (rng *rngSource) Seed(seed int64) {
	rng.tap = 0
	rng.feed = rngLen - rngTap
	seed %= rngMax
	if seed < 0 {
		seed += rngMax
	}
	if seed == 0 {
		seed = 89482311
	}
	x := int32(seed)
	for i := 0; i < 20; i++ {
		x = seedrand(x)
	}
	for i := range rng.vec {
		x = seedrand(x)
		u := int64(x) << 40
		x = seedrand(x)
		u ^= int64(x) << 20
		x = seedrand(x)
		u ^= int64(x)
		rng.vec[i] = u ^ cooked(i)
	}
}

func (rng *rngSource) Int63() int64 {
	return int64(rng.Uint64() &^ (1 << 63))
}

func (rng *rngSource) Uint64() uint64 {
	rng.tap--
	if rng.tap < 0 {
		rng.tap += rngLen
	}
	rng.feed--
	if rng.feed < 0 {
		rng.feed += rngLen
	}
	x := rng.vec[rng.feed] + rng.vec[rng.tap]
	rng.vec[rng.feed] = x
	return uint64(x)
}
