package main

func main() {
	defer func() {
		r := recover()
		defer func() {
			panic("again")
		}()
		panic(r)
	}()
	panic("first")
}
