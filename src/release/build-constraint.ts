// Which files belong to a build for linux/amd64: //go:build lines, the older // +build lines, and file names (go help buildconstraint).

/** What a build answers about the tags it is asked for. */
export interface BuildTarget {
  /** 1.N or 1.N.M */
  readonly release: string;
  readonly race: boolean;
}

type Expr =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'not'; readonly x: Expr }
  | { readonly kind: 'and' | 'or'; readonly x: Expr; readonly y: Expr };

const SYSTEMS = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(' '),
);
const ARCHITECTURES = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
);
const HELD = new Set(['linux', 'amd64', 'gc']);

const minorOf = (release: string): number => Number(release.split('.')[1]);

function holds(tag: string, target: BuildTarget): boolean {
  if (HELD.has(tag) || tag === 'go1') return true;
  if (tag === 'race') return target.race;
  // Known to the go command since 1.19.
  if (tag === 'unix') return minorOf(target.release) >= UNIX_SINCE;
  const since = /^go1\.(\d+)$/.exec(tag)?.[1];
  return since !== undefined && Number(since) <= minorOf(target.release);
}

const UNIX_SINCE = 19;

function evaluate(x: Expr, target: BuildTarget): boolean {
  switch (x.kind) {
    case 'tag':
      return holds(x.tag, target);
    case 'not':
      return !evaluate(x.x, target);
    case 'and':
      return evaluate(x.x, target) && evaluate(x.y, target);
    case 'or':
      return evaluate(x.x, target) || evaluate(x.y, target);
  }
}

/** Reads a //go:build expression: ! before &&, && before ||, parentheses. */
class ExprReader {
  readonly #tokens: readonly string[];
  #at = 0;
  #error = '';

  constructor(text: string) {
    this.#tokens = text.match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+|\S/gu) ?? [];
  }

  read(): Expr | ConstraintError {
    const x = this.#binary('or');
    if (this.#next !== '') this.#fail(`unexpected token ${this.#next}`);
    return this.#error === '' ? x : { error: `parsing //go:build line: ${this.#error}` };
  }

  /** The first error is the one that is told. */
  #fail(error: string): Expr {
    this.#error ||= error;
    return { kind: 'tag', tag: '' };
  }

  get #next(): string {
    return this.#tokens[this.#at] ?? '';
  }

  #take(token: string): boolean {
    if (this.#next !== token) return false;
    this.#at++;
    return true;
  }

  #binary(kind: 'or' | 'and'): Expr {
    const operand = (): Expr => (kind === 'or' ? this.#binary('and') : this.#unary());
    let x = operand();
    while (this.#take(kind === 'or' ? '||' : '&&')) x = { kind, x, y: operand() };
    return x;
  }

  #unary(): Expr {
    if (this.#take('!')) return this.#next === '!' ? this.#fail('double negation not allowed') : { kind: 'not', x: this.#unary() };
    if (this.#take('(')) {
      const x = this.#next === '' ? this.#fail('missing close paren') : this.#binary('or');
      return this.#take(')') ? x : this.#fail('missing close paren');
    }
    const tag = this.#next;
    if (tag === '') return this.#fail('unexpected end of expression');
    if (!/^[\p{L}\p{N}_.]+$/u.test(tag))
      return this.#fail(/[()&|]{1,2}/.test(tag) ? `unexpected token ${tag}` : `invalid syntax at ${tag}`);
    this.#at++;
    return { kind: 'tag', tag };
  }
}

const parse = (text: string): Expr | null => {
  const x = new ExprReader(text).read();
  return 'error' in x ? null : x;
};

/** The comment lines before the first text, and how many of them stand before a blank line, where // +build counts. */
function header(text: string): { readonly lines: readonly string[]; readonly detached: number } {
  const lines: string[] = [];
  let detached = 0;
  let inComment = false;
  let ended = false;
  for (const raw of text.split('\n')) {
    let line = raw.trim();
    if (line === '' && !ended) detached = lines.length;
    if (!line.startsWith('//')) ended ||= line !== '';
    if (!inComment) lines.push(line);
    while (line !== '') {
      if (inComment) {
        const end = line.indexOf('*/');
        if (end < 0) break;
        inComment = false;
        line = line.slice(end + 2).trim();
      } else if (line.startsWith('//')) break;
      else if (line.startsWith('/*')) {
        inComment = true;
        line = line.slice(2).trim();
      } else return { lines: lines.slice(0, -1), detached };
    }
  }
  return { lines, detached };
}

/** Why a constraint cannot be read, as the go command says it. */
export interface ConstraintError {
  readonly error: string;
}

/** What a file's head says; null: nothing. */
function constraint(text: string): Expr | ConstraintError | null {
  // Every form of a constraint has the word; most files do not.
  if (!text.includes('build')) return null;
  const { lines, detached } = header(text);
  const written = lines.filter((line) => /^\/\/go:build(?:\s|$)/.test(line));
  if (written.length > 1) return { error: 'multiple //go:build comments' };
  if (written[0] !== undefined) return new ExprReader(written[0].slice('//go:build'.length)).read();
  const older = lines.slice(0, detached).flatMap((line) => /^\/\/\s*\+build\s+(.*)$/.exec(line)?.[1] ?? []);
  return older.reduce<Expr | null>((all, line) => both(all, plusBuild(line)), null);
}

const both = (x: Expr | null, y: Expr | null): Expr | null => (x === null ? y : y === null ? x : { kind: 'and', x, y });

/** A // +build line: options separated by blanks, each a list of terms joined by commas. */
function plusBuild(line: string): Expr | null {
  const term = (t: string): Expr => (t.startsWith('!') ? { kind: 'not', x: { kind: 'tag', tag: t.slice(1) } } : { kind: 'tag', tag: t });
  const options = line.split(/\s+/).map((option) => option.split(',').map(term).reduce<Expr | null>(both, null));
  return options.reduce((x, y) => (x === null || y === null ? (x ?? y) : { kind: 'or', x, y }), null);
}

/** name_GOOS.go, name_GOARCH.go, name_GOOS_GOARCH.go, each also before _test. What stands before the first _ does not count. */
function nameFits(name: string): boolean {
  const stem = name.slice(name.lastIndexOf('/') + 1).split('.')[0] ?? '';
  const words = stem.split('_').slice(1);
  if (words.at(-1) === 'test') words.pop();
  const [before = '', last = ''] = [words.at(-2), words.at(-1)];
  if (ARCHITECTURES.has(last)) return last === 'amd64' && (!SYSTEMS.has(before) || before === 'linux');
  return !SYSTEMS.has(last) || last === 'linux';
}

/** Whether the file is one of its folder's package. */
export function belongsToBuild(name: string, text: string, target: BuildTarget): boolean | ConstraintError {
  if (/^[_.]/.test(name.slice(name.lastIndexOf('/') + 1)) || !nameFits(name)) return false;
  const x = constraint(text);
  if (x === null || 'error' in x) return x ?? true;
  return evaluate(x, target);
}

/** Whether the expression of a //go:build line holds. */
export function constraintHolds(text: string, target: BuildTarget): boolean {
  const x = parse(text);
  return x !== null && evaluate(x, target);
}

/** The release of the language that the expression of a //go:build line asks for: 1.N, or null. */
export function constraintRelease(text: string): string | null {
  const x = parse(text);
  const minor = x === null ? NOTHING : impliedMinor(x, true);
  return minor === NOTHING ? null : `1.${minor}`;
}

const NOTHING = -1;

/** The lowest 1.N under which x (or, if not `wanted`, !x) can hold. */
function impliedMinor(x: Expr, wanted: boolean): number {
  switch (x.kind) {
    case 'tag': {
      if (!wanted) return NOTHING;
      return x.tag === 'go1' ? 0 : Number(/^go1\.(\d+)$/.exec(x.tag)?.[1] ?? NOTHING);
    }
    case 'not':
      return impliedMinor(x.x, !wanted);
    case 'and':
    case 'or': {
      const pick = (x.kind === 'and') === wanted ? Math.max : Math.min;
      return pick(impliedMinor(x.x, wanted), impliedMinor(x.y, wanted));
    }
  }
}
