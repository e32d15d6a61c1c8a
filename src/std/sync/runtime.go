package sync

// The runtime's side; see natives.ts.

func runtime_SemacquireRWMutexR(s *uint32, lifo bool, skipframes int)

func runtime_SemacquireRWMutex(s *uint32, lifo bool, skipframes int)

func runtime_SemacquireWaitGroup(s *uint32, synctestDurable bool)

func runtime_Semrelease(s *uint32, handoff bool, skipframes int)

func runtime_notifyListAdd(l *notifyList) uint32

func runtime_notifyListWait(l *notifyList, t uint32)

func runtime_notifyListNotifyOne(l *notifyList)

func runtime_notifyListNotifyAll(l *notifyList)

// runtime_registerPoolCleanup has cleanup called whenever a collection begins.
func runtime_registerPoolCleanup(cleanup func())

func fatal(string)
