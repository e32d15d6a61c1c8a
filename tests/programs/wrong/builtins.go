// Builtin functions used wrongly.
package main

func main() {
	var i int
	var s []int
	var m map[string]int
	var c chan int
	var r <-chan int
	var sn chan<- int
	var a [3]int
	_ = len( /* ERROR "invalid argument: i (variable of type int) for built-in len" */ i)
	_ = /* ERROR "invalid operation: not enough arguments for len() (expected 1, found 0)" */ len()
	_ = /* ERROR "invalid operation: too many arguments for len(s, s) (expected 1, found 2)" */ len(s, s)
	_ = cap( /* ERROR "invalid argument: m (variable of type map[string]int) for built-in cap" */ m)
	_ = cap( /* ERROR "invalid argument: \"abc\" (untyped string constant) for built-in cap" */ "abc")
	_ = /* ERROR "invalid operation: not enough arguments for append() (expected 1, found 0)" */ append()
	_ = append( /* ERROR "invalid append: argument must be a slice; have i (variable of type int)" */ i, 1)
	_ = append(s , /* ERROR "cannot use \"a\" (untyped string constant) as int value in argument to append" */ "a")
	_ = append(s , /* ERROR "cannot use s (variable of type []int) as int value in argument to append" */ s)
	_ = append( /* ERROR "invalid append: argument must be a slice; have a (variable of type [3]int)" */ a, 1)
	/* ERROR "append(s, 1) (value of type []int) is not used" */ append(s, 1)
	/* ERROR "len(s) (value of type int) is not used" */ len(s)
	_ = make( /* ERROR "invalid argument: cannot make int: type must be slice, map, or channel" */ int)
	_ = /* ERROR "invalid operation: make([]int) expects 2 or 3 arguments; found 1" */ make([]int)
	_ = make([]int , /* ERROR "invalid argument: index -1 (constant of type int) must not be negative" */ -1)
	_ = make([]int , /* ERROR "cannot convert \"a\" (untyped string constant) to type int" */ "a")
	_ = make([]int , /* ERROR "invalid argument: length and capacity swapped" */ 5, 2)
	_ = /* ERROR "invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4" */ make([]int, 1, 2, 3)
	_ = /* ERROR "invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3" */ make(map[string]int, 1, 2)
	_ = make( /* ERROR "s (local variable) is not a type" */ s)
	_ = /* ERROR "invalid operation: not enough arguments for make() (expected 1, found 0)" */ make()
	_ = make( /* ERROR "invalid argument: cannot make [3]int: type must be slice, map, or channel" */ [3]int, 1)
	_ = make([]int , /* ERROR "1.5 (untyped float constant) truncated to int" */ 1.5)
	_ = /* ERROR "invalid operation: not enough arguments for new() (expected 1, found 0)" */ new()
	_ = /* ERROR "invalid operation: too many arguments for new(int, int) (expected 1, found 2)" */ new(int, int)
	delete( /* ERROR "invalid argument: s (variable of type []int) is not a map" */ s, 1)
	delete(m , /* ERROR "cannot use 1 (untyped int constant) as string value in argument to delete" */ 1)
	/* ERROR "invalid operation: not enough arguments for delete(m) (expected 2, found 1)" */ delete(m)
	copy( /* ERROR "invalid copy: arguments s (variable of type []int) and \"a\" (untyped string constant) have different element types int and byte" */ s, "a")
	copy( /* ERROR "invalid copy: argument must be a slice; have a (variable of type [3]int)" */ a, s)
	/* ERROR "invalid operation: not enough arguments for copy(s) (expected 2, found 1)" */ copy(s)
	close( /* ERROR "invalid operation: cannot close non-channel i (variable of type int)" */ i)
	close( /* ERROR "invalid operation: cannot close receive-only channel r (variable of type <-chan int)" */ r)
	close(sn)
	/* ERROR "invalid operation: not enough arguments for panic() (expected 1, found 0)" */ panic()
	/* ERROR "invalid operation: too many arguments for panic(1, 2) (expected 1, found 2)" */ panic(1, 2)
	/* ERROR "invalid operation: too many arguments for recover(1) (expected 0, found 1)" */ recover(1)
	_ = complex( /* ERROR "invalid operation: complex(1, \"a\") (mismatched types untyped float and untyped string)" */ 1, "a")
	_ = complex( /* ERROR "invalid argument: arguments have type int, expected floating-point" */ i, i)
	_ = real( /* ERROR "invalid argument: argument has type int, expected complex type" */ i)
	clear( /* ERROR "invalid argument: cannot clear i (variable of type int): argument must be (or constrained by) map or slice" */ i)
	clear( /* ERROR "invalid argument: cannot clear c (variable of type chan int): argument must be (or constrained by) map or slice" */ c)
	_ = /* ERROR "invalid operation: not enough arguments for min() (expected 1, found 0)" */ min()
	_ = min(1 , /* ERROR "invalid argument: mismatched types untyped int (previous argument) and untyped string (type of \"a\")" */ "a")
	_ = max( /* ERROR "invalid argument: s (variable of type []int) cannot be ordered" */ s)
	_ = max(i , /* ERROR "2.5 (untyped float constant) truncated to int" */ 2.5)
	/* ERROR "invalid operation: invalid use of ... with built-in print" */ print(s...)
	_ = /* ERROR "print(\"a\") (no value) used as value" */ print("a")
	/* ERROR "declared and not used: x" */ x := /* ERROR "copy (built-in) must be called" */ copy
	_ = append( /* ERROR "invalid append: argument must be a slice; have untyped nil" */ nil, 1)
	_ = /* ERROR "invalid operation: too many arguments for cap(c, c) (expected 1, found 2)" */ cap(c, c)
	_ = /* ERROR "invalid operation: copy(s, s) + \"a\" (mismatched types int and untyped string)" */ copy(s, s) + "a"
}
