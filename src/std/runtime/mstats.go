package runtime

// MemProfileRate is kept; nothing is sampled.
var MemProfileRate = 512 * 1024

// MemStats counts by the simulator's model of memory; what it has no model of stays zero.
type MemStats struct {
	Alloc         uint64
	TotalAlloc    uint64
	Sys           uint64
	Lookups       uint64
	Mallocs       uint64
	Frees         uint64
	HeapAlloc     uint64
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64
	LastGC        uint64
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
}

// memory is what the machine counts: bytes in use and their maximum, bytes and objects given out, collections.
func memory() (live, most, total, objects uint64, collections uint32)

// ReadMemStats allocates nothing, so that two calls differ by what the program did between them.
func ReadMemStats(m *MemStats) {
	live, most, total, objects, collections := memory()
	m.Alloc, m.HeapAlloc, m.HeapInuse = live, live, live
	m.HeapSys, m.Sys = most, most
	m.TotalAlloc, m.Mallocs = total, objects
	m.NumGC, m.NumForcedGC = collections, collections
	m.EnableGC = true
}
