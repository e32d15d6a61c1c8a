package main

type inner struct{ a int }

type outer struct {
	inner
	b int
}

func (o outer) as[T any](v T) T { return v }

func (o *outer) both[T, U any](v T, w U) {}

func main() {
	o := outer{a: 1, b: 2}
	o.both(o.as(1), o.as[string]("x"))
}
