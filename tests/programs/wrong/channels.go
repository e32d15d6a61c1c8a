// Sends and receives in the wrong direction or of the wrong type.
package main

func main() {
	var i int
	var c chan int
	var r <-chan int
	var s chan<- string
	c <- /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */ "a"
	/* ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)" */ r <- 1
	<-/* ERROR "invalid operation: cannot receive from send-only channel chan<- string s (variable of type chan<- string)" */ s
	/* ERROR "invalid operation: cannot send to non-channel int i (variable of type int)" */ i <- 1
	<-/* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */ i
	i = <-/* ERROR "invalid operation: cannot receive from send-only channel chan<- string s (variable of type chan<- string)" */ s
	c = /* ERROR "cannot use r (variable of type <-chan int) as chan int value in assignment" */ r
	r = c
	s = /* ERROR "cannot use c (variable of type chan int) as chan<- string value in assignment" */ c
	var cc chan chan<- int
	cc <- /* ERROR "cannot use r (variable of type <-chan int) as chan<- int value in send" */ r
	x := /* ERROR "invalid operation: <-c + \"a\" (mismatched types int and untyped string)" */ <-c + "a"
	for v := range /* ERROR "cannot range over s (variable of type chan<- string): receive from send-only channel chan<- string" */ s {
	}
	close(/* ERROR "invalid operation: cannot close receive-only channel r (variable of type <-chan int)" */ r)
	select {
	case c <- /* ERROR "cannot use \"b\" (untyped string constant) as int value in send" */ "b":
	case /* ERROR "declared and not used: v" */ v := <-/* ERROR "invalid operation: cannot receive from send-only channel chan<- string s (variable of type chan<- string)" */ s:
	case i = <-/* ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)" */ i:
	case /* ERROR "invalid operation: cannot send to non-channel untyped string \"x\" (untyped string constant)" */ "x" <- 1:
	case /* ERROR "declared and not used: v" */ v, /* ERROR "declared and not used: ok" */ ok, /* ERROR "declared and not used: z" */ z := /* ERROR "assignment mismatch: 3 variables but 1 value" */ <-c:
	default:
	}
	var f chan<- (chan int) = /* ERROR "cannot use make(chan (<-chan int)) (value of type chan (<-chan int)) as chan<- chan int value in variable declaration" */ make(chan (<-chan int))
	_, _ = x, f
	if ok := <-c; /* ERROR "non-boolean condition in if statement" */ ok {
	}
	_ = (<-chan int)(/* ERROR "cannot convert s (variable of type chan<- string) to type <-chan int" */ s)
	_ = chan int(/* ERROR "cannot convert r (variable of type <-chan int) to type chan int" */ r)
	_ = len(/* ERROR "invalid argument: <-c (comma, ok expression of type int) for built-in len" */ <-c)
}
