// Selectors that find nothing, something ambiguous, or something unexported.
package main

import (
	"bytes"
	"strings"
)

type A struct{ X int }
type B struct{ X int }
type AB struct {
	A
	B
}
type Deep struct{ AB }
type P struct{ Name string }

func (p *P) SetName(s string) {}
func (a A) M()                {}
func (b B) M()                {}

func main() {
	var ab AB
	ab. /* ERROR "ambiguous selector ab.X" */ X = 1
	ab. /* ERROR "ambiguous selector ab.M" */ M()
	Deep{}. /* ERROR "ambiguous selector Deep{}.X" */ X = 2
	var p P
	p. /* ERROR "p.name undefined (type P has no field or method name, but does have field Name)" */ name = "a"
	p. /* ERROR "p.Setname undefined (type P has no field or method Setname, but does have method SetName)" */ Setname("b")
	p. /* ERROR "p.setName undefined (type P has no field or method setName, but does have method SetName)" */ setName("c")
	P{}. /* ERROR "cannot call pointer method SetName on P" */ SetName("d")
	pp := &p
	ppp := &pp
	ppp. /* ERROR "ppp.Name undefined (type **P has no field or method Name)" */ Name = "e"
	pp. /* ERROR "pp.Nam undefined (type *P has no field or method Nam)" */ Nam = 1
	var b bytes.Buffer
	b. /* ERROR "b.buf undefined (cannot refer to unexported field buf)" */ buf = nil
	strings.Builder{}. /* ERROR "cannot call pointer method WriteString on strings.Builder" */ WriteString("x")
	var i int
	i. /* ERROR "i.x undefined (type int has no field or method x)" */ x = 1
	var f func()
	f. /* ERROR "f.x undefined (type func() has no field or method x)" */ x()
	_ = p.Name. /* ERROR "p.Name.First undefined (type string has no field or method First)" */ First
	var e error
	e. /* ERROR "e.Foo undefined (type error has no field or method Foo)" */ Foo()
	_ = AB{}.A. /* ERROR "AB{}.A.Y undefined (type A has no field or method Y)" */ Y
	var ptr *interface{ M() }
	ptr. /* ERROR "ptr.M undefined (type *interface{M()} is pointer to interface, not interface)" */ M()
	P. /* ERROR "P.Name undefined (type P has no method Name)" */ Name = "x"
	_ = P. /* ERROR "invalid method expression P.SetName (needs pointer receiver (*P).SetName)" */ SetName
	_ = (*P). /* ERROR "(*P).Name undefined (type *P has no method Name)" */ Name
	var m map[string]P
	m["a"]. /* ERROR "cannot call pointer method SetName on P" */ SetName("b")
	/* ERROR "cannot assign to struct field m[\"a\"].Name in map" */ m["a"].Name = "c"
}
