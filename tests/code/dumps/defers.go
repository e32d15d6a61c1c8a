package main

type mutex struct{ state int }

func (m *mutex) unlock() { m.state = 0 }

func named(m *mutex) (n int, err error) {
	defer m.unlock()
	defer func() {
		if r := recover(); r != nil {
			n = -1
		}
	}()
	return m.state, nil
}

func start(c chan int, n int) {
	go send(c, n)
	go func() { c <- n }()
	defer close(c)
}

func send(c chan int, n int) { c <- n }

func main() { named(nil); start(nil, 1) }
