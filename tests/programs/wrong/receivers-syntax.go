// Receiver lists with none or several entries.
package main

type T struct{}

func (T, T) /* ERROR "method has multiple receivers" */ two() {}
func () /* ERROR "method has no receiver" */ none()           {}
func ( /* ERROR "invalid receiver type []T" */ []T) l()       {}
func (t T) fine()                                             {}
func (t /* ERROR "invalid use of ..." */ ...T) m()            {}
func (t, u T) /* ERROR "method has multiple receivers" */ n() {}

func main() {}
