package main
type R[T any] struct { R[T] }
type R2[T any] struct { f R2[int] }
type R3[T any] struct { f [2]R4[T] }
type R4[T any] struct { f R3[T] }
type R5[T any] [3]R5[T]
type R6 struct { f R7[int] }
type R7[T any] struct { f R6 }
type R8[T any] struct { f T }
type R9 struct { f R8[R9] }
type R10 R8[R10]
type R11[P R11[P]] struct{}
func main() {}
