// Expressions.
package p

func f() {
	a = 
	b = /* ERROR "unexpected = at end of statement" */ 1 +
	c = (1
}

func g() {
	d = a.
	e = /* ERROR "unexpected = at end of statement" */ a.1
	f = a.(
	g = /* ERROR "unexpected =, expected )" */ a[]
}

func h() {
	h = a[1 /* ERROR "unexpected newline, expected comma, : or ]" */
	i = a[1: /* ERROR "middle index required in 3-index slice" */2: /* ERROR "unexpected :, expected ]" */]
	j = a[:: /* ERROR "middle index required in 3-index slice" */3]
	k = a[1:2:3: /* ERROR "unexpected :, expected ]" */4]
	l = a[1 2 /* ERROR "unexpected literal 2, expected comma, : or ]" */]
	m = a ! /* ERROR "unexpected ! at end of statement" */ b
	n = a ~ /* ERROR "unexpected ~ at end of statement" */ b
	o = ~a
	p = a +* b
	q = a +/ /* ERROR "unexpected /, expected expression" */ b
	r = a b
	s = a.(type /* ERROR "unexpected keyword type at end of statement" */)
	t = ) /* ERROR "unexpected ), expected expression" */
	u = x.{ /* ERROR "unexpected {, expected name or (" */}
	v = a ++ /* ERROR "unexpected ++ at end of statement" */ b
	w = a == b = /* ERROR "unexpected = at end of statement" */ c
	x = a[:]
	y = a[i,]
	z = a[i, j]
}
