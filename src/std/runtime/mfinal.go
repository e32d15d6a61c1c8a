package runtime

// beforeCollection tells those who asked that a collection begins.
func beforeCollection()

// collect finds what is unreachable; the answer is how many finalizers wait to be run.
func collect() int

func finalizerWaits() bool

// runFinalizer calls the first one that waits; to the race detector a cleanup is a goroutine of its own until left.
func runFinalizer(separately bool)

func left()

func setFinalizer(obj, finalizer any)

// runsQueued names what a collection that nobody asked for starts when calls are queued.
func runsQueued(run func())

// GC collects at once; as Go's waits for its workers, it lets others run, and among them finalizers.
func GC() {
	beforeCollection()
	if collect() > 0 {
		go runFinalizers()
	}
	Gosched()
}

// startsQueue tells the race detector that all that was done so far was done before.
func startsQueue()

func runFinalizers() {
	startsQueue()
	for finalizerWaits() {
		runFinalizer(separateCleanups)
		left()
	}
}

// SetFinalizer has finalizer called with obj once nothing else leads to obj.
func SetFinalizer(obj any, finalizer any) {
	runsQueued(runFinalizers)
	setFinalizer(obj, finalizer)
}

func KeepAlive(x any) {}
