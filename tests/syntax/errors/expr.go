// Expressions.
package p

func _() {
	a = 
} /* ERROR "unexpected }, expected expression" */

func _() {
	b = 1 +
} /* ERROR "unexpected }, expected expression" */

func _() {
	c = (1 /* ERROR "unexpected newline, expected )" */
}

func _() {
	d = a.
} /* ERROR "unexpected }, expected name or (" */

func _ /* ERROR "unexpected name _, expected (" */() {
	e = a.1
}

func _() {
	f = a.(
} /* ERROR "unexpected }, expected type" */

func _ /* ERROR "unexpected name _, expected (" */() {
	g = a[] /* ERROR "unexpected ] at end of statement" */
}

func _() {
	h = a[1 /* ERROR "unexpected newline, expected comma, : or ]" */
}

func _() {
	i = a[1: /* ERROR "middle index required in 3-index slice" */2: /* ERROR "unexpected :, expected ]" */]
}

func _() {
	j = a[:: /* ERROR "middle index required in 3-index slice" */3]
}

func _() {
	k = a[1:2:3: /* ERROR "unexpected :, expected ]" */4]
}

func _() {
	l = a[1 2 /* ERROR "unexpected literal 2, expected comma, : or ]" */]
}

func _() {
	m = a ! /* ERROR "unexpected ! at end of statement" */ b
}

func _() {
	o = ~a
}

func _() {
	p = a +* b
}

func _() {
	q = a +/ /* ERROR "unexpected /, expected expression" */ b
}

func _() {
	r = a b /* ERROR "unexpected name b at end of statement" */
}

func _() {
	t = ) /* ERROR "unexpected ), expected expression" */
}

func _() {
	u = x.{ /* ERROR "unexpected {, expected name or (" */}
}

func _() {
	v = a ++ /* ERROR "unexpected ++ at end of statement" */ b
}

func _() {
	w = a == b = /* ERROR "unexpected = at end of statement" */ c
}

func _() {
	x = a[:]
}

func _() {
	z = a[:: /* ERROR "middle index required in 3-index slice" */] /* ERROR "final index required in 3-index slice" */
}

func _() {
	a = <-
} /* ERROR "unexpected }, expected expression" */

func _() {
	b = &
} /* ERROR "unexpected }, expected expression" */

func _() {
	c = func
} /* ERROR "unexpected }, expected (" */

func _() {
	d = func(x int)
}

func _ /* ERROR "unexpected name _, expected (" */() {
	e = func() {
}

func _ /* ERROR "unexpected name _, expected (" */() {
	f = [] /* ERROR "unexpected ] at end of statement" */
}

func _() {
	g = []int
}

func _() {
	h = map[string]int{
}

func _ /* ERROR "unexpected name _, expected (" */() {
	i = a..b
}

func _() {
	j = (a)) /* ERROR "unexpected ) at end of statement" */
}

func _() {
	k = a.(type).b
}

func _() {
	l = -
} /* ERROR "unexpected }, expected expression" */

func _() {
	m = x... /* ERROR "unexpected ... at end of statement" */
}

func _() {
	n = *
} /* ERROR "unexpected }, expected expression" */

func _() {
	o = a[b:c /* ERROR "unexpected newline, expected ]" */
}

func _() {
	p = a[b,c: /* ERROR "unexpected :, expected ]" */d]
}

func _() {
	q = (int)(x)
}

func _() {
	r = (x)
}

func _() {
	s = ((((
} /* ERROR "unexpected }, expected expression" */

func /* ERROR "unexpected keyword func, expected )" */ _() {
	t = chan<- int(x)
}

func _() {
	u = [3]/* ERROR "unexpected newline, expected type" */
}

func _() {
	v = a.(b /* ERROR "unexpected newline, expected )" */
}

func _() {
	w = a ? /* ERROR "invalid character U+003F '?'" */ b /* ERROR "unexpected name b at end of statement" */ : c
}

func _() {
	x = if /* ERROR "unexpected keyword if, expected expression" */ true { 1 }
}

func _() {
	y = !
} /* ERROR "unexpected }, expected expression" */

func _() {
	z = a && || /* ERROR "unexpected ||, expected expression" */ b
}

func _() {
	a = a[, /* ERROR "unexpected comma, expected expression" */]
}

func _() {
	b = "x" "y" /* ERROR "unexpected literal \"y\" at end of statement" */
}

func _() {
	c = 1..2 /* ERROR "unexpected literal .2 at end of statement" */
}

func _() {
	d = struct{
}

func _ /* ERROR "unexpected name _, expected (" */() {
	e = a[i,] /* ERROR "unexpected ] at end of statement" */.b
}
