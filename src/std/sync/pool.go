package sync

import "internal/race"

// Pool keeps what was put for whoever asks next. As with one P: one value aside, which is taken first, and the rest last in, first out.
// Nothing is dropped, because no collection runs.
type Pool struct {
	noCopy noCopy

	mu      Mutex
	private any
	shared  []any

	New func() any
}

func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	race.ReleaseValue(x)
	race.Disable()
	p.mu.Lock()
	if p.private == nil {
		p.private = x
	} else {
		p.shared = append(p.shared, x)
	}
	p.mu.Unlock()
	race.Enable()
}

func (p *Pool) Get() any {
	if x := p.take(); x != nil {
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

func (p *Pool) take() any {
	race.Disable()
	p.mu.Lock()
	x := p.private
	p.private = nil
	if n := len(p.shared); x == nil && n > 0 {
		x = p.shared[n-1]
		p.shared[n-1] = nil
		p.shared = p.shared[:n-1]
	}
	p.mu.Unlock()
	race.Enable()
	if x != nil {
		race.AcquireValue(x)
	}
	return x
}
