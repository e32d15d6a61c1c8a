package slog

import (
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

type Kind int

const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = [...]string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

func (k Kind) String() string {
	if k >= 0 && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// Value is what a key has. It holds bool, time.Duration, float64, int64, string, time.Time, uint64, groupAttrs, LogValuer or, as itself, any other.
type Value struct {
	_ [0]func()
	v any
}

type groupAttrs []Attr

// kindValue is a Kind as a value: it would be taken for none otherwise.
type kindValue struct{ Kind }

// LogValuer stands for a value that is asked for when it is written.
type LogValuer interface {
	LogValue() Value
}

func StringValue(value string) Value      { return Value{v: value} }
func IntValue(v int) Value                { return Value{v: int64(v)} }
func Int64Value(v int64) Value            { return Value{v: v} }
func Uint64Value(v uint64) Value          { return Value{v: v} }
func Float64Value(v float64) Value        { return Value{v: v} }
func BoolValue(v bool) Value              { return Value{v: v} }
func TimeValue(v time.Time) Value         { return Value{v: v.Round(0)} }
func DurationValue(v time.Duration) Value { return Value{v: v} }

// GroupValue leaves empty groups out.
func GroupValue(as ...Attr) Value {
	return Value{v: groupAttrs(slices.DeleteFunc(slices.Clone(as), func(a Attr) bool { return a.Value.isEmptyGroup() }))}
}

func AnyValue(v any) Value {
	switch v := v.(type) {
	case string, int64, uint64, bool, time.Duration, float64:
		return Value{v: v}
	case time.Time:
		return TimeValue(v)
	case int:
		return IntValue(v)
	case uint:
		return Uint64Value(uint64(v))
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{v: kindValue{v}}
	case Value:
		return v
	}
	return Value{v: v}
}

func (v Value) Kind() Kind {
	switch v.v.(type) {
	case bool:
		return KindBool
	case time.Duration:
		return KindDuration
	case float64:
		return KindFloat64
	case int64:
		return KindInt64
	case string:
		return KindString
	case time.Time:
		return KindTime
	case uint64:
		return KindUint64
	case groupAttrs:
		return KindGroup
	case LogValuer:
		return KindLogValuer
	}
	return KindAny
}

func (v Value) Any() any {
	switch x := v.v.(type) {
	case kindValue:
		return x.Kind
	case groupAttrs:
		return []Attr(x)
	}
	return v.v
}

// get is v's value of a kind, or a panic.
func get[T any](v Value, want Kind) T {
	x, ok := v.v.(T)
	if !ok {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.Kind(), want))
	}
	return x
}

func (v Value) Int64() int64            { return get[int64](v, KindInt64) }
func (v Value) Uint64() uint64          { return get[uint64](v, KindUint64) }
func (v Value) Bool() bool              { return get[bool](v, KindBool) }
func (v Value) Duration() time.Duration { return get[time.Duration](v, KindDuration) }
func (v Value) Float64() float64        { return get[float64](v, KindFloat64) }
func (v Value) Time() time.Time         { return get[time.Time](v, KindTime) }
func (v Value) LogValuer() LogValuer    { return v.v.(LogValuer) }

// String is the text of any kind.
func (v Value) String() string {
	if s, ok := v.v.(string); ok {
		return s
	}
	return string(v.append(nil))
}

func (v Value) Group() []Attr {
	if g, ok := v.v.(groupAttrs); ok {
		return g
	}
	panic("Group: bad kind")
}

func (v Value) Equal(w Value) bool {
	if v.Kind() != w.Kind() {
		return false
	}
	switch v.Kind() {
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.Group(), w.Group(), Attr.Equal)
	}
	return v.v == w.v
}

func (v Value) isEmptyGroup() bool {
	g, ok := v.v.(groupAttrs)
	return ok && !slices.ContainsFunc(g, func(a Attr) bool { return !a.Value.isEmptyGroup() })
}

func (v Value) append(dst []byte) []byte {
	switch x := v.v.(type) {
	case string:
		return append(dst, x...)
	case int64:
		return strconv.AppendInt(dst, x, 10)
	case uint64:
		return strconv.AppendUint(dst, x, 10)
	case float64:
		return strconv.AppendFloat(dst, x, 'g', -1, 64)
	case groupAttrs:
		return fmt.Append(dst, []Attr(x))
	}
	return fmt.Append(dst, v.Any())
}

const maxLogValues = 100

// Resolve asks LogValuers until there is a value.
func (v Value) Resolve() (rv Value) {
	asked := v
	defer func() {
		if r := recover(); r != nil {
			rv = AnyValue(fmt.Errorf("LogValue panicked\n%s", callers(3, 5)))
		}
	}()
	for range maxLogValues {
		if v.Kind() != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", asked.Any()))
}

func callers(skip, n int) string {
	pcs := make([]uintptr, n+1)
	got := runtime.Callers(skip, pcs)
	if got == 0 {
		return "(no stack)"
	}
	frames := runtime.CallersFrames(pcs[:got])
	var b strings.Builder
	for i := 0; ; i++ {
		frame, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			return b.String()
		}
		if i+1 >= n {
			b.WriteString("(rest of stack elided)\n")
			return b.String()
		}
	}
}

// Attr is a key with its value.
type Attr struct {
	Key   string
	Value Value
}

func String(key, value string) Attr             { return Attr{key, StringValue(value)} }
func Int64(key string, value int64) Attr        { return Attr{key, Int64Value(value)} }
func Int(key string, value int) Attr            { return Attr{key, IntValue(value)} }
func Uint64(key string, v uint64) Attr          { return Attr{key, Uint64Value(v)} }
func Float64(key string, v float64) Attr        { return Attr{key, Float64Value(v)} }
func Bool(key string, v bool) Attr              { return Attr{key, BoolValue(v)} }
func Time(key string, v time.Time) Attr         { return Attr{key, TimeValue(v)} }
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }
func Any(key string, value any) Attr            { return Attr{key, AnyValue(value)} }

// Group takes keys and values as Logger.Info does, GroupAttrs Attrs alone.
func Group(key string, args ...any) Attr        { return Attr{key, GroupValue(attrsOf(args)...)} }
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }
func (a Attr) String() string    { return a.Key + "=" + a.Value.String() }
func (a Attr) isEmpty() bool     { return a.Key == "" && a.Value.v == nil }

const badKey = "!BADKEY"

// attrsOf pairs keys with values; Attrs stand among them for themselves.
func attrsOf(args []any) []Attr {
	var attrs []Attr
	for len(args) > 0 {
		switch x := args[0].(type) {
		case string:
			if len(args) == 1 {
				attrs = append(attrs, String(badKey, x))
				return attrs
			}
			attrs = append(attrs, Any(x, args[1]))
			args = args[2:]
		case Attr:
			attrs = append(attrs, x)
			args = args[1:]
		default:
			attrs = append(attrs, Any(badKey, x))
			args = args[1:]
		}
	}
	return attrs
}
