// Embedded fields that are no type names.
package main

type A struct{ */* ERROR "syntax error: unexpected *, expected name" */ *int }
type B struct{ /* ERROR "syntax error: unexpected [, expected field name or embedded type" */ []int }
type C struct{ /* ERROR "syntax error: unexpected keyword func, expected field name or embedded type" */ func() }
type D struct{ /* ERROR "syntax error: unexpected keyword map, expected field name or embedded type" */ map[string]int }
type E struct{ */* ERROR "syntax error: unexpected keyword struct, expected name" */ struct{} }
type F struct{ /* ERROR "syntax error: cannot parenthesize embedded type" */ (int) }
type G struct{ */* ERROR "syntax error: cannot parenthesize embedded type" */ (int) }
type H struct{ /* ERROR "syntax error: unexpected keyword chan, expected field name or embedded type" */ chan int }
type I struct{ /* ERROR "syntax error: unexpected keyword interface, expected field name or embedded type" */ interface{} }

func main() {}
