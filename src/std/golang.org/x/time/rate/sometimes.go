package rate

import (
	"sync"
	"time"
)

// Sometimes does something on the first calls, on every so many-th, and when some time has passed: whichever holds.
type Sometimes struct {
	First    int
	Every    int
	Interval time.Duration

	mu    sync.Mutex
	count int
	last  time.Time
}

func (s *Sometimes) Do(f func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	due := s.count == 0 ||
		s.First > 0 && s.count < s.First ||
		s.Every > 0 && s.count%s.Every == 0 ||
		s.Interval > 0 && time.Since(s.last) >= s.Interval
	if due {
		f()
		if s.Interval > 0 {
			s.last = time.Now()
		}
	}
	s.count++
}
