package main

import "fmt"

type P struct{ x int }
type MyErr struct{}

func (*MyErr) Error() string { return "my\nerr" }

func try(v any) {
	defer func() { panic(fmt.Sprint("re ", recover())) }()
	panic(v)
}
func main() {
	defer func() {
		recover()
		panic(P{1})
	}()
	try(&MyErr{})
}
