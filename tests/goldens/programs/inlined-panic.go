package main

// The functions on the way to the panic are small enough for gc to inline them into each other.

type account struct{ limits map[string]int }

func (a *account) set(name string, n int) { a.limits[name] = n }

func raise(a *account, name string) { a.set(name, 2*limit(a, name)) }

func limit(a *account, name string) int { return a.limits[name] + 1 }

func main() {
	raise(&account{}, "rate")
}
