// Everything that orders goroutines in the detector: one row an edge, with where Go makes it and where the simulator does.

export interface SyncEdge {
  /** What happens before what. */
  readonly before: string;
  readonly after: string;
  /** In Go 1.26's sources, or the memory model where it says more than they do. */
  readonly go: string;
  /** In ours. */
  readonly here: string;
}

const edge = (before: string, after: string, go: string, here: string): SyncEdge => ({ before, after, go, here });

export const SYNC_EDGES: readonly SyncEdge[] = [
  edge('a go statement', 'the goroutine it starts', 'runtime/proc.go newproc1: racegostart', '4-machine/machine.ts newGoroutine'),
];
