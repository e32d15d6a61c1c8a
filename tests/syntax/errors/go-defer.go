// What go and defer start.
package p

func g() int { return 1 }

func f() {
	go g /* ERROR "expression in go must be function call" */
	defer g /* ERROR "expression in defer must be function call" */
	go ( /* ERROR "expression in go must not be parenthesized" */g())
	defer ( /* ERROR "expression in defer must not be parenthesized" */(g()))
	go func /* ERROR "expression in go must be function call" */() {}
	defer func /* ERROR "expression in defer must be function call" */() {}
	go ( /* ERROR "expression in go must not be parenthesized" */g /* ERROR "expression in go must be function call" */)
	go func() {}()
	defer g()
	go struct /* ERROR "expression in go must be function call" */{}{}
}
