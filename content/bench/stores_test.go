package bench

import (
	"fmt"
	"sync"
	"testing"
)

const (
	few  = 100
	many = 100_000
)

var keys = func() []string {
	all := make([]string, many)
	for i := range all {
		all[i] = fmt.Sprintf("user:%08d", i*7919%many)
	}
	return all
}()

// filled holds the stores that were filled already: an update leaves them as large as they were, so one filling serves every round.
var filled = map[string]store{}

func fill(name string, make func() store, n int) store {
	id := fmt.Sprint(name, n)
	if s, ok := filled[id]; ok {
		return s
	}
	s := make()
	if snap, ok := s.(*snapshot); ok {
		m := map[string]int{}
		for i, k := range keys[:n] {
			m[k] = i
		}
		snap.current.Store(&m)
	} else {
		for i, k := range keys[:n] {
			s.set(k, i)
		}
	}
	filled[id] = s
	return s
}

// sinks keeps the compiler from leaving reads out. One cache line for each goroutine.
var sinks [64][8]int

// share divides b.N operations among goroutines. op gets numbers that look random, others in every goroutine.
func share(b *testing.B, goroutines int, op func(random uint64) int) {
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for g := 0; g < goroutines; g++ {
		n := b.N / goroutines
		if g < b.N%goroutines {
			n++
		}
		wg.Add(1)
		go func(g, n int) {
			defer wg.Done()
			random := uint64(g+1) * 0x9E3779B97F4A7C15
			total := 0
			for ; n > 0; n-- {
				random ^= random << 13
				random ^= random >> 7
				random ^= random << 17
				total += op(random)
			}
			sinks[g][0] = total
		}(g, n)
	}
	wg.Wait()
}

// pick chooses one of n by the upper half of random; the lower half decides what is done with it.
func pick(random uint64, n int) int { return int(random >> 32 * uint64(n) >> 32) }

// BenchmarkMix reads single keys, and now and then updates one.
func BenchmarkMix(b *testing.B) {
	for _, n := range []int{few, many} {
		for _, perMille := range []uint32{500, 100, 10, 1} {
			for _, goroutines := range []int{1, 2, 4, 8} {
				for _, s := range stores {
					if s.name == "plain" && goroutines > 1 {
						continue
					}
					b.Run(fmt.Sprintf("%s/keys=%d/writes=%d/goroutines=%d", s.name, n, perMille, goroutines), func(b *testing.B) {
						st, bound := fill(s.name, s.make, n), uint32(uint64(perMille)<<32/1000)
						share(b, goroutines, func(random uint64) int {
							key := keys[pick(random, n)]
							if uint32(random) < bound {
								st.set(key, 1)
								return 0
							}
							return st.get(key)
						})
					})
				}
			}
		}
	}
}

// BenchmarkScan reads everything; one operation in a thousand updates a key.
func BenchmarkScan(b *testing.B) {
	for _, goroutines := range []int{1, 2, 4, 8} {
		for _, s := range stores {
			if s.name == "plain" && goroutines > 1 {
				continue
			}
			b.Run(fmt.Sprintf("%s/keys=%d/writes=1/goroutines=%d", s.name, few, goroutines), func(b *testing.B) {
				st := fill(s.name, s.make, few)
				share(b, goroutines, func(random uint64) int {
					if uint32(random) < 1<<32/1000 {
						st.set(keys[pick(random, few)], 1)
						return 0
					}
					return st.sum()
				})
			})
		}
	}
}

// BenchmarkUpdate writes to keys that are there.
func BenchmarkUpdate(b *testing.B) {
	for _, n := range []int{few, many} {
		for _, s := range stores {
			b.Run(fmt.Sprintf("%s/keys=%d/writes=1000/goroutines=1", s.name, n), func(b *testing.B) {
				st := fill(s.name, s.make, n)
				share(b, 1, func(random uint64) int {
					st.set(keys[pick(random, n)], 1)
					return 0
				})
			})
		}
	}
}

// BenchmarkInsert fills empty stores with new keys.
func BenchmarkInsert(b *testing.B) {
	const n = many
	for _, s := range stores {
		if s.name == "snapshot" {
			continue // a copy for each key
		}
		b.Run(fmt.Sprintf("%s/keys=%d/writes=1000/goroutines=1", s.name, n), func(b *testing.B) {
			st, i := s.make(), 0
			share(b, 1, func(uint64) int {
				if i == n {
					st, i = s.make(), 0
				}
				st.set(keys[i], 1)
				i++
				return 0
			})
		})
	}
}

func TestStores(t *testing.T) {
	for _, s := range stores {
		st, goroutines := s.make(), 4
		if s.name == "plain" {
			goroutines = 1
		}
		var wg sync.WaitGroup
		for g := 0; g < goroutines; g++ {
			wg.Add(1)
			go func(g int) {
				defer wg.Done()
				for i := g; i < few; i += goroutines {
					st.set(keys[i], i)
					if got := st.get(keys[i]); got != i {
						t.Errorf("%s: get(%q) = %d, want %d", s.name, keys[i], got, i)
					}
				}
			}(g)
		}
		wg.Wait()
		if got, want := st.sum(), few*(few-1)/2; got != want {
			t.Errorf("%s: sum() = %d, want %d", s.name, got, want)
		}
	}
}
