package main

func f1[T interface{ ~undef | ~int64 | ~float64 }](n T) T { return n + 1 }
func f2[T undef | int64](n T) T { return n + 1 }
func f3[T interface { undef }](n T) T { return n + 1 }
func f4[T undef](n T) T { return n + 1 }
func f5[T ~undef](n T) T { return n + 1 }
func f6[T interface { int; undef }](n T) T { return n + "a" }
func main() { f1(1); f2("a"); f3(1); f4(1); f5(1) }
