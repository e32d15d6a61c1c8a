// Package trace: annotations of execution traces. The simulator writes none, so Start refuses, and all else does what it does while no trace is taken.
package trace

import (
	"context"
	"errors"
	"io"
)

var errAbsent = errors.New("maprace: execution traces are not in this simulator")

func Start(w io.Writer) error { return errAbsent }

func Stop() {}

func IsEnabled() bool { return false }

// Task is a name for what a context belongs to.
type Task struct{}

func NewTask(parent context.Context, taskType string) (ctx context.Context, task *Task) {
	return parent, &Task{}
}

func (t *Task) End() {}

// Region is a part of a goroutine's work.
type Region struct{}

func StartRegion(ctx context.Context, regionType string) *Region { return &Region{} }

func (r *Region) End() {}

func WithRegion(ctx context.Context, regionType string, fn func()) { fn() }

func Log(ctx context.Context, category, message string) {}

func Logf(ctx context.Context, category, format string, args ...any) {}
