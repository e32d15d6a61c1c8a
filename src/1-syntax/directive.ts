// Compiler directives, `//go:verb …`: which there are, and what is wrong with one wherever it stands (cmd/compile: Compiler Directives).
import type { Pos } from './ast.ts';

/** A directive in front of a declaration. */
export interface Directive {
  /** Behind the slashes. */
  readonly pos: Pos;
  readonly end: Pos;
  readonly verb: string;
}

/** `//go:linkname local [remote]` */
export interface Linkname extends Directive {
  readonly local: string;
  /** Empty when absent. */
  readonly remote: string;
}

/** A problem: what to say, and whether the directive counts nevertheless. */
export interface DirectiveProblem {
  readonly message: string;
  readonly usable: boolean;
}

/** gc's own are for functions alone; what is not among these may stand anywhere. */
export const FUNCTION_VERBS: ReadonlySet<string> = new Set([
  'go:noescape',
  'go:norace',
  'go:nosplit',
  'go:noinline',
  'go:nocheckptr',
  'go:systemstack',
  'go:nowritebarrier',
  'go:nowritebarrierrec',
  'go:yeswritebarrierrec',
  'go:cgo_unsafe_args',
  'go:uintptrkeepalive',
  'go:uintptrescapes',
  'go:registerparams',
]);

const RUNTIME_VERBS: ReadonlySet<string> = new Set([
  'go:systemstack',
  'go:nowritebarrier',
  'go:nowritebarrierrec',
  'go:yeswritebarrierrec',
]);

const fieldsOf = (text: string): readonly string[] => text.split(/\s+/).filter((f) => f !== '');

export const verbOf = (text: string): string => text.split(' ', 1)[0] ?? text;

/** `text` begins with "go:". Each problem is said, whatever the directive stands before. */
export function directiveProblems(text: string): readonly DirectiveProblem[] {
  const verb = verbOf(text);
  const row = text.startsWith(`${verb} `) || verb === 'go:embed' ? CHECKS.get(verb) : undefined;
  if (row !== undefined) return row(text);
  if (text.startsWith('go:cgo_')) return cgoProblems(text);
  if (RUNTIME_VERBS.has(verb)) return [{ message: `//${verb} only allowed in runtime`, usable: true }];
  if (verb === 'go:uintptrkeepalive') return [{ message: `//${verb} is only allowed in the standard library`, usable: true }];
  return [];
}

const usage = (text: string): DirectiveProblem => ({ message: `usage: //${text}`, usable: false });

const CHECKS: ReadonlyMap<string, (text: string) => readonly DirectiveProblem[]> = new Map([
  ['go:wasmimport', (text) => (fieldsOf(text).length === 3 ? [] : [usage('go:wasmimport importmodule importname')])],
  ['go:wasmexport', (text) => (fieldsOf(text).length === 2 ? [] : [usage('go:wasmexport exportname')])],
  ['go:linkname', (text) => ([2, 3].includes(fieldsOf(text).length) ? [] : [usage('go:linkname localname [linkname]')])],
  ['go:embed', embedProblems],
  ['go:cgo_import_dynamic', (text) => (cgoFields(text).length >= 4 ? importDynamicProblems(text) : cgoProblems(text))],
]);

function embedProblems(text: string): readonly DirectiveProblem[] {
  let rest = text.slice('go:embed'.length).trim();
  let patterns = 0;
  while (rest !== '') {
    const pattern = /^(?:`[^`]*`|"(?:[^"\\]|\\.)*")(?=\s|$)|^[^\s`"]\S*/.exec(rest)?.[0];
    if (pattern === undefined) {
      return [{ message: `invalid quoted string in //go:embed: ${rest}`, usable: false }, usage('go:embed pattern...')];
    }
    rest = rest.slice(pattern.length).trim();
    patterns++;
  }
  return patterns > 0 ? [] : [usage('go:embed pattern...')];
}

/** Words, and what stands between quotes, with them; what follows a quote that is never closed is none. */
const cgoFields = (text: string): readonly string[] =>
  [...text.matchAll(/"[^"]*"|[^\s"]+|".*/g)].map((m) => m[0]).filter((f) => !f.startsWith('"') || (f.length > 1 && f.endsWith('"')));

const isQuoted = (field: string): boolean => field.startsWith('"');

interface CgoForm {
  readonly usage: string;
  /** Of the arguments, by their number: which are quoted. */
  readonly quoted: ReadonlyMap<number, readonly boolean[]>;
}

const LOCAL_REMOTE: CgoForm['quoted'] = new Map([
  [1, [false]],
  [2, [false, false]],
]);
const CGO_FORMS: ReadonlyMap<string, CgoForm> = new Map([
  ['cgo_export_static', { usage: 'local [remote]', quoted: LOCAL_REMOTE }],
  ['cgo_export_dynamic', { usage: 'local [remote]', quoted: LOCAL_REMOTE }],
  ['cgo_import_dynamic', { usage: 'local [remote ["library"]]', quoted: new Map([...LOCAL_REMOTE, [3, [false, false, true]]]) }],
  ['cgo_import_static', { usage: 'local', quoted: new Map([[1, [false]]]) }],
  ['cgo_dynamic_linker', { usage: '"path"', quoted: new Map([[1, [true]]]) }],
  ['cgo_ldflag', { usage: '"arg"', quoted: new Map([[1, [true]]]) }],
]);

function cgoProblems(text: string): readonly DirectiveProblem[] {
  return [{ message: `//${text} only allowed in cgo-generated code`, usable: true }, ...cgoFormProblems(text)];
}

function importDynamicProblems(text: string): readonly DirectiveProblem[] {
  const library = (cgoFields(text)[3] ?? '').replace(/^"+|"+$/g, '');
  const safe = library === '' || /^[0-9A-Za-z._/\x80-\xff]/.test(library);
  const invalid = { message: `invalid library name "${library}" in cgo_import_dynamic directive`, usable: true };
  return [...(safe ? [] : [invalid]), ...cgoFormProblems(text)];
}

function cgoFormProblems(text: string): readonly DirectiveProblem[] {
  const [first = '', ...args] = cgoFields(text);
  const verb = first.replace(/^go:/, '');
  const form = CGO_FORMS.get(verb);
  if (form === undefined) return [];
  const want = form.quoted.get(args.length);
  if (want?.every((quoted, i) => isQuoted(args[i] ?? '') === quoted) === true) return [];
  return [{ message: `usage: //go:${verb} ${form.usage}`, usable: true }];
}

/** Names that a `//go:linkname` without problems gives. */
export function linknameOf(text: string): { readonly local: string; readonly remote: string } | null {
  const [verb, local = '', remote = ''] = fieldsOf(text);
  return verb === 'go:linkname' && text.startsWith('go:linkname ') ? { local, remote } : null;
}
