package main

func wait(a, b chan int, quit <-chan struct{}) (n int) {
	for {
		select {
		case v := <-a:
			n += v
		case b <- n:
		case _, ok := <-quit:
			if !ok {
				return
			}
		}
	}
}

func try(a chan int) bool {
	select {
	case a <- 1:
		return true
	default:
		return false
	}
}

func single(a chan int) int {
	select {
	case v := <-a:
		return v
	}
}

func main() { wait(nil, nil, nil); try(nil); single(nil) }
