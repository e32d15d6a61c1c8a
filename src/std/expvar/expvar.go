// Package expvar: public variables of a program as JSON, at /debug/vars of the default mux.
package expvar

import (
	"encoding/json"
	"log"
	"math"
	"net/http"
	"os"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
)

// Var is a variable; its text must be JSON.
type Var interface {
	String() string
}

type Int struct {
	i atomic.Int64
}

func (v *Int) Value() int64    { return v.i.Load() }
func (v *Int) String() string  { return strconv.FormatInt(v.i.Load(), 10) }
func (v *Int) Add(delta int64) { v.i.Add(delta) }
func (v *Int) Set(value int64) { v.i.Store(value) }

// Float keeps the bits of its number.
type Float struct {
	f atomic.Uint64
}

func (v *Float) Value() float64    { return math.Float64frombits(v.f.Load()) }
func (v *Float) String() string    { return strconv.FormatFloat(v.Value(), 'g', -1, 64) }
func (v *Float) Set(value float64) { v.f.Store(math.Float64bits(value)) }

func (v *Float) Add(delta float64) {
	for {
		old := v.f.Load()
		if v.f.CompareAndSwap(old, math.Float64bits(math.Float64frombits(old)+delta)) {
			return
		}
	}
}

type String struct {
	s atomic.Value
}

func (v *String) Value() string {
	s, _ := v.s.Load().(string)
	return s
}

func (v *String) String() string {
	text, _ := json.Marshal(v.Value())
	return string(text)
}

func (v *String) Set(value string) { v.s.Store(value) }

// Func computes its value each time. Nothing guards what it reads.
type Func func() any

func (f Func) Value() any { return f() }

func (f Func) String() string {
	text, _ := json.Marshal(f())
	return string(text)
}

// Map is variables by name, safe for everybody.
type Map struct {
	m      sync.Map
	keysMu sync.RWMutex
	keys   []string
}

type KeyValue struct {
	Key   string
	Value Var
}

func (v *Map) Init() *Map {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	v.keys = v.keys[:0]
	v.m.Clear()
	return v
}

func (v *Map) String() string { return string(v.appendJSON(nil, "", " ", "")) }

// appendJSON sets open behind the brace, between behind each comma and end before the other brace.
func (v *Map) appendJSON(b []byte, open, between, end string) []byte {
	b = append(b, "{"+open...)
	first := true
	v.Do(func(kv KeyValue) {
		if !first {
			b = append(b, ","+between...)
		}
		first = false
		name, _ := json.Marshal(kv.Key)
		b = append(append(b, name...), ": "...)
		if kv.Value == nil {
			b = append(b, "null"...)
		} else {
			b = append(b, kv.Value.String()...)
		}
	})
	return append(b, end+"}"...)
}

func (v *Map) addKey(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); !found {
		v.keys = slices.Insert(v.keys, i, key)
	}
}

func (v *Map) Get(key string) Var {
	i, _ := v.m.Load(key)
	av, _ := i.(Var)
	return av
}

func (v *Map) Set(key string, av Var) {
	if _, dup := v.m.LoadOrStore(key, av); dup {
		v.m.Store(key, av)
	} else {
		v.addKey(key)
	}
}

// variable is the one of that name, or else fresh, from now on.
func (v *Map) variable(key string, fresh Var) any {
	i, dup := v.m.LoadOrStore(key, fresh)
	if !dup {
		v.addKey(key)
	}
	return i
}

func (v *Map) Add(key string, delta int64) {
	if iv, ok := v.variable(key, new(Int)).(*Int); ok {
		iv.Add(delta)
	}
}

func (v *Map) AddFloat(key string, delta float64) {
	if fv, ok := v.variable(key, new(Float)).(*Float); ok {
		fv.Add(delta)
	}
}

func (v *Map) Delete(key string) {
	v.keysMu.Lock()
	defer v.keysMu.Unlock()
	if i, found := slices.BinarySearch(v.keys, key); found {
		v.keys = slices.Delete(v.keys, i, i+1)
		v.m.Delete(key)
	}
}

// Do holds the keys while f runs.
func (v *Map) Do(f func(KeyValue)) {
	v.keysMu.RLock()
	defer v.keysMu.RUnlock()
	for _, k := range v.keys {
		f(KeyValue{k, v.Get(k)})
	}
}

var vars Map

func Publish(name string, v Var) {
	if _, dup := vars.m.LoadOrStore(name, v); dup {
		log.Panicln("Reuse of exported var name:", name)
	}
	vars.addKey(name)
}

func Get(name string) Var { return vars.Get(name) }

func published[V Var](name string, v V) V {
	Publish(name, v)
	return v
}

func NewInt(name string) *Int       { return published(name, new(Int)) }
func NewFloat(name string) *Float   { return published(name, new(Float)) }
func NewMap(name string) *Map       { return published(name, new(Map)) }
func NewString(name string) *String { return published(name, new(String)) }

func Do(f func(KeyValue)) { vars.Do(f) }

func expvarHandler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(append(vars.appendJSON(nil, "\n", "\n", "\n"), '\n'))
}

func Handler() http.Handler { return http.HandlerFunc(expvarHandler) }

func memstats() any {
	stats := new(runtime.MemStats)
	runtime.ReadMemStats(stats)
	return *stats
}

func init() {
	http.HandleFunc(pattern, expvarHandler)
	Publish("cmdline", Func(func() any { return os.Args }))
	Publish("memstats", Func(memstats))
}
