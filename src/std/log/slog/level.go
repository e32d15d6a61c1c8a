// Package slog: log lines of keys and values.
package slog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// Level is how much a line matters; between the names there is room for others.
type Level int

const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

var levelNames = [...]string{"DEBUG", "INFO", "WARN", "ERROR"}

func (l Level) String() string {
	i := min(max(int(l-LevelDebug), 0)/4, len(levelNames)-1)
	rest := int(l-LevelDebug) - 4*i
	if rest == 0 {
		return levelNames[i]
	}
	return fmt.Sprintf("%s%+d", levelNames[i], rest)
}

func (l *Level) parse(s string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("slog: level string %q: %w", s, err)
		}
	}()
	name, offset := s, 0
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		name = s[:i]
		if offset, err = strconv.Atoi(s[i:]); err != nil {
			return err
		}
	}
	for i, known := range levelNames {
		if strings.EqualFold(name, known) {
			*l = LevelDebug + Level(4*i+offset)
			return nil
		}
	}
	return errors.New("unknown name")
}

func (l Level) Level() Level                        { return l }
func (l Level) MarshalJSON() ([]byte, error)        { return strconv.AppendQuote(nil, l.String()), nil }
func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }
func (l Level) MarshalText() ([]byte, error)        { return l.AppendText(nil) }
func (l *Level) UnmarshalText(data []byte) error    { return l.parse(string(data)) }

func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

type Leveler interface {
	Level() Level
}

// LevelVar is a level that can change while others read it.
type LevelVar struct {
	val atomic.Int64
}

func (v *LevelVar) Level() Level                        { return Level(v.val.Load()) }
func (v *LevelVar) Set(l Level)                         { v.val.Store(int64(l)) }
func (v *LevelVar) String() string                      { return fmt.Sprintf("LevelVar(%s)", v.Level()) }
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }
func (v *LevelVar) MarshalText() ([]byte, error)        { return v.AppendText(nil) }

func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}
