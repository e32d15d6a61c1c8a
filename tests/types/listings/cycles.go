package main

type A struct { b B }
type B struct { a A }
type C struct { c *C }
type D [2]D
type E []E
type F map[F]int
type G func(G) G
type H chan H
type I interface { I }
type J interface { K }
type K interface { J }
type L = L
type M = N
type N = M
type O struct { P }
type P struct { O }
type Q [len(q)]int
var q Q
type R [len(r)]int
var r [2]R
type S struct { x [unsafe]int }
const a = b
const b = a
const c = c
var d = e
var e = d
var f = g()
func g() int { return f }
var h = func() int { return h2 }()
var h2 = h
var i int = i
var j, k = k, j
var l = T{m: l2}
type T struct { m int }
var l2 = l.m
func fa() { fb() }
func fb() { fa() }
var m1 = mf
func mf() int { return m2() }
var m2 = mf2
func mf2() int { _ = m1; return 1 }
type U struct{}
func (U) m() int { return um }
var um = U{}.m()
var um2 = U.m2
func (U) m2() int { _ = um2; return 1 }
const iotaC = iota + iotaD
const iotaD = iotaC
type V V
type W *W
type X **X
type Y struct { *Y }
type Z struct { f func(Z) Z; g [0]Z }
type AA [unknown]int
type AB [1 << 40]AB
type AC struct { x struct { y AC } }
func main() { type T1 struct { T1 }; type T2 [3]T2; var x = x; const y = y; type T3 T3 }
