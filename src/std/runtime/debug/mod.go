package debug

import (
	"fmt"
	"runtime"
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

// GCStats counts collections; there are no pauses.
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
	stats.LastGC = time.Time{}
	stats.PauseTotal = 0
	stats.Pause = stats.Pause[:0]
	stats.PauseEnd = stats.PauseEnd[:0]
	clear(stats.PauseQuantiles)
}
