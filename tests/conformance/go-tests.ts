// Go's own test folder: which of its programs a simulator of portable Go can be asked to run, and what they must print.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Packages that reach beyond a page: the operating system, the compiler's own, other languages, large encodings. */
const BEYOND: ReadonlySet<string> = new Set([
  'C',
  'unsafe',
  'syscall',
  'syscall/js',
  'os/exec',
  'os/signal',
  'runtime/pprof',
  'go/ast',
  'go/build',
  'go/build/constraint',
  'io/ioutil',
  'path/filepath',
  'regexp',
  'encoding/xml',
  'html/template',
  'text/template',
  'math/big',
  'io/fs',
  'compress/gzip',
  'image',
  'image/color',
  'net/netip',
  'crypto/md5',
  'crypto/sha1',
  'text/tabwriter',
  'flag',
  'encoding/binary',
]);

export interface GoTest {
  /** Relative to the test folder. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** What a good run prints: the .out file beside it, or nothing. */
  readonly output: string;
}

/** Every `// run` program in scope, in order of path. */
export function goTests(folder: string): readonly GoTest[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.go') && !/\.dir\/|testdata\//.test(name))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8');
      if (!/^\/\/ run\s*\n/.test(text) || !inScope(text)) return [];
      const out = file.replace(/\.go$/, '.out');
      return [{ name, file, text, output: existsSync(out) ? readFileSync(out, 'utf8') : '' }];
    });
}

function inScope(text: string): boolean {
  if (/^\/\/go:build .*(cgo|!|linux|amd64|gc)/m.test(text)) return false;
  return importsOf(text).every(
    (p) => !BEYOND.has(p) && !p.includes('.dir') && !p.startsWith('./') && !p.startsWith('github.com') && !p.includes('internal'),
  );
}

/** Imports stand before the first other declaration. */
function importsOf(text: string): readonly string[] {
  const end = text.search(/^(func|var|const|type) /m);
  const head = end < 0 ? text : text.slice(0, end);
  return [...head.matchAll(/^\s*(?:import\s+)?(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map((m) => m[1] ?? '');
}
