// Writes src/crash/places.gen.ts: which lines of Go's own library belong to a function, release by release, read off the sources of the
// toolchains in the module cache (go run golang.org/dl or GOTOOLCHAIN puts them there) and of the installed Go. Run by hand when a release is added.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OUT = path.join(import.meta.dirname, '../src/crash/places.gen.ts');

/** Files that crashes of maps, of servers and of tests show, and which functions of them; by package, since files moved between releases. */
const WANTED: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'runtime',
    /^panic\.go$/,
    /^(?:throw|fatal|gopanic|panicmem|maps_fatal|internal_sync_fatal|sync_fatal|sync_throw|panicnil|goPanicIndex)$/,
  ],
  [
    'runtime',
    /^(?:hash)?map\w*\.go$/,
    /^(?:map(?:access|assign|delete|clear|iter|clone|IterNext)\w*|reflect_map\w+|maps_\w+|internal_runtime_maps_\w+|mapclone2)$/,
  ],
  [
    'internal/runtime/maps',
    /^(?:map|table|runtime\w*)\.go$/,
    /^(?:Iter\.Next|Iter\.Init|Map\.(?:Put\w*|putSlot\w*|get\w*|Delete|Clear|Clone)|runtime_map\w+)$/,
  ],
  ['runtime', /^proc\.go$/, /^(?:main|gopark|goparkunlock|checkdead|goexit0|goexit1)$/],
  [
    'runtime',
    /^(?:chan|select|sema|time|netpoll)\.go$/,
    /^(?:chansend1?|chanrecv[12]?|selectgo|sync_runtime_Semacquire\w*|semacquire1|timeSleep|poll_runtime_pollWait|notifyListWait)$/,
  ],
  ['runtime', /^asm_(?:amd64|arm64)\.s$/, /^goexit$/],
  [
    'net/http',
    /^server\.go$/,
    /^(?:conn\.serve|Server\.Serve|HandlerFunc\.ServeHTTP|ServeMux\.ServeHTTP|serverHandler\.ServeHTTP|connReader\.\w+ackgroundRead|ListenAndServe|Server\.ListenAndServe)$/,
  ],
  ['net/http', /^(?:header|transport)\.go$/, /^(?:Header\.\w+|persistConn\.(?:readLoop|writeLoop|roundTrip)|Transport\.dialConn)$/],
  ['testing', /^testing\.go$/, /^(?:tRunner|T\.Run|M\.Run|runTests)$/],
  [
    'encoding/json',
    /^encode\.go$/,
    /^(?:mapEncoder\.encode|structEncoder\.encode|ptrEncoder\.encode|interfaceEncoder|encodeState\.\w+|Marshal)$/,
  ],
  ['reflect', /^(?:value|map\w*)\.go$/, /^(?:MapIter\.Next|Value\.(?:MapKeys|MapIndex|SetMapIndex|MapRange|call|Call))$/],
  ['fmt', /^print\.go$/, /^(?:pp\.(?:printValue|printArg|handleMethods|doPrintf|doPrintln|doPrint)|[FS]?[Pp]rint(?:f|ln)?)$/],
  ['sync', /^(?:mutex|rwmutex|waitgroup|cond|map|once)\.go$/, /^(?:\w+\.\w+)$/],
  ['internal/sync', /^mutex\.go$/, /^(?:\w+\.\w+)$/],
  ['internal/poll', /^(?:fd_unix|fd_poll_runtime)\.go$/, /^(?:FD\.(?:Read|Accept)|pollDesc\.wait(?:Read)?)$/],
  ['text/template', /^exec\.go$/, /^(?:state\.(?:walk\w*|evalField|errorf)|Template\.(?:Execute|execute))$/],
];

const FUNC = /^func (?:\(\w* ?\*?(\w+)(?:\[[^\]]*\])?\) )?(\w+)/;
const ASM = /^TEXT runtime·(\w+)\(SB\)/;

type Ranges = Map<string, Map<number, [number, number]>>;

/** Of these every dump shows the one line that ends the process. */
const ENDS = /^(?:throw|fatal)$/;
const END = /^\t\s*fatalthrow\(/;

function functionsOf(file: string): [string, number, number][] {
  const found: [string, number, number][] = [];
  let open: [string, number] | null = null;
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const m = FUNC.exec(line);
      const asm = ASM.exec(line);
      if (asm !== null) found.push([asm[1] ?? '', i + 1, i + 7]);
      else if (m !== null) {
        open = [m[1] === undefined ? (m[2] ?? '') : `${m[1]}.${m[2]}`, i + 1];
        if (line.endsWith('}')) found.push([open[0], open[1], open[1]]);
      } else if (open !== null && ENDS.test(open[0]) && END.test(line)) {
        found.push([open[0], i + 1, i + 1]);
        open = null;
      } else if (line === '}' && open !== null) {
        found.push([open[0], open[1], i + 1]);
        open = null;
      }
    });
  return found;
}

function read(src: string, minor: number, ranges: Ranges): void {
  for (const [pkg, files, functions] of WANTED) {
    const dir = path.join(src, pkg);
    if (!existsSync(dir)) continue;
    for (const name of readdirSync(dir).filter((f) => files.test(f) && !f.endsWith('_test.go'))) {
      for (const [fn, from, to] of functionsOf(path.join(dir, name))) {
        if (!functions.test(fn)) continue;
        const key = `${pkg}/${name} ${fn}`;
        const byMinor = ranges.get(key) ?? new Map<number, [number, number]>();
        const known = byMinor.get(minor);
        byMinor.set(minor, known === undefined ? [from, to] : [Math.min(known[0], from), Math.max(known[1], to)]);
        ranges.set(key, byMinor);
      }
    }
  }
}

/** `11-13:4-9` for releases in a row that agree. */
function rowOf(byMinor: ReadonlyMap<number, readonly [number, number]>): string {
  const parts: { from: number; to: number; at: string }[] = [];
  for (const [minor, [from, to]] of [...byMinor].sort(([a], [b]) => a - b)) {
    const at = `${from}-${to}`;
    const last = parts.at(-1);
    if (last !== undefined && last.at === at && last.to === minor - 1) last.to = minor;
    else parts.push({ from: minor, to: minor, at });
  }
  return parts.map(({ from, to, at }) => `${from === to ? from : `${from}~${to}`}:${at}`).join(' ');
}

const env = (name: string): string => execFileSync('go', ['env', name], { encoding: 'utf8' }).trim();
const ranges: Ranges = new Map();
const seen = new Set<string>();
const cache = path.join(env('GOMODCACHE'), 'golang.org');
for (const name of readdirSync(cache)) {
  const m = /^toolchain@v[\d.]+-go1\.(\d+)(\.\d+)\./.exec(name);
  if (m === null) continue;
  read(path.join(cache, name, 'src'), Number(m[1]), ranges);
  seen.add(`1.${m[1]}${m[2]}`);
}
const installed = /^go1\.(\d+)/.exec(env('GOVERSION'));
if (installed !== null) {
  read(path.join(env('GOROOT'), 'src'), Number(installed[1]), ranges);
  seen.add(env('GOVERSION').slice(2));
}
// A place that no two releases tell apart says nothing.
const rows = [...ranges].map(([key, byMinor]) => `${key} ${rowOf(byMinor)}`).sort();
writeFileSync(
  OUT,
  `// Which lines of Go's own files belong to a function, by minor release. Written by scripts/crash-places.ts from the sources of
// Go ${[...seen].sort().join(', ')}; do not edit.

/** One a line: file, function, then \`releases:first-last\`. */
export const PLACES = \`
${rows.join('\n')}
\`;
`,
);
console.log(rows.length, 'functions');
