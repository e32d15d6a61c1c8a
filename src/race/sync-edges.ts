// Everything that orders goroutines in the detector: one row an edge, with where Go 1.26 makes it and where the simulator does.

export interface SyncEdge {
  /** What happens before what. */
  readonly before: string;
  readonly after: string;
  /** In Go's sources. */
  readonly go: string;
  /** In ours: a file below src. */
  readonly here: string;
}

const edge = (before: string, after: string, go: string, here: string): SyncEdge => ({ before, after, go, here });

export const SYNC_EDGES: readonly SyncEdge[] = [
  edge('a go statement', 'the first step of the goroutine', 'runtime/proc.go newproc1', '4-machine/machine.ts'),
  edge('an initialiser or init function', 'what the main goroutine does next', 'one goroutine runs both', '3-code/compile/package.ts'),
  edge('a send without a buffer', 'the end of its receive, and the other way round', 'runtime/chan.go racesync', '4-machine/chan.ts'),
  edge('what used a place of a buffer last', 'the next send or receive there', 'runtime/chan.go racenotify', '4-machine/chan.ts'),
  edge('close', 'a receive that finds the channel closed', 'runtime/chan.go closechan', '4-machine/chan.ts'),
  edge('the chosen case of a select', 'as that operation', 'runtime/select.go selectgo', '4-machine/select.ts'),
  edge('Mutex.Unlock', 'Lock, and TryLock that succeeds', 'internal/sync/mutex.go', 'std/internal/sync/mutex.go'),
  edge('RWMutex.Unlock', 'RLock and Lock', 'sync/rwmutex.go, by readerSem', 'std/sync/rwmutex.go'),
  edge('every RUnlock', 'Lock', 'sync/rwmutex.go, by writerSem', 'std/sync/rwmutex.go'),
  edge('Done, or Add of less than 0', 'a Wait that returns', 'sync/waitgroup.go', 'std/sync/waitgroup.go'),
  edge('the end of f in Once.Do(f)', 'the return of every Do', 'sync/once.go, by its atomic and its lock', 'std/sync/once.go'),
  edge('Pool.Put(x)', 'the Get that gives x', 'sync/pool.go, by one of 128 addresses', 'std/sync/pool.go'),
  edge('a write of an entry of a sync.Map', 'a read of it', 'internal/sync/hashtriemap.go, by its atomics', 'std/sync/map.go'),
  edge(
    'an atomic store or change of a word',
    'a load or change of it that comes later',
    'runtime/race_amd64.s',
    'std/sync/atomic/natives.ts',
  ),
  edge('arming a timer', 'what it starts or sends', 'runtime/time.go unlockAndRun', '4-machine/timer.ts'),
  edge('each turn of iter.Pull', 'the next one of the other side', 'iter/iter.go', 'std/iter/iter.go'),
  edge('anything', 'a finalizer', 'runtime/mfinal.go runFinalizers', 'std/runtime/natives.ts'),
  // Not by default.
  edge('a write to a file', 'the next one, by anybody', 'internal/poll/fd_mutex.go, by accident', 'std/os/natives.ts'),
];
