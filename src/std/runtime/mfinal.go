package runtime

// beforeCollection tells those who asked that a collection begins.
func beforeCollection()

// collect finds what is unreachable; the answer is how many finalizers wait to be run.
func collect() int

func finalizerWaits() bool

// runFinalizer calls the first one that waits.
func runFinalizer()

func setFinalizer(obj, finalizer any)

// GC collects at once; as Go's waits for its workers, it lets others run, and among them finalizers.
func GC() {
	beforeCollection()
	if collect() > 0 {
		go runFinalizers()
	}
	Gosched()
}

func runFinalizers() {
	for finalizerWaits() {
		runFinalizer()
	}
}

// SetFinalizer has finalizer called with obj once nothing else leads to obj.
func SetFinalizer(obj any, finalizer any) { setFinalizer(obj, finalizer) }

func KeepAlive(x any) {}
