package sync

import "internal/race"

// Pool keeps what was put for whoever asks next. As with one P: one value aside, which is taken first, and the rest last in, first out.
// A collection makes what is kept the victim, which is asked last, and drops the victim of the collection before.
type Pool struct {
	noCopy noCopy

	mu     Mutex
	kept   poolValues
	victim poolValues
	listed bool

	New func() any
}

type poolValues struct {
	private any
	shared  []any
}

// Pools that keep something, and those that have a victim.
var (
	poolsMu    Mutex
	allPools   []*Pool
	oldPools   []*Pool
	poolsAsked bool
)

// list has the next collection look at p.
func (p *Pool) list() {
	p.listed = true
	poolsMu.Lock()
	defer poolsMu.Unlock()
	allPools = append(allPools, p)
	if !poolsAsked {
		poolsAsked = true
		runtime_registerPoolCleanup(poolCleanup)
	}
}

// poolCleanup is called by the runtime when a collection begins.
func poolCleanup() {
	race.Disable()
	defer race.Enable()
	for _, p := range oldPools {
		p.victim = poolValues{}
	}
	for _, p := range allPools {
		p.victim, p.kept, p.listed = p.kept, poolValues{}, false
	}
	oldPools, allPools = allPools, nil
}

func (v *poolValues) put(x any) {
	if v.private == nil {
		v.private = x
	} else {
		v.shared = append(v.shared, x)
	}
}

func (v *poolValues) take() any {
	x := v.private
	v.private = nil
	if n := len(v.shared); x == nil && n > 0 {
		x = v.shared[n-1]
		v.shared[n-1] = nil
		v.shared = v.shared[:n-1]
	}
	return x
}

func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	race.ReleaseValue(x)
	race.Disable()
	p.mu.Lock()
	if !p.listed {
		p.list()
	}
	p.kept.put(x)
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
	x := p.kept.take()
	if x == nil {
		x = p.victim.take()
	}
	p.mu.Unlock()
	race.Enable()
	if x != nil {
		race.AcquireValue(x)
	}
	return x
}
