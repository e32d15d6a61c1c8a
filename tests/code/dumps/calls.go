package main

type point struct{ x, y int }

func (p point) add(q point) point { return point{p.x + q.x, p.y + q.y} }
func (p *point) move(dx int)      { p.x += dx }

type shape interface{ area(scale int) int }

func total(list []shape) int {
	sum := 0
	for _, s := range list {
		sum += s.area(2)
	}
	return sum
}

func swap(a, b int) (int, int) { return b, a }

func use(p point, f func(int) int) int {
	p.move(3)
	q := p.add(point{y: 1})
	a, b := swap(q.x, q.y)
	return f(a) - f(b)
}

func main() { println(use(point{}, func(n int) int { return n * n }), total(nil)) }
