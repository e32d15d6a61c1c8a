package pprof

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unsafe"
)

type label struct{ key, value string }

// LabelSet is labels by key, each once.
type LabelSet struct {
	list []label
}

// labelMap is what a context and a goroutine carry.
type labelMap struct {
	LabelSet
}

func (l *labelMap) String() string {
	if l == nil {
		return ""
	}
	parts := make([]string, len(l.list))
	for i, one := range l.list {
		parts[i] = fmt.Sprintf("%q:%q", one.key, one.value)
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

type labelContextKey struct{}

func labelsOf(ctx context.Context) labelMap {
	known, _ := ctx.Value(labelContextKey{}).(*labelMap)
	if known == nil {
		return labelMap{}
	}
	return *known
}

// Labels takes keys and values by turns; of equal keys the last counts.
func Labels(args ...string) LabelSet {
	if len(args)%2 != 0 {
		panic("uneven number of arguments to pprof.Labels")
	}
	var set LabelSet
	for i := 0; i < len(args); i += 2 {
		set = set.with(label{args[i], args[i+1]})
	}
	return set
}

func (s LabelSet) with(one label) LabelSet {
	i, found := slices.BinarySearchFunc(s.list, one, func(a, b label) int { return strings.Compare(a.key, b.key) })
	list := slices.Clone(s.list)
	if found {
		list[i] = one
	} else {
		list = slices.Insert(list, i, one)
	}
	return LabelSet{list}
}

func WithLabels(ctx context.Context, labels LabelSet) context.Context {
	all := labelsOf(ctx)
	for _, one := range labels.list {
		all.LabelSet = all.with(one)
	}
	return context.WithValue(ctx, labelContextKey{}, &all)
}

func Label(ctx context.Context, key string) (string, bool) {
	for _, one := range labelsOf(ctx).list {
		if one.key == key {
			return one.value, true
		}
	}
	return "", false
}

func ForLabels(ctx context.Context, f func(key, value string) bool) {
	for _, one := range labelsOf(ctx).list {
		if !f(one.key, one.value) {
			break
		}
	}
}

// setLabels marks the goroutine, and all that it starts from now on.
func setLabels(labels unsafe.Pointer)

func SetGoroutineLabels(ctx context.Context) {
	known, _ := ctx.Value(labelContextKey{}).(*labelMap)
	setLabels(unsafe.Pointer(known))
}

// Do calls f with labels on the goroutine.
func Do(ctx context.Context, labels LabelSet, f func(context.Context)) {
	defer SetGoroutineLabels(ctx)
	ctx = WithLabels(ctx, labels)
	SetGoroutineLabels(ctx)
	f(ctx)
}
