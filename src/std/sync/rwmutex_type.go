//go:build go1.20

package sync

import "sync/atomic"

// RWMutex prefers writers: one that waits keeps new readers out.
//
// For the race detector what happens inside counts for nothing. What a writer did reaches readers and writers through the address of readerSem,
// what readers did reaches a writer through that of writerSem. Every method reads a word, so that copying over a lock in use is a race.
type RWMutex struct {
	w           Mutex  // held by the writer, or by who is about to write
	writerSem   uint32 // the writer waits here for the readers that were before it
	readerSem   uint32 // readers wait here for the writer
	readerCount atomic.Int32
	readerWait  atomic.Int32 // readers the writer still waits for
}
