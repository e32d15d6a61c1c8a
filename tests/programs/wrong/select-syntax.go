// A select with cases that are no communications, one to a function.
package main

var c chan int

func a() { select { case 1: } }
func b() { select { case c: } }
func d() { select { case x := 5: } }
func e() { select { case <-c, <-c/* ERROR "syntax error: unexpected :, expected := or = or comma" */ : } }
func /* ERROR "syntax error: unexpected name f, expected (" */ f() { select { default: default: } }
func g() { select { case c <- 1: /* ERROR "fallthrough statement out of place" */ fallthrough } }
func h() { select { case <-c + 1: } }
func i() { select { case x, y, z := <-c: } }
func j() { select /* ERROR "syntax error: missing { after select clause" */ c { } }
func k() { select { case c <- 1/* ERROR "syntax error: unexpected comma, expected :" */ , 2: } }
func l() { select { case c += <-c: } }
func m() { select { case (<-c): } }
func n() { select { case x := (<-c): } }
func main() {}
