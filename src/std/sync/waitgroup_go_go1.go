//go:build !go1.26

package sync

// Go runs f in a goroutine of the group.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}
