// Which packages every page's worker loads at once: what fmt needs, and sync. All others come when a program imports one.
export const CORE: ReadonlySet<string> = new Set([
  'errors',
  'fmt',
  'internal/fmtsort',
  'internal/race',
  'internal/runtime/maps',
  'internal/sync',
  'internal/testlog',
  'io',
  'os',
  'reflect',
  'runtime',
  'strconv',
  'sync',
  'sync/atomic',
  'unicode/utf8',
]);
