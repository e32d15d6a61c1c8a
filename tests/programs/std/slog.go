// log/slog: text and JSON handlers, groups, levels, and the bridge to package log.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"time"
)

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("REDACTED") }

type user struct {
	ID   int
	Name string
}

func (u *user) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", u.ID), slog.String("name", u.Name))
}

type panics struct{}

func (panics) String() string { panic("oh") }

type loops struct{}

func (l loops) LogValue() slog.Value { return slog.AnyValue(l) }

func both(opts *slog.HandlerOptions, f func(*slog.Logger)) {
	f(slog.New(slog.NewTextHandler(os.Stdout, opts)))
	f(slog.New(slog.NewJSONHandler(os.Stdout, opts)))
}

func main() {
	noTime := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		if a.Key == slog.SourceKey {
			s := a.Value.Any().(*slog.Source)
			s.File = filepath.Base(s.File)
		}
		return a
	}
	opts := &slog.HandlerOptions{ReplaceAttr: noTime}
	when := time.Date(2024, 2, 3, 4, 5, 6, 7_008_009, time.FixedZone("X", 3600))
	both(opts, func(l *slog.Logger) {
		l.Info("hello", "count", 3, "name", "a b", "empty", "", "quote", `x"y`, "eq", "a=b", "html", "<&>", "é", "é\u2028", "tab", "a\tb", "bs", `a\b`)
		l.Debug("not shown")
		l.Warn("types", "f", 1.5, "b", true, "d", time.Second, "t", when, "u", uint8(4), "nil", nil, "err", errors.New("bad thing"), "sl", []int{1, 2}, "m", map[string]int{"b": 1, "a": 2}, "st", struct{ X, Y int }{1, 2}, "bytes", []byte("hi"), "inf", math.Inf(1), "raw", json.RawMessage(`{"a":1}`))
		l.Error("odd", "lonely")
		l.Error("odd", 5, "k", 1, slog.Int("attr", 2))
		l.Info("group", slog.Group("g", "a", 1, slog.Group("h", "b", 2), slog.Group("empty")), slog.Group("", "inline", true), slog.Attr{})
		l.With("w", 1).WithGroup("g").With("x", 2).WithGroup("h").Info("deep", "y", 3)
		l.With("w", 1).WithGroup("g").WithGroup("h").Info("nothing inside")
		l.WithGroup("g").With("x", 2).WithGroup("h").Info("half")
		l.WithGroup("g").Info("key needs", "a b", 1)
		l.WithGroup("").With().Info("same")
		l.Info("valuer", "pw", secret("x"), "u", &user{1, "Ann"}, "loop", loops{})
		l.Info("broken", "p", panics{}, "ch", make(chan int) == nil, "fn", math.NaN())
		l.Log(context.Background(), slog.Level(2), "between")
		l.LogAttrs(context.Background(), slog.LevelError+3, "attrs", slog.Any("k", slog.KindGroup), slog.Duration("d", 90*time.Minute))
		l.InfoContext(context.TODO(), "")
	})
	both(&slog.HandlerOptions{ReplaceAttr: noTime, AddSource: true, Level: slog.LevelDebug}, func(l *slog.Logger) { l.Debug("where") })
	both(&slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey || a.Key == "drop" {
			return slog.Attr{}
		}
		if a.Key == slog.LevelKey {
			return slog.String("lvl", "L")
		}
		return slog.String(a.Key, fmt.Sprint(groups, a.Value))
	}}, func(l *slog.Logger) {
		l.With("w", 0).WithGroup("g").Info("m", "a", 1, "drop", 2, slog.Group("h", "b", 3, "drop", 1))
	})
	h := slog.NewTextHandler(os.Stdout, nil)
	r := slog.NewRecord(when, slog.LevelInfo, "record", 0)
	r.AddAttrs(slog.Int("a", 1))
	r.Add("b", 2)
	c := r.Clone()
	c.Add("c", 3)
	fmt.Println(h.Handle(context.Background(), r), h.Handle(context.Background(), c), r.NumAttrs(), c.NumAttrs(), r.Source())
	slog.NewJSONHandler(os.Stdout, nil).Handle(context.Background(), r)
	slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{AddSource: true}).Handle(context.Background(), r)
	r.Attrs(func(a slog.Attr) bool { fmt.Println(a, a.Value.Kind()); return true })

	for _, l := range []slog.Level{-10, -4, -1, 0, 1, 4, 7, 8, 20} {
		b, _ := l.MarshalJSON()
		fmt.Print(l, " ", string(b), " ")
	}
	fmt.Println(".")
	var l slog.Level
	for _, s := range []string{"INFO", "warn+3", "Debug-2", "x", "ERROR+a", ""} {
		err := l.UnmarshalText([]byte(s))
		fmt.Println(l, err)
	}
	var lv slog.LevelVar
	lv.Set(slog.LevelWarn)
	fmt.Println(&lv, lv.Level(), lv.UnmarshalText([]byte("error")), lv.Level())
	v := slog.AnyValue(42)
	fmt.Println(v.Kind(), v.Int64(), v.Any(), v.Equal(slog.Int64Value(42)), slog.GroupValue(slog.Int("a", 1)), slog.AnyValue([]slog.Attr{slog.Bool("b", true)}).Kind())
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Bool()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		slog.New(nil)
	}()

	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	slog.Info("through log", "a", 1, slog.Group("g", "b", "x y"))
	slog.With("w", 1).WithGroup("q").Warn("more", "z", 2)
	slog.Debug("hidden")
	slog.SetLogLoggerLevel(slog.LevelDebug)
	slog.Debug("shown")
	slog.SetLogLoggerLevel(slog.LevelInfo)
	slog.NewLogLogger(slog.NewTextHandler(os.Stdout, opts), slog.LevelWarn).Print("from a log.Logger")
	slog.SetDefault(slog.New(slog.NewTextHandler(os.Stdout, opts)))
	log.Print("from log")
	slog.Error("direct")
	fmt.Println(slog.Default().Enabled(context.Background(), slog.LevelDebug), slog.New(slog.DiscardHandler).Enabled(context.Background(), slog.LevelError))
	multi := slog.New(slog.NewMultiHandler(slog.NewTextHandler(os.Stdout, opts), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{Level: slog.LevelError, ReplaceAttr: noTime})))
	multi.With("a", 1).WithGroup("g").Error("twice", "b", 2)
	multi.Info("once")
}

// go1.26.8
// Output:
// level=INFO msg=hello count=3 name="a b" empty="" quote="x\"y" eq="a=b" html=<&> é="é\u2028" tab="a\tb" bs=a\b
// level=WARN msg=types f=1.5 b=true d=1s t=2024-02-03T04:05:06.007+01:00 u=4 nil=<nil> err="bad thing" sl="[1 2]" m="map[a:2 b:1]" st="{X:1 Y:2}" bytes="hi" inf=+Inf raw="{\"a\":1}"
// level=ERROR msg=odd !BADKEY=lonely
// level=ERROR msg=odd !BADKEY=5 k=1 attr=2
// level=INFO msg=group g.a=1 g.h.b=2 inline=true
// level=INFO msg=deep w=1 g.x=2 g.h.y=3
// level=INFO msg="nothing inside" w=1
// level=INFO msg=half g.x=2
// level=INFO msg="key needs" "g.a b"=1
// level=INFO msg=same
// level=INFO msg=valuer pw=REDACTED u.id=1 u.name=Ann loop="LogValue called too many times on Value of type main.loops"
// level=INFO msg=broken p="%!v(PANIC=String method: oh)" ch=false fn=NaN
// level=INFO+2 msg=between
// level=ERROR+3 msg=attrs k=Group d=1h30m0s
// level=INFO msg=""
// {"level":"INFO","msg":"hello","count":3,"name":"a b","empty":"","quote":"x\"y","eq":"a=b","html":"<&>","é":"é\u2028","tab":"a\tb","bs":"a\\b"}
// {"level":"WARN","msg":"types","f":1.5,"b":true,"d":1000000000,"t":"2024-02-03T04:05:06.007008009+01:00","u":4,"nil":null,"err":"bad thing","sl":[1,2],"m":{"a":2,"b":1},"st":{"X":1,"Y":2},"bytes":"aGk=","inf":"!ERROR:json: unsupported value: +Inf","raw":{"a":1}}
// {"level":"ERROR","msg":"odd","!BADKEY":"lonely"}
// {"level":"ERROR","msg":"odd","!BADKEY":5,"k":1,"attr":2}
// {"level":"INFO","msg":"group","g":{"a":1,"h":{"b":2}},"inline":true}
// {"level":"INFO","msg":"deep","w":1,"g":{"x":2,"h":{"y":3}}}
// {"level":"INFO","msg":"nothing inside","w":1}
// {"level":"INFO","msg":"half","g":{"x":2}}
// {"level":"INFO","msg":"key needs","g":{"a b":1}}
// {"level":"INFO","msg":"same"}
// {"level":"INFO","msg":"valuer","pw":"REDACTED","u":{"id":1,"name":"Ann"},"loop":"LogValue called too many times on Value of type main.loops"}
// {"level":"INFO","msg":"broken","p":{},"ch":false,"fn":"!ERROR:json: unsupported value: NaN"}
// {"level":"INFO+2","msg":"between"}
// {"level":"ERROR+3","msg":"attrs","k":8,"d":5400000000000}
// {"level":"INFO","msg":""}
// level=DEBUG source=slog.go:74 msg=where
// {"level":"DEBUG","source":{"function":"main.main.func3","file":"slog.go","line":74},"msg":"where"}
// lvl=L msg="[] m" w="[] 0" g.a="[g] 1" g.h.b="[g h] 3"
// {"lvl":"L","msg":"[] m","w":"[] 0","g":{"a":"[g] 1","h":{"b":"[g h] 3"}}}
// time=2024-02-03T04:05:06.007+01:00 level=INFO msg=record a=1 b=2
// time=2024-02-03T04:05:06.007+01:00 level=INFO msg=record a=1 b=2 c=3
// <nil> <nil> 2 3 <nil>
// {"time":"2024-02-03T04:05:06.007008009+01:00","level":"INFO","msg":"record","a":1,"b":2}
// time=2024-02-03T04:05:06.007+01:00 level=INFO msg=record a=1 b=2
// a=1 Int64
// b=2 Int64
// DEBUG-6 "DEBUG-6" DEBUG "DEBUG" DEBUG+3 "DEBUG+3" INFO "INFO" INFO+1 "INFO+1" WARN "WARN" WARN+3 "WARN+3" ERROR "ERROR" ERROR+12 "ERROR+12" .
// INFO <nil>
// WARN+3 <nil>
// DEBUG-2 <nil>
// DEBUG-2 slog: level string "x": unknown name
// DEBUG-2 slog: level string "ERROR+a": strconv.Atoi: parsing "+a": invalid syntax
// DEBUG-2 slog: level string "": unknown name
// LevelVar(ERROR) WARN <nil> ERROR
// Int64 42 42 true [a=1] Group
// Value kind is Int64, not Bool
// nil Handler
// slog.go:123: INFO through log a=1 g.b="x y"
// slog.go:124: WARN more w=1 q.z=2
// slog.go:127: DEBUG shown
// level=WARN msg="from a log.Logger"
// level=INFO msg="from log"
// level=ERROR msg=direct
// false false
// level=ERROR msg=twice a=1 g.b=2
// {"level":"ERROR","msg":"twice","a":1,"g":{"b":2}}
// level=INFO msg=once
