package sync

// The runtime's side; see natives.ts.

func runtime_SemacquireMutex(s *uint32, lifo bool, skipframes int)

func runtime_Semrelease(s *uint32, handoff bool, skipframes int)

func runtime_nanotime() int64

func throw(string)

func fatal(string)
