package main

func a() int {}
func b() int { return }
func c() { return 1 }
func d() (int, string) { return 1 }
func e() (int, string) { return 1, "a", 2 }
func f() (int, string) { return "a", 1 }
func g() (x int, err error) { { x := 1; _ = x; return } }
func h() (x int, err error) { if true { err := error(nil); return } ; return 1 }
func i() int { for {} }
func j() int { for true {} }
func k() int { for { break } }
func l() int { L: for { for { break L } } }
func m() int { switch { case true: return 1; default: panic(1) } }
func n() int { switch { case true: return 1 } }
func o() int { switch { case true: fallthrough; default: return 1 } }
func p() int { if true { return 1 } else if false { return 2 } }
func q() int { if true { return 1 } else { return 2 } }
func r() int { select {} }
func s(c chan int) int { select { case <-c: return 1; case c <- 1: break } }
func t() int { goto L; L: return 1 }
func u() int { { return 1 } }
func v() int { func() int { return 1 }() }
func w() (int, int) { return w2() }
func w2() (int, int, int) { return 1, 2, 3 }
func x() int { return w() }
func y() { return w() }
func z() (a, b int) { return w2() }
func aa() (int, error) { return nil, nil }
func bb() func() int { return func() {} }
func cc() []int { return nil, nil }
func dd() (int) { defer func() { return 1 }(); return 1 }
func ee() int { return undefined }
func ff() int { var x int; return 2 }
func gg() (n int) { return n, nil }
func hh(int) (string) { return hh }
func main() int { return 1 }
func init() int { return 1 }
func init(x int) {}
func ii() int { switch x := any(1).(type) { case int: return x } }
func jj() int { panic("x"); }
func kk() int { print("x"); }
func ll() int { var panic = func(int) {}; panic(1) }
func mm() int { return <-(chan string)(nil) }
func nn() (int, bool) { return <-(chan int)(nil) }
func oo() (int, bool) { m := map[int]int{}; return m[1] }
func pp() (int, bool) { return any(1).(int) }
