// A switch whose whole header is a declaration.
package main

func main() {
	x := 1
	switch /* ERROR "declared and not used: x" */ x := 5; {
	}
	switch x == 1 {
	case true:
	case true:
	}
	switch y := x; y {
	case x:
	case /* ERROR "cannot convert nil to type int" */ nil:
	case /* ERROR "cannot convert \"y\" (untyped string constant) to type int" */ "y":
	}
	switch /* ERROR "use of untyped nil in switch expression" */ nil {
	}
	switch x {
	case 1, 2 , /* ERROR "duplicate case 1 (constant of type int) in expression switch" */ 1:
	case /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a":
	case /* ERROR "1.5 (untyped float constant) truncated to int" */ 1.5:
	}
	switch {
	case /* ERROR "invalid case x in switch on true (mismatched types int and bool)" */ x:
	case /* ERROR "cannot convert 1 (untyped int constant) to type bool" */ 1:
	}
	switch x {
	case 1:
		/* ERROR "cannot fallthrough final case in switch" */ fallthrough
	}
	/* ERROR "fallthrough statement out of place" */ fallthrough
	var e interface{}
	switch e {
	case 1, "a" , /* ERROR "duplicate case 1 (constant of type int) in expression switch" */ 1:
	case /* ERROR "invalid case []int{} in switch on e (slice can only be compared to nil)" */ []int{}:
	}
}
