package main

func main() {
	x := 1
	switch x { case 1: case 2, 1: case "a": case 1.0: case 1.5: case nil: case x: case x: default: default: }
	switch { case true: case true: case false, false: case 1: case x: case x == 1: }
	switch x := x; { case x: }
	switch "a" { case "a", "a": case 'a': }
	switch f := func() {}; f { case nil: case f: }
	switch []int{} { case nil: }
	switch [2]int{} { case [2]int{}: case [2]int{}: }
	switch any(1) { case 1: case 1: case "a": case "a": case 1.0: case 1.0: case nil: case nil: case []int{}: }
	switch 1.5 { case 1.5, 3/2.0: }
	switch uint8(1) { case 256: case -1: case 0, 0x0: case 'a', 97: }
	switch x.(type) { }
	switch y := any(x).(type) { }
	switch y := any(x).(type) { case int: }
	switch y := any(x).(type) { case int, string: _ = y + 1; case nil: _ = y.x; case error, error: _ = y.Foo(); case []int: y.x() }
	switch any(x).(type) { case int: fallthrough; case string: }
	switch any(x).(type) { case 1: case x: case nil: case nil: case undefined: case int, int: default: default: }
	switch _ := any(x).(type) { }
	switch x { case 1: fallthrough }
	switch x { case 1: { fallthrough }; case 2: if true { fallthrough }; case 3: fallthrough; default: fallthrough }
	fallthrough
	break
	continue
	for { break L; continue M }
	L: for { break L; continue L; func() { break L }() }
	N: switch { case true: continue N; break N }
	O: if true { break O }
	P: { break P }
	Q:
	Q: x++
	goto R
	y := 1
	R: _ = y
	goto S
	{ S: }
	goto undefined

	for x, y := 0; ; { }
	for i := 0; i; i++ {}
	for ; 1 ; {}
	if x {}
	if x := 1; x {}


	for range 3 { break X }
	select { case x: case 1 <- 2: case y := <-make(chan int): case <-x: case x = <-make(chan string): case a, b, c := <-make(chan int): default: default: }
	defer recover
	defer recover()
	defer panic
	defer int(3)
	defer (func() {})()
	defer (func() {}())
	defer len("a")
	defer append([]int{}, 1)
	go func() {}
	go println
	go new(int)
	go make([]int, 3)
}
