// Types that contain themselves without an end, and aliases that refer to themselves.
package main

type /* ERROR "invalid recursive type: A refers to itself" */ A struct{ a A }
type /* ERROR "invalid recursive type B" */ B struct{ c C }
type C struct{ b [2]B }
type /* ERROR "invalid recursive type: D refers to itself" */ D [3]D
type /* ERROR "invalid recursive type: E refers to itself" */ E E
type /* ERROR "invalid recursive type F" */ F G
type G F
type /* ERROR "invalid recursive type: H refers to itself" */ H = H
type /* ERROR "invalid recursive type: I refers to itself" */ I interface{ I }
type /* ERROR "invalid recursive type J" */ J interface{ K }
type K interface{ J }
type Fine struct {
	f  *Fine
	s  []Fine
	m  map[string]Fine
	c  chan Fine
	fn func(Fine) Fine
}
type L struct{ M }
type /* ERROR "invalid recursive type M" */ M struct {
	*L
	N
}
type N struct{ O }
type O struct{ M }
type P []P
type /* ERROR "invalid recursive type Q" */ Q [len(q)]int

var q Q

func main() {}
