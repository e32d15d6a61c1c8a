// What is drawn of a run's contexts: the tree, neighbours that are alike told once, what the library does for itself set apart.
import type { ContextNode, ContextPlace, ContextRecord } from '#client';
import type { LineOf } from '../output/positions.ts';

/** Where something was done: a line of the program (`line` in the lab's text), or a function of the library. */
export interface PlaceView {
  readonly text: string;
  readonly line: number | null;
}

export type EndView =
  | { readonly how: 'cancelled' | 'stopped' | 'deadline'; readonly place: PlaceView | null; readonly cause: string; readonly step: number }
  | { readonly how: 'with'; readonly type: string; readonly step: number }
  | { readonly how: 'never' };

export interface LookupView {
  readonly key: string;
  readonly place: PlaceView | null;
  readonly times: number;
  /** How far up the key was found; null where it was not. */
  readonly levels: number | null;
}

export interface NodeView {
  readonly type: string;
  readonly key: string;
  readonly deadline: string;
  readonly made: PlaceView | null;
  /** null where nothing ends it, or it says nothing. */
  readonly end: EndView | null;
  readonly lookups: readonly LookupView[];
  readonly children: readonly NodeView[];
  /** How many there are of it: neighbours that are alike, each with what is below it. */
  readonly times: number;
  /** How many stand in a row that are alike, each derived from the one before; what is below is below the last. */
  readonly row: number;
  /** Contexts in it and below, all that are alike counted. */
  readonly size: number;
  /** Those of them that the program made and nobody ended. */
  readonly leaked: number;
  /** Whether a line of the program made one of them or looked something up there. */
  readonly own: boolean;
}

export interface ContextsView {
  readonly roots: readonly NodeView[];
  readonly total: number;
  readonly leaked: number;
  /** Made and not kept. */
  readonly more: number;
  readonly own: boolean;
}

const CANCELLED = 'context canceled';
const DEADLINE = 'context deadline exceeded';
const AFTER_FUNC = '*context.afterFuncCtx';
/** Those that somebody should end. */
const ENDS: ReadonlySet<string> = new Set(['*context.cancelCtx', '*context.timerCtx']);

/** An error's text, where the library tells it, else its type. */
function errorText(told: string): string {
  if (told === 'context.deadlineExceededError') return DEADLINE;
  const quoted = /^\*[\w.]+\((".*")\)$/s.exec(told)?.[1];
  return quoted === undefined ? told : String(JSON.parse(quoted));
}

const UNITS = [
  ['h', 3_600e9],
  ['m', 60e9],
  ['s', 1e9],
  ['ms', 1e6],
  ['µs', 1e3],
] as const;

/** As a program would write it: what was lost on the way from WithTimeout to the context is not told. */
function durationText(ns: number): string {
  const [unit, size] = UNITS.find(([, least]) => Math.abs(ns) >= least * 0.9995) ?? ['ns', 1];
  return `${Number((ns / size).toPrecision(3))}${unit}`;
}

class Drawing {
  readonly #byId: ReadonlyMap<number, ContextNode>;
  readonly #below = new Map<number, ContextNode[]>();
  readonly #lineOf: LineOf;

  constructor({ nodes }: ContextRecord, lineOf: LineOf) {
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    this.#lineOf = lineOf;
    for (const node of nodes) {
      const parent = this.#byId.has(node.parent) ? node.parent : 0;
      this.#below.set(parent, [...(this.#below.get(parent) ?? []), node]);
    }
  }

  roots = (): readonly NodeView[] => this.#children(0);

  /** Neighbours that say the same stand once. */
  #children(parent: number): readonly NodeView[] {
    const alike = new Map<string, NodeView>();
    for (const node of this.#below.get(parent) ?? []) {
      const view = this.#node(node);
      const key = JSON.stringify(view, (name, value: unknown) => (name === 'step' ? undefined : value));
      const known = alike.get(key);
      alike.set(key, known === undefined ? view : together(known, view));
    }
    return [...alike.values()];
  }

  #node(node: ContextNode): NodeView {
    const children = this.#children(node.id);
    const made = this.#place(node.made?.at ?? null);
    const end = this.#end(node);
    const lookups = node.lookups.map(({ key, at, times, found }) => ({
      key,
      place: this.#place(at),
      times,
      levels: found === 0 ? null : this.#levels(node, found),
    }));
    const mine = made !== null && made.line !== null;
    const leaks = mine && end?.how === 'never' ? 1 : 0;
    const view: NodeView = {
      type: node.root === '' ? node.type : node.root,
      key: node.key,
      deadline: node.deadline === null ? '' : durationText(node.deadline),
      made,
      end,
      lookups,
      children,
      times: 1,
      row: 1,
      size: children.reduce((n, child) => n + child.size, 1),
      leaked: children.reduce((n, child) => n + child.leaked, leaks),
      own: mine || lookups.some(({ place }) => place !== null && place.line !== null) || children.some((child) => child.own),
    };
    return inRow(view) ?? view;
  }

  /** Lines of the library are not those of Go's own files. */
  #place(at: ContextPlace | null): PlaceView | null {
    if (at === null) return null;
    const line = this.#lineOf(at.file, at.line);
    return { text: line === null ? at.func : `${at.func}:${at.line}`, line };
  }

  #end({ type, made, end }: ContextNode): EndView | null {
    if (end === null) return made !== null && ENDS.has(type) ? { how: 'never' } : null;
    const { step } = end;
    const above = this.#byId.get(end.by);
    if (above !== undefined) return { how: 'with', type: above.type, step };
    const [error, cause] = [errorText(end.error), errorText(end.cause)];
    const how = error === DEADLINE ? 'deadline' : type === AFTER_FUNC ? 'stopped' : 'cancelled';
    const given = cause === error || cause === '' ? (error === CANCELLED || error === DEADLINE ? '' : error) : cause;
    return { how, place: this.#place(end.at), cause: given, step };
  }

  #levels(from: ContextNode, to: number): number {
    let levels = 0;
    for (let up: ContextNode | undefined = from; up !== undefined && up.id !== to; up = this.#byId.get(up.parent)) levels++;
    return levels;
  }
}

const together = (a: NodeView, b: NodeView): NodeView => ({
  ...a,
  times: a.times + 1,
  size: a.size + b.size,
  leaked: a.leaked + b.leaked,
});

/** A context and the only one below it as one, where they are alike and nothing more is told of the upper. */
function inRow(upper: NodeView): NodeView | null {
  const lower = upper.children.length === 1 ? upper.children[0] : undefined;
  if (lower === undefined || lower.times > 1 || upper.lookups.length > 0 || upper.end !== null || lower.end !== null) return null;
  if (lower.type !== upper.type || lower.key !== upper.key || lower.made?.text !== upper.made?.text) return null;
  return { ...lower, row: lower.row + 1, size: upper.size, own: upper.own };
}

/** `lineOf`: as for output, the line of the lab's text for a line of one of its files. */
export function contextsView(record: ContextRecord, lineOf: LineOf): ContextsView {
  const roots = new Drawing(record, lineOf).roots();
  const made = record.nodes.filter((node) => node.made !== null).length;
  return {
    roots,
    total: made + record.more,
    leaked: roots.reduce((n, root) => n + root.leaked, 0),
    more: record.more,
    own: roots.some((root) => root.own),
  };
}
