// Type parameters and what only looks like them.
package p

type C any

type (
	t1[P *C,]         int
	t2[P *C|int]      int
	t3[P interface{}] int
	t4[P *C]          int
	t5[P ~int]        int
	t6[P []int]       int
	t7[P (C),]        int
)

type e1[P] struct{}

type e2[P, Q] /* ERROR "missing type constraint" */ struct{}

type e3[P any, Q] /* ERROR "missing type constraint" */ struct{}

type e4[] struct{}

type e5[int, P any] int

type e6[3, /* ERROR "unexpected comma; expected ]" */ 4] int

type e7[~int] int

func f1[] /* ERROR "empty type parameter list" */() {}

func f2[P] /* ERROR "missing type constraint" */() {}

func f3[P any, Q] /* ERROR "missing type constraint" */() {}

func f4[* /* ERROR "missing type parameter name or invalid array length" */int]() {}

func (t t1) m[ /* ERROR "method must have no type parameters" */P any]() {}

var g = func[ /* ERROR "function type must have no type parameters" */P any]() {}

type h interface {
	m[ /* ERROR "interface method must have no type parameters" */P any]()
	n[] /* ERROR "empty type parameter list" */()
	o[] /* ERROR "empty type argument list" */
}

var i = func(x ... /* ERROR "can only use ... with final parameter" */int, y int) {}

func j() (x ... /* ERROR "invalid use of ..." */int) { return }
