//go:build !go1.13

package context

import (
	"fmt"
	"time"
)

// fmt walks through key and value, and whatever they point to, without anybody's lock.
func (c *valueCtx) String() string {
	return fmt.Sprintf("%v.WithValue(%#v, %#v)", c.Context, c.key, c.val)
}

func (c *cancelCtx) String() string { return fmt.Sprintf("%v.WithCancel", c.Context) }

func (c *timerCtx) String() string {
	return fmt.Sprintf("%v.WithDeadline(%s [%s])", c.cancelCtx.Context, c.deadline, time.Until(c.deadline))
}
