package main

type pair struct{ a, b int }

type wide struct{ a [17]int }

func main() {
	list := []int{1, 2, 3}
	list = append(list, 4)
	text := "x"
	set := pair{0x33, 0x44}
	set.a = 0x77
	pointed := "p"
	_ = &pointed
	changed := "c"
	var large wide
	large.a[1] = 4
	func(n int) {
		defer func() {
			defer println("deferred", text)
			func() {
				defer println(text, set.b, changed)
				panic(set.a)
			}()
		}()
		for _, each := range []string{"a", "b"} {
			for head := "h"; len(head) < 3; head += text {
				func(k int) {
					defer func(s string) { println(s, list[0], each) }(text)
					changed = head
					println(list[k+len(list)], large.a[1], pointed)
				}(n)
			}
		}
	}(7)
}
