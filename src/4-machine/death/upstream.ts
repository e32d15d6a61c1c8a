// Where Go's own library has the functions that tracebacks of this subject show most (measured with 1.26.8): our sources differ in their lines,
// and gc inlines some of them, whose arguments are then not known.

export const GOROOT = '/usr/local/go/src/';

export interface Upstream {
  readonly at: string;
  readonly inlined: boolean;
}

const at = (place: string): Upstream => ({ at: place, inlined: false });
const inlined = (place: string): Upstream => ({ at: place, inlined: true });

/** By function: the place of its one call that can block or fail. Functions with several are not here. */
export const UPSTREAM: Readonly<Record<string, Upstream>> = {
  'internal/sync.(*Mutex).Lock': inlined('internal/sync/mutex.go:70'),
  'internal/sync.(*Mutex).lockSlow': at('internal/sync/mutex.go:149'),
  'internal/sync.(*Mutex).Unlock': inlined('internal/sync/mutex.go:198'),
  'internal/sync.(*Mutex).unlockSlow': at('internal/sync/mutex.go:204'),
  'internal/sync.fatal': at('runtime/panic.go:1191'),
  'internal/sync.runtime_SemacquireMutex': at('runtime/sema.go:95'),
  'internal/synctest.Run': at('runtime/synctest.go:251'),
  'os.Exit': at('os/proc.go:67'),
  'maps.Clone[...]': inlined('maps/maps.go:55'),
  'maps.clone': at('runtime/map.go:326'),
  'runtime.main': at('runtime/proc.go:290'),
  'sync.(*Cond).Wait': at('sync/cond.go:71'),
  'sync.(*Mutex).Lock': inlined('sync/mutex.go:46'),
  'sync.(*Mutex).Unlock': inlined('sync/mutex.go:65'),
  'sync.(*Once).Do': inlined('sync/once.go:69'),
  'sync.(*Once).doSlow': at('sync/once.go:78'),
  'sync.(*RWMutex).RLock': inlined('sync/rwmutex.go:74'),
  'sync.(*RWMutex).RUnlock': inlined('sync/rwmutex.go:122'),
  'sync.(*RWMutex).rUnlockSlow': at('sync/rwmutex.go:132'),
  'sync.(*RWMutex).Unlock': at('sync/rwmutex.go:212'),
  'sync.(*WaitGroup).Add': at('sync/waitgroup.go:118'),
  'sync.(*WaitGroup).Done': inlined('sync/waitgroup.go:156'),
  'sync.(*WaitGroup).Go': at('sync/waitgroup.go:238'),
  'sync.(*WaitGroup).Go.func1': at('sync/waitgroup.go:258'),
  'sync.(*WaitGroup).Go.func1.1': at('sync/waitgroup.go:251'),
  'sync.(*WaitGroup).Wait': at('sync/waitgroup.go:206'),
  'sync.fatal': at('runtime/panic.go:1161'),
  'sync.runtime_SemacquireRWMutex': at('runtime/sema.go:105'),
  'sync.runtime_SemacquireRWMutexR': at('runtime/sema.go:100'),
  'sync.runtime_SemacquireWaitGroup': at('runtime/sema.go:114'),
  'sync.runtime_notifyListWait': at('runtime/sema.go:617'),
  'testing.(*InternalExample).processRunResult': at('testing/example.go:92'),
  'testing.(*M).startAlarm.func1': at('testing/testing.go:2802'),
  'testing.(*common).Cleanup.func1': at('testing/testing.go:1317'),
  'testing.(*common).Fail': at('testing/testing.go:969'),
  'testing.(*common).runCleanup': at('testing/testing.go:1667'),
  'testing.runExample.func2': at('testing/run_example.go:59'),
  'testing.runExamples': at('testing/example.go:41'),
  'testing.runTests': at('testing/testing.go:2583'),
  'testing.runTests.func1': at('testing/testing.go:2585'),
  'testing.tRunner': at('testing/testing.go:2036'),
  'testing.tRunner.func1': at('testing/testing.go:1977'),
  'testing.tRunner.func1.2': at('testing/testing.go:1974'),
  'testing.tRunner.func2': at('testing/testing.go:2030'),
  'testing/synctest.Test': at('testing/synctest/synctest.go:290'),
  'testing/synctest.Test.func1': at('testing/synctest/synctest.go:291'),
  'time.Sleep': at('runtime/time.go:363'),
  'time.goFunc': at('time/sleep.go:215'),
};
