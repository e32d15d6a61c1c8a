// Promotion through pointers and interfaces several levels deep; method sets decide what implements what.
package main

import "fmt"

type Logger struct{ lines []string }

func (l *Logger) Log(s string) { l.lines = append(l.lines, s) }
func (l Logger) Count() int    { return len(l.lines) }

type Service struct {
	*Logger
	Name string
}
type Server struct {
	Service
	Handler
}
type Handler interface{ Handle(string) string }
type HandlerFunc func(string) string

func (f HandlerFunc) Handle(s string) string { return f(s) }

type counter interface{ Count() int }
type logger interface {
	Log(string)
	Count() int
}
type Inner struct{ n int }

func (i *Inner) Inc()    { i.n++ }
func (i Inner) Get() int { return i.n }

type ByVal struct{ Inner }
type ByPtr struct{ *Inner }
type Both struct {
	ByVal
	extra int
}

func main() {
	s := Server{Service{&Logger{}, "web"}, HandlerFunc(func(s string) string { return "<" + s + ">" })}
	s.Log("one")
	copied := s
	copied.Log("two")
	fmt.Println(s.Count(), copied.Count(), s.Handle("x"), s.Service.Logger == copied.Logger)
	var l logger = s
	l.Log("three")
	var c counter = s.Service
	fmt.Println(c.Count(), l.Count(), len(s.lines))
	v, p := ByVal{}, ByPtr{&Inner{}}
	v.Inc()
	p.Inc()
	w, q := v, p
	w.Inc()
	q.Inc()
	fmt.Println(v.Get(), w.Get(), p.Get(), q.Get())
	_, vInc := any(v).(interface{ Inc() })
	_, pvInc := any(&v).(interface{ Inc() })
	_, pInc := any(p).(interface{ Inc() })
	_, vGet := any(v).(interface{ Get() int })
	fmt.Println(vInc, pvInc, pInc, vGet)
	b := Both{}
	f, g := b.Inc, b.Get
	f()
	f()
	fmt.Println(b.n, g(), Both.Get(b), (*Both).Get(&b))
	(*Both).Inc(&b)
	fmt.Println(b.ByVal.Inner.n)
	var h Handler = &s
	fmt.Println(h.Handle("y"))
	s.Handler = nil
	defer func() { fmt.Println("recovered", recover()) }()
	fmt.Println(h.Handle("z"))
}

// go1.26.8
// Output:
// 2 2 <x> true
// 3 3 3
// 1 2 2 2
// false true true true
// 2 0 2 2
// 3
// <y>
// recovered runtime error: invalid memory address or nil pointer dereference
