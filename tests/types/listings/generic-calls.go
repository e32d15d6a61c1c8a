package main

type Num interface{ ~int | ~float64 }
type Set[T comparable] map[T]struct{}
type Pair[K comparable, V any] struct { k K; v V }
type List[T any] struct { next *List[T]; val T }
func (l *List[T]) Push(v T) {}
func (l List[U]) Get() U { return l.val }
func (p Pair[K]) bad() {}
func (p Pair[K, V, W]) bad2() {}
func (p Pair) bad3() {}
func (s Set[int]) m() {}
func Map[T, U any](s []T, f func(T) U) []U { return nil }
func Sum[T Num](xs ...T) (t T) { for _, x := range xs { t += x }; return t }
func Two[A, B any](a A) B { var b B; return b }
func Ptr[T any, P interface{ *T; Set(string) }](s string) T { var t T; P(&t).Set(s); return t }
type S1 struct{}
func (s *S1) Set(string) {}
type S2 struct{}
func main() {
	var a Set[[]int]
	var b Pair[int]
	var c Pair[int, int, int]
	var d Pair
	var e List[int, string]
	var f S1[int]
	Sum("a", "b")
	Sum(1, 2.5)
	Sum(1, "a")
	Sum[string]("x")
	Sum[int, int](1)
	Two(1)
	Two[int](1)
	Two[int, string]("a")
	_ = Map([]int{1}, func(s string) string { return s })
	_ = Map[int]([]string{}, nil)
	_ = Map(nil, nil)
	_ = Ptr[S1]("a")
	_ = Ptr[S2]("a")
	_ = Ptr[S1, S1]("a")
	fn := Sum
	var g func(...int) int = Sum
	var h func(int) string = Sum
	g = Map
	List[int]{}.Push(3)
	(&List[int]{}).Push("x")
	_ = List[int].Push
	_ = (*List[int]).Push
	_ = List.Push
	_ = Pair[int, string]{1}
	_ = Pair[int, string]{1, 2}
	_ = Pair[int, string]{k: "a"}
	_ = Pair{1, "a"}
	var n Num
	var nn []Num
	x := any(1).(Num)
	switch any(1).(type) { case Num: }
	_, _, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, fn, g, h, n, nn, x
}
