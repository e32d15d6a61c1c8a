package rate

import "time"

// Reservation is leave to act at a time to come.
type Reservation struct {
	ok        bool
	lim       *Limiter
	tokens    int
	timeToAct time.Time
	// As it was then: it may change.
	limit Limit
}

func (r *Reservation) OK() bool { return r.ok }

func (r *Reservation) Delay() time.Duration { return r.DelayFrom(time.Now()) }

func (r *Reservation) DelayFrom(t time.Time) time.Duration {
	if !r.ok {
		return InfDuration
	}
	return max(r.timeToAct.Sub(t), 0)
}

func (r *Reservation) Cancel() { r.CancelAt(time.Now()) }

// CancelAt gives back the tokens that nobody who reserved later has been counted on.
func (r *Reservation) CancelAt(t time.Time) {
	if !r.ok {
		return
	}
	lim := r.lim
	lim.mu.Lock()
	defer lim.mu.Unlock()
	if lim.limit == Inf || r.tokens == 0 || r.timeToAct.Before(t) {
		return
	}
	spare := float64(r.tokens) - r.limit.tokensFromDuration(lim.lastEvent.Sub(r.timeToAct))
	if spare <= 0 {
		return
	}
	lim.tokens, lim.last = min(lim.advance(t)+spare, float64(lim.burst)), t
	if r.timeToAct.Equal(lim.lastEvent) {
		before := r.timeToAct.Add(r.limit.durationFromTokens(float64(-r.tokens)))
		if !before.Before(t) {
			lim.lastEvent = before
		}
	}
}
