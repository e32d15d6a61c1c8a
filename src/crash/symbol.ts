// The name of a Go function as dumps print it: package, receiver, function; and the map operations among them.
import { isStdPath, NEWEST } from '#release';

export interface Symbol {
  /** As printed, without arguments. */
  readonly name: string;
  /** Import path, with Go's escapes undone. */
  readonly pkg: string;
  /** `*T`'s T, or ''. */
  readonly receiver: string;
  /** The function or method, closures included: `serve.func1`. */
  readonly func: string;
}

/** `change` is what the text says where no frame tells which change it was. */
export type Operation = 'read' | 'assign' | 'delete' | 'clear' | 'change' | 'iterate' | 'clone';

const START = /[A-Za-z_\u00b7\u0080-\uffff]/;
const STOP = /[\s(){}<>"'`,;=|]/;

/** Where the arguments of the call begin that `text` starts with, or -1. Brackets hold type arguments, parentheses after a dot a receiver. */
export function argumentsAt(text: string): number {
  if (!START.test(text.charAt(0))) return -1;
  let slash = 0;
  let dot = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '[') {
      const end = closing(text, i, '[', ']');
      if (end < 0 || dot < 0) return -1;
      i = end;
    } else if (c === '(') {
      if (text.charAt(i - 1) !== '.') return dot < 0 ? -1 : i;
      const end = text.indexOf(')', i);
      if (end < 0 || end - i > 300 || text.charAt(end + 1) !== '.') return -1;
      i = end;
    } else if (c === '/') {
      slash = i;
      dot = -1;
    } else if (c === '.') {
      if (dot < 0 && i > slash + (slash === 0 ? 0 : 1)) dot = i;
    } else if (STOP.test(c)) return -1;
  }
  return -1;
}

function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let i = from; i < text.length && i < from + 400; i++) {
    const c = text.charAt(i);
    if (c === open) depth++;
    else if (c === close && --depth === 0) return i;
  }
  return -1;
}

/** `name` without arguments, as a symbol. */
export function symbolOf(name: string): Symbol {
  const open = name.indexOf('[');
  const bare = open < 0 ? name : name.slice(0, open);
  const paren = bare.indexOf('.(');
  const head = paren < 0 ? bare : bare.slice(0, paren);
  const slash = head.lastIndexOf('/');
  const dot = paren < 0 ? bare.indexOf('.', slash + 1) : paren;
  const pkg = unescape(dot < 0 ? bare : bare.slice(0, dot));
  const rest = dot < 0 ? '' : name.slice(dot + 1);
  const pointer = /^\(\*?([^)]+)\)\.(.*)$/s.exec(rest);
  if (pointer !== null) return { name, pkg, receiver: (pointer[1] ?? '').replace(/\[.*$/s, ''), func: pointer[2] ?? '' };
  // A method of a value looks like a closure of a function: T.Method, f.func1. Closures have names of their own kind.
  const value = /^(\w+)(?:\[[^\]]*\])?\.(\w+.*)$/s.exec(rest);
  if (value !== null && !/^(?:func\d|gowrap\d|deferwrap\d|dwrap|init$|\d)/.test(value[2] ?? '') && !/^glob$/.test(value[1] ?? ''))
    return { name, pkg, receiver: value[1] ?? '', func: value[2] ?? '' };
  return { name, pkg, receiver: '', func: rest };
}

/** In the last element of an import path the linker writes dots as %2e. */
const unescape = (pkg: string): string => pkg.replace(/%([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const INSIDE = new Set(['runtime', 'internal/runtime/maps', 'internal/runtime/atomic', 'internal/runtime/sys', 'internal/abi']);

/** The runtime itself: what a reader does not look at. */
export const isRuntime = ({ pkg }: Symbol): boolean => INSIDE.has(pkg) || pkg.startsWith('runtime/internal/');

/** Go's own library, the runtime included, and what it carries along of golang.org/x. */
export function isStandard(symbol: Symbol): boolean {
  if (symbol.name === 'panic' || isRuntime(symbol) || symbol.pkg.startsWith('vendor/golang.org/')) return true;
  return isStdPath(symbol.pkg, NEWEST) || STD_INTERNAL.test(symbol.pkg);
}

/** Go's internal packages; a program's own have a module path in front. */
const STD_INTERNAL =
  /^(?:internal\/|(?:runtime|net|net\/http|crypto|encoding|go|os|time|testing|syscall|log|reflect|sync|image)\/(?:\w+\/)*internal(?:\/|$))/;

const OPERATIONS: readonly (readonly [RegExp, Operation])[] = [
  [/^runtime\.mapaccess\w*$/, 'read'],
  [/^runtime\.mapassign\w*$/, 'assign'],
  [/^runtime\.mapdelete\w*$/, 'delete'],
  [/^runtime\.mapclear$/, 'clear'],
  [/^runtime\.map(?:iter(?:init|next|start)|IterStart|IterNext)\w*$/, 'iterate'],
  [/^runtime\.mapclone\w*$|^maps\.clone$/, 'clone'],
  [/^internal\/runtime\/maps\.\(\*Iter\)\.\w+$/, 'iterate'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.(?:[pP]ut\w*)$|^internal\/runtime\/maps\.runtime_mapassign\w*$/, 'assign'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.get\w*$|^internal\/runtime\/maps\.runtime_mapaccess\w*$/, 'read'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.Delete$/, 'delete'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.Clear$/, 'clear'],
  [/^internal\/runtime\/maps\.\(\*Map\)\.Clone$/, 'clone'],
  [/^reflect\.map(?:access|lookup)\w*$|^reflect\.Value\.MapIndex$/, 'read'],
  [/^reflect\.mapassign\w*$|^reflect\.Value\.SetMapIndex$/, 'assign'],
  [/^reflect\.mapdelete\w*$/, 'delete'],
  [/^reflect\.mapclear$/, 'clear'],
  [/^reflect\.mapiter\w*$|^reflect\.\(\*MapIter\)\.\w+$|^reflect\.Value\.MapKeys$|^reflect\.\(\*hiter\)\.\w+$/, 'iterate'],
];

/** What the function does with a map; null for all that are no map operations. */
export function operationOf(name: string): Operation | null {
  if (!name.includes('map')) return name.startsWith('reflect.') ? (OPERATIONS.find(([pattern]) => pattern.test(name))?.[1] ?? null) : null;
  return OPERATIONS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
