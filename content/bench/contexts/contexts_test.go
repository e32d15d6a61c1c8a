// What a lookup in a chain of contexts costs, and what another link costs.
package contexts

import (
	"context"
	"strconv"
	"testing"
)

type key struct{ n int }

type missing struct{}

var (
	value   interface{}
	derived context.Context
)

func chain(links int) context.Context {
	ctx := context.Background()
	for i := 0; i < links; i++ {
		ctx = context.WithValue(ctx, key{i}, i)
	}
	return ctx
}

// BenchmarkMissing looks for a key that no link has, so the walk goes to the root.
func BenchmarkMissing(b *testing.B) {
	for _, links := range []int{1, 5, 10, 100, 1000, 10_000, 100_000} {
		ctx := chain(links)
		b.Run(strconv.Itoa(links), func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				value = ctx.Value(missing{})
			}
		})
	}
}

// BenchmarkMap is the same question asked of a map with ten entries.
func BenchmarkMap(b *testing.B) {
	m := map[interface{}]interface{}{}
	for i := 0; i < 10; i++ {
		m[key{i}] = i
	}
	for i := 0; i < b.N; i++ {
		value = m[missing{}]
	}
}

// BenchmarkWithValue makes one more link.
func BenchmarkWithValue(b *testing.B) {
	text := strconv.Itoa(b.N + 1_000_000)
	pointer := new(int)
	tags := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
	for _, c := range []struct {
		name string
		add  func(i int) context.Context
	}{
		{"constant", func(int) context.Context { return context.WithValue(context.Background(), key{}, "abc") }},
		{"pointer", func(int) context.Context { return context.WithValue(context.Background(), key{}, pointer) }},
		{"string", func(int) context.Context { return context.WithValue(context.Background(), key{}, text) }},
		{"number", func(i int) context.Context {
			return context.WithValue(context.Background(), key{}, uint64(i)+1_000_000)
		}},
		{"map of six", func(i int) context.Context {
			m := make(map[string]int, len(tags)+1)
			for k, v := range tags {
				m[k] = v
			}
			m["f"] = i
			return context.WithValue(context.Background(), key{}, m)
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; i < b.N; i++ {
				derived = c.add(i)
			}
		})
	}
}
