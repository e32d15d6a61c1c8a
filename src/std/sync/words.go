package sync

import "sync/atomic"

// Words of types that are older than the types of sync/atomic, with the methods of these; upstream calls functions in their place.

type int32Word int32

func (x *int32Word) Load() int32           { return atomic.LoadInt32((*int32)(x)) }
func (x *int32Word) Add(delta int32) int32 { return atomic.AddInt32((*int32)(x), delta) }
func (x *int32Word) CompareAndSwap(old, new int32) bool {
	return atomic.CompareAndSwapInt32((*int32)(x), old, new)
}

type uint32Word uint32

func (x *uint32Word) Load() uint32     { return atomic.LoadUint32((*uint32)(x)) }
func (x *uint32Word) Store(val uint32) { atomic.StoreUint32((*uint32)(x), val) }

type int64Word int64

func (x *int64Word) Load() int64           { return atomic.LoadInt64((*int64)(x)) }
func (x *int64Word) Store(val int64)       { atomic.StoreInt64((*int64)(x), val) }
func (x *int64Word) Add(delta int64) int64 { return atomic.AddInt64((*int64)(x), delta) }
func (x *int64Word) CompareAndSwap(old, new int64) bool {
	return atomic.CompareAndSwapInt64((*int64)(x), old, new)
}
