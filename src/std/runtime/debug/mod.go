package debug

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"time"
)

// BuildInfo is what the linker writes into a binary. Of a simulated program there is none.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo finds none, as in a binary that was built without module support.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }

func (bi *BuildInfo) String() string {
	var b strings.Builder
	line := func(words ...string) { b.WriteString(strings.Join(words, "\t") + "\n") }
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	module := func(word string, m Module) {
		if m.Replace != nil {
			line(word, m.Path, m.Version)
			line("=>", m.Replace.Path, m.Replace.Version, m.Replace.Sum)
			return
		}
		line(word, m.Path, m.Version, m.Sum)
	}
	if bi.Main != (Module{}) {
		module("mod", bi.Main)
	}
	for _, dep := range bi.Deps {
		module("dep", *dep)
	}
	for _, s := range bi.Settings {
		fmt.Fprintf(&b, "build\t%s=%s\n", s.Key, s.Value)
	}
	return b.String()
}

// GCStats tells of collections, the latest first.
type GCStats struct {
	LastGC         time.Time
	NumGC          int64
	PauseTotal     time.Duration
	Pause          []time.Duration
	PauseEnd       []time.Time
	PauseQuantiles []time.Duration
}

func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.LastGC = time.Unix(0, int64(m.LastGC))
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.Pause, stats.PauseEnd = stats.Pause[:0], stats.PauseEnd[:0]
	for i := range min(int(m.NumGC), len(m.PauseNs)) {
		at := (int(m.NumGC) - 1 - i) % len(m.PauseNs)
		stats.Pause = append(stats.Pause, time.Duration(m.PauseNs[at]))
		stats.PauseEnd = append(stats.PauseEnd, time.Unix(0, int64(m.PauseEnd[at])))
	}
	quantiles(stats.PauseQuantiles, stats.Pause)
}

// quantiles fills to with the least, those between at equal distances, and the greatest.
func quantiles(to, of []time.Duration) {
	if len(of) == 0 {
		clear(to)
		return
	}
	sorted := slices.Clone(of)
	slices.Sort(sorted)
	for i := range to {
		to[i] = sorted[i*(len(sorted)-1)/max(1, len(to)-1)]
	}
}
