//go:build !go1.13

package context

import "fmt"

// fmt walks through key and value, and whatever they point to, without anybody's lock.
func (c *valueCtx) String() string {
	return fmt.Sprintf("%v.WithValue(%#v, %#v)", c.Context, c.key, c.val)
}

func contextName(c Context) string { return fmt.Sprint(c) }
