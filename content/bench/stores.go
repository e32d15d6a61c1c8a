// Package bench compares ways to share a map between goroutines.
package bench

import (
	"hash/maphash"
	"maps"
	"sync"
	"sync/atomic"
)

// A store is a map from names to numbers.
type store interface {
	get(key string) int
	set(key string, value int)
	// sum adds up all the values: a long read.
	sum() int
}

// stores makes each of them, empty.
var stores = []struct {
	name string
	make func() store
}{
	{"plain", func() store { return plain{} }},
	{"mutex", func() store { return &mutex{m: map[string]int{}} }},
	{"rwmutex", func() store { return &rwmutex{m: map[string]int{}} }},
	{"syncmap", func() store { return &syncMap{} }},
	{"shards", func() store { return newShards() }},
	{"snapshot", func() store { return newSnapshot() }},
}

// plain is what the others add their cost to. One goroutine only.
type plain map[string]int

func (s plain) get(key string) int        { return s[key] }
func (s plain) set(key string, value int) { s[key] = value }
func (s plain) sum() int                  { return sum(s) }

func sum(m map[string]int) int {
	total := 0
	for _, v := range m {
		total += v
	}
	return total
}

type mutex struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
}

func (s *mutex) get(key string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.m[key]
}

func (s *mutex) set(key string, value int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = value
}

func (s *mutex) sum() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return sum(s.m)
}

type rwmutex struct {
	mu sync.RWMutex
	m  map[string]int // guarded by mu
}

func (s *rwmutex) get(key string) int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.m[key]
}

func (s *rwmutex) set(key string, value int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.m[key] = value
}

func (s *rwmutex) sum() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return sum(s.m)
}

type syncMap struct{ m sync.Map } // string -> int

func (s *syncMap) get(key string) int {
	v, _ := s.m.Load(key)
	n, _ := v.(int)
	return n
}

func (s *syncMap) set(key string, value int) { s.m.Store(key, value) }

func (s *syncMap) sum() int {
	total := 0
	s.m.Range(func(_, v any) bool {
		total += v.(int)
		return true
	})
	return total
}

const shardCount = 32

type shard struct {
	mu sync.Mutex
	m  map[string]int // guarded by mu
	_  [48]byte       // so that two locks do not share a cache line of 64 bytes
}

type shards struct {
	seed maphash.Seed
	all  [shardCount]shard
}

func newShards() *shards {
	s := &shards{seed: maphash.MakeSeed()}
	for i := range s.all {
		s.all[i].m = map[string]int{}
	}
	return s
}

func (s *shards) of(key string) *shard { return &s.all[maphash.String(s.seed, key)%shardCount] }

func (s *shards) get(key string) int {
	sh := s.of(key)
	sh.mu.Lock()
	defer sh.mu.Unlock()
	return sh.m[key]
}

func (s *shards) set(key string, value int) {
	sh := s.of(key)
	sh.mu.Lock()
	defer sh.mu.Unlock()
	sh.m[key] = value
}

// sum sees every shard at another moment.
func (s *shards) sum() int {
	total := 0
	for i := range s.all {
		sh := &s.all[i]
		sh.mu.Lock()
		total += sum(sh.m)
		sh.mu.Unlock()
	}
	return total
}

type snapshot struct {
	current atomic.Pointer[map[string]int] // never edited once stored
	writers sync.Mutex
}

func newSnapshot() *snapshot {
	s := &snapshot{}
	s.current.Store(&map[string]int{})
	return s
}

func (s *snapshot) get(key string) int { return (*s.current.Load())[key] }

func (s *snapshot) set(key string, value int) {
	s.writers.Lock()
	defer s.writers.Unlock()
	next := maps.Clone(*s.current.Load())
	next[key] = value
	s.current.Store(&next)
}

func (s *snapshot) sum() int { return sum(*s.current.Load()) }
