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
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// memory is what the machine counts: bytes in use, had from the system, given back to it, and given out; objects given out and found
// unreachable; collections, and those the program asked for; the size at which the next begins; bytes of stacks.
func memory() (inUse, arena, released, total, objects, freed uint64, collections, forced uint32, next, stacks uint64)

// pause is when the i-th last collection ended, by the wall clock, and how long it held everybody up.
func pause(i int) (end, ns uint64)

// What a runtime with one P needs for itself beside heap and stacks.
const (
	pageSize    = 8192
	mspanSize   = 160
	mcacheSize  = 1208
	mcacheSys   = 15704
	bucketsSys  = 1439992
	otherSys    = 364070
	gcBaseSys   = 1 << 20
	gcShareSys  = 32
	mspanChunks = 16320
)

// sizeClasses are the sizes of small objects.
var sizeClasses = [61]uint32{
	0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640, 704, 768,
	896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240,
	10880, 12288, 13568, 14336, 16384, 18432,
}

// ReadMemStats allocates nothing, so that two calls differ by what the program did between them.
func ReadMemStats(m *MemStats) {
	inUse, arena, released, total, objects, freed, collections, forced, next, stacks := memory()
	pages := (inUse + pageSize - 1) / pageSize
	m.Alloc, m.HeapAlloc, m.HeapInuse, m.HeapSys = inUse, inUse, pages*pageSize, arena
	m.HeapIdle, m.HeapReleased = m.HeapSys-m.HeapInuse, released
	m.TotalAlloc, m.Mallocs, m.Frees, m.HeapObjects = total, objects, freed, objects-freed
	m.StackInuse, m.StackSys = stacks, stacks
	m.MSpanInuse, m.MSpanSys = pages*mspanSize, (pages*mspanSize/mspanChunks+1)*mspanChunks
	m.MCacheInuse, m.MCacheSys = mcacheSize, mcacheSys
	m.BuckHashSys, m.GCSys, m.OtherSys = bucketsSys, gcBaseSys+arena/gcShareSys, otherSys
	m.Sys = m.HeapSys + m.StackSys + m.MSpanSys + m.MCacheSys + m.BuckHashSys + m.GCSys + m.OtherSys
	m.NextGC, m.NumGC, m.NumForcedGC = next, collections, forced
	m.EnableGC = true
	m.LastGC, m.PauseTotalNs = 0, 0
	for i := range min(int(collections), len(m.PauseNs)) {
		at := (int(collections) - 1 - i) % len(m.PauseNs)
		m.PauseEnd[at], m.PauseNs[at] = pause(i)
	}
	if collections > 0 {
		var ns uint64
		m.LastGC, ns = pause(0)
		m.PauseTotalNs = uint64(collections) * ns
	}
	for i, size := range &sizeClasses { // Through a pointer: a copy would be one more object.
		m.BySize[i].Size = size
	}
}
