package main

type failure struct{ code int }

//go:noinline
func (f failure) Error() string { return "failure of a kind" }

func main() { panic(failure{7}) }
