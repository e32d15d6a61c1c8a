// A program's go.mod: the module's path, the language it is written in, and the modules it asks for.
import { isRelease, WITHOUT_GO_LINE } from '#release';

export interface Module {
  /** What the names of the module's files begin with: '' or a folder and a slash. */
  readonly root: string;
  /** The working folder below that, with a slash behind it; '' where they are the same. */
  readonly here: string;
  readonly path: string;
  /** The go line as written; 1.16 without one, as gc takes it. */
  readonly release: string;
  /** Module paths of require lines. */
  readonly required: readonly string[];
}

/** What the go command says of a go.mod it cannot use. */
export interface ModuleError {
  readonly error: string;
}

/** Directives the go command knows; what they ask for is read where the simulator can act on it. */
const KNOWN = new Set(['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore']);

/** A go.mod by name and bytes. `here`: see Module; absent, as many folders up as the name leads down. */
export interface ModuleFile {
  readonly name: string;
  readonly bytes: string;
  readonly here?: string;
}

export function readModule({ name, bytes, here }: ModuleFile): Module | ModuleError {
  const values = new Map<string, readonly string[]>();
  const required: string[] = [];
  const wrong: string[] = [];
  for (const { line, words } of directives(bytes)) {
    const [verb = '', first = ''] = words;
    const say = (what: string): number => wrong.push(`go.mod:${line}: ${what}`);
    if (!KNOWN.has(verb)) say(`unknown directive: ${verb}`);
    else if (verb === 'require') required.push(first);
    else if (verb === 'module' || verb === 'go') {
      if (values.has(verb)) say(`repeated ${verb} statement`);
      else if (verb === 'go' && !isRelease(first)) say(`invalid go version '${first}': must match format 1.23.0`);
      values.set(verb, words);
    }
  }
  if (wrong.length > 0) return { error: `go: errors parsing go.mod:\n${wrong.join('\n')}` };
  const path = values.get('module')?.[1];
  if (path === undefined) {
    const hint = 'To specify the module path:\n\tgo mod edit -module=example.com/mod';
    return { error: `go: error reading go.mod: missing module declaration. ${hint}` };
  }
  const root = plainName(name).slice(0, -'go.mod'.length);
  return { root, here: here ?? root.replaceAll(/[^/]+\//g, '../'), path, release: values.get('go')?.[1] ?? WITHOUT_GO_LINE, required };
}

/** Lines as words, comments left out, a block's lines each with the verb before its parenthesis. */
function* directives(text: string): Generator<{ readonly line: number; readonly words: readonly string[] }> {
  let block: string | null = null;
  for (const [i, raw] of text.split('\n').entries()) {
    const words = raw
      .replace(/\/\/.*/, '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replace(/^"(.*)"$/, '$1'));
    if (words.length === 0) continue;
    if (block !== null) {
      if (words[0] === ')') block = null;
      else yield { line: i + 1, words: [block, ...words] };
    } else if (words.at(-1) === '(') block = words[0] ?? '';
    else yield { line: i + 1, words };
  }
}

/** Of the working folder's own files. */
export const plainName = (name: string): string => name.replace(/^\.\//, '');

/** The path of a file below the module's root; one that leads out of it is of another module's file. */
export function belowRoot({ root, here }: Module, name: string): string {
  const plain = plainName(name);
  if (root !== '' && plain.startsWith(root)) return plain.slice(root.length);
  const parts: string[] = [];
  for (const part of `${here}${plain}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
