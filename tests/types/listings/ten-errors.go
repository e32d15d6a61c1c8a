package main

func a() { x1 := 1; x2 := 2; x3 := 3; x4 := 4 }
func b() { x1 := 1; x2 := 2; x3 := 3; x4 := 4 }
func c() { x1 := 1; x2 := 2; x3 := 3; x4 := 4 }

type T struct { f U }
var q int = "s"
func main() { q1() }
