// Structs and methods: two million steps of a particle, through a pointer receiver and an interface.
package main

import "fmt"

type mover interface{ move(dt int) }

type point struct{ x, y int }

type particle struct {
	at, speed point
	steps     int
}

func (p *particle) move(dt int) {
	p.at.x += p.speed.x * dt
	p.at.y += p.speed.y * dt
	if p.at.x > 1000 || p.at.x < 0 {
		p.speed.x = -p.speed.x
	}
	if p.at.y > 1000 || p.at.y < 0 {
		p.speed.y = -p.speed.y
	}
	p.steps++
}

func (p *particle) energy() int { return p.speed.x*p.speed.x + p.speed.y*p.speed.y }

func main() {
	p := &particle{speed: point{3, 7}}
	var m mover = p
	total := 0
	for i := 0; i < 1_000_000; i++ {
		p.move(1)
		m.move(2)
		total += p.energy()
	}
	fmt.Println(p.at.x, p.at.y, p.steps, total)
}

// go1.26.8
// Output:
// 3000000 7000672 2000000 58000000
