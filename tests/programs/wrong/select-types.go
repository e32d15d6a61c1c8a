// A select whose cases parse but are no communications.
package main

var c chan int

func a() {
	select {
	case /* ERROR "select case must be send or receive (possibly with assignment)" */ 1:
	}
}
func b() {
	select {
	case /* ERROR "select case must be send or receive (possibly with assignment)" */ c:
	}
}
func d() {
	select {
	case /* ERROR "select case must be send or receive (possibly with assignment)" */ x := 5:
	}
}
func g() {
	select {
	case c <- /* ERROR "cannot use \"a\" (untyped string constant) as int value in send" */ "a":
	}
}
func h() {
	select {
	case <-c /* ERROR "select case must be send or receive (possibly with assignment)" */ + 1:
	}
}
func l() {
	select {
	default: 
		/* ERROR "fallthrough statement out of place" */ fallthrough
	}
}
func m() {
	select {
	case (<-c):
	}
}
func n() {
	select {
	case /* ERROR "declared and not used: x" */ x := (<-c):
	}
}
func o() {
	var /* ERROR "declared and not used: s" */ s string
	select {
	case s = /* ERROR "cannot use <-c (comma, ok expression of type int) as string value in assignment" */ <-c:
	}
}
func main() {}
