// Types of every kind with something missing.
package p

var a []/* ERROR "unexpected newline, expected type" */
var b map[string]/* ERROR "unexpected newline, expected type" */
var c map string /* ERROR "unexpected name string, expected [" */
var /* ERROR "unexpected keyword var, expected type" */ d chan
var e <-chan
var f <-int
var g [3 /* ERROR "unexpected newline, expected ]" */
var /* ERROR "unexpected keyword var, expected type" */ h [3,]int
var i func
var /* ERROR "unexpected keyword var, expected (" */ j *
var /* ERROR "unexpected keyword var, expected type" */ k (int
var l T[] /* ERROR "unexpected ] after top level declaration" */
var m T[int /* ERROR "unexpected newline, expected ]" */
var /* ERROR "unexpected keyword var after top level declaration" */ n a.
var /* ERROR "unexpected keyword var, expected name" */ o a.b.c
var p [...]/* ERROR "unexpected newline, expected type" */
var q map[] /* ERROR "unexpected ], expected type" */int
var r chan<- <-chan int
var s = <-chan<- int(nil)
var t = <-<-chan int(nil)
var u func() ()
var v func(
