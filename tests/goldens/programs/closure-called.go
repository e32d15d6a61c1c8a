package main

func main() {
	s := []int{1, 2, 3}
	func() {
		defer println("leaving")
		println(s[len(s)])
	}()
}
