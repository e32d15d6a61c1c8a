package main

type T struct{ x int }
func (t *T) P() {}
func (t T) V() {}
func (t T) Lower() {}
func (t T) lower2() {}
func (t T) Sig(int) string { return "" }
type IP interface { P() }
type IV interface { V() }
type IL interface { lower() }
type IL2 interface { Lower2() }
type IS interface { Sig(string) int }
type IM interface { A(); B(); V() }
type E struct { *T }
type E2 struct { T }
type E3 struct { E; E2 }
type F interface { IV; IP }
func take(IP) {}
func main() {
	var t T
	var _ IP = t
	var _ IP = &t
	var _ IP = T{}
	var _ IL = t
	var _ IL2 = t
	var _ IS = t
	var _ IM = t
	var _ IP = E{}
	var _ IP = E2{}
	var _ IP = &E2{}
	var _ IP = E3{}
	take(t)
	take(nil)
	take(3)
	take("x")
	var pp **T
	pp.V()
	var ip IP
	ip.V()
	ip.p()
	ip.x = 1
	var pip *IP = &ip
	pip.P()
	t.Foo()
	t.foo
	t.X = 1
	t.p()
	T.V()
	T.P(t)
	T.V(t)
	(*T).V(&t)
	(*T).P(t)
	T{}.P()
	(&T{}).P()
	f().P()
	_ = ip.(T)
	_ = ip.(*T)
	_ = ip.(IM)
	_ = ip.(int)
	_ = t.(IP)
	switch ip.(type) { case T: case *T: case int: case IV: case nil, nil: case *T: }
	var e E3
	e.V()
	e.x = 1
	return t
	var ff F = t
	ff = ip
	_ = ff
	go t.V
	defer t.P
	_ = t.V == t.V
	_ = map[IP]int{t: 1}
	_ = []IP{t, &t}
	return
}
func f() T { return T{} }
func g() IP { return T{} }
func h() (IP, error) { return T{}, T{} }
func k() error { return "x" }
func (t T) P2() {}
func (t *T) P2() {}
func (t *T) x() {}
func (int) m() {}
func (t *IP) m() {}
func (t IP) m() {}
func (t **T) m() {}
func (t []T) m() {}

