package main

func del(m map[any]int, k any) { delete(m, k) }

func main() {
	defer func() {
		defer func() { del(nil, [1]any{func() {}}) }()
		del(map[any]int{}, map[int]int{})
	}()
	del(map[any]int{1: 1}, []int{})
}
