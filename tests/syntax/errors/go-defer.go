// What go and defer start: parentheses around the call are forbidden, inside it they are not.
package p

func g() int { return 1 }

func h() func() { return nil }

func f() {
	go ( /* ERROR "expression in go must not be parenthesized" */ g())
	defer ( /* ERROR "expression in defer must not be parenthesized" */ (g()))
	go (h())()
	go (g)()
	go func() {}()
	defer (func() {})()
}
