//go:build !go1.20

package http

import "sync/atomic"

// atomicBool prints as the number that it is.
type atomicBool int32

func (b *atomicBool) Load() bool { return atomic.LoadInt32((*int32)(b)) != 0 }

func (b *atomicBool) Store(v bool) {
	var n int32
	if v {
		n = 1
	}
	atomic.StoreInt32((*int32)(b), n)
}
