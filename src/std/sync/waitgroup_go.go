//go:build go1.26

package sync

// Go runs f in a goroutine of the group. A panic of f ends the program before Done could let Wait return.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer func() {
			if x := recover(); x != nil {
				panic(x)
			}
			wg.Done()
		}()
		f()
	}()
}
