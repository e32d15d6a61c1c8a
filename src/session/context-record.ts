// The contexts of one run, gathered from what package context tells: who made each, below which, how it ended, who looked what up in it.
import { fromByteString } from '#base';
import type { Note, NotedObject, Observer } from '#machine';

/** A line of the program or of the library, and the function it stands in. */
export interface ContextPlace {
  readonly func: string;
  readonly file: string;
  readonly line: number;
}

/** Something that was done: by which goroutine, after how many steps; `at` is null where only package context itself was at work. */
export interface ContextDeed {
  readonly at: ContextPlace | null;
  readonly goroutine: number;
  readonly step: number;
}

export interface ContextEnd extends ContextDeed {
  /** Its error, and the cause that was given for it, as the library tells them: `*errors.errorString("context canceled")`. */
  readonly error: string;
  readonly cause: string;
  /** The one whose end ended it; 0: its own cancel function or its deadline. */
  readonly by: number;
}

/** Lookups of one key that begin at one context, from one line. */
export interface ContextLookup {
  readonly key: string;
  readonly at: ContextPlace | null;
  readonly times: number;
  /** The context that had the key; 0: none. */
  readonly found: number;
}

export interface ContextNode {
  readonly id: number;
  /** 0: nothing is told of its parent. */
  readonly parent: number;
  /** The dynamic type, as Go prints it. */
  readonly type: string;
  /** Of a root whose type does not tell which it is, as up to Go 1.20; else ''. */
  readonly root: string;
  /** The key that it holds a value for, with its type; '' where it holds none. */
  readonly key: string;
  /** Nanoseconds from when it was made to its deadline. */
  readonly deadline: number | null;
  /** null: it was not made by package context, or before the run began. */
  readonly made: ContextDeed | null;
  readonly end: ContextEnd | null;
  readonly lookups: readonly ContextLookup[];
}

export interface ContextRecord {
  /** In the order in which they were first told of: a parent before its children. Of very many, those that are over are left out first. */
  readonly nodes: readonly ContextNode[];
  /** How many more were made. */
  readonly more: number;
}

/** A run that makes more contexts than anybody reads must not fill the memory. */
const MOST_CONTEXTS = 300;
const MOST_LOOKUPS = 20;
const AT_ONCE = 100;

type Changing<T> = { -readonly [K in keyof T]: T[K] };
interface Kept extends Changing<Omit<ContextNode, 'lookups' | 'end'>> {
  end: Changing<ContextEnd> | null;
  readonly lookups: Changing<ContextLookup>[];
}

export class ContextRecorder implements Observer {
  readonly #nodes = new Map<number, Kept>();
  /** The lookup that a goroutine has begun and nobody has answered. */
  readonly #asking = new Map<number, Changing<ContextLookup>>();
  /** What they are called, by number. */
  readonly #roots = new Map<number, string>();
  #more = 0;

  note(note: Note): void {
    if (note.what === 'created') return this.#created(note);
    if (note.what === 'named') return this.#named(note);
    const node = this.#nodes.get(note.subject.id);
    if (node === undefined) return;
    switch (note.what) {
      case 'ends after':
        node.deadline = Number(note.about);
        return;
      case 'cancelled':
        node.end = { ...deedOf(note), error: fromByteString(note.about), cause: '', by: this.#endedBy(node, note) };
        return;
      case 'because':
        if (node.end !== null) node.end.cause = fromByteString(note.about);
        return;
      case 'looked up':
        return this.#asked(node, note);
      case 'found':
        return this.#found(node, note);
    }
  }

  /** context.Background and context.TODO of releases in which they are of one type. */
  #named({ subject, about }: Note): void {
    if (!this.#roots.has(subject.id)) this.#roots.set(subject.id, String(JSON.parse(about)));
  }

  #created(note: Note): void {
    const { subject, parent, about } = note;
    // A parent that package context made and that is not here has been left out, and so is what is below it.
    const lost = parent !== null && !this.#nodes.has(parent.id) && MADE_HERE.test(parent.type);
    if (lost || (this.#nodes.size >= MOST_CONTEXTS && !this.#leaveOut(parent))) {
      this.#more++;
      return;
    }
    if (parent !== null && !this.#nodes.has(parent.id)) this.#add(parent, 0);
    const node = this.#add(subject, parent?.id ?? 0);
    node.key = fromByteString(about);
    node.made = deedOf(note);
  }

  /** Makes room, if it can: leaves out the oldest that are over, as far as can be known, and have nothing below. */
  #leaveOut(parent: NotedObject | null): boolean {
    const needed = new Set([...this.#nodes.values()].map((node) => node.parent));
    if (parent !== null) needed.add(parent.id);
    const over = [...this.#nodes.values()].filter((node) => node.made !== null && isOver(node) && !needed.has(node.id)).slice(0, AT_ONCE);
    for (const { id } of over) this.#nodes.delete(id);
    this.#more += over.length;
    return over.length > 0;
  }

  #add({ id, type }: NotedObject, parent: number): Kept {
    const node: Kept = {
      id,
      parent,
      type: fromByteString(type),
      root: this.#roots.get(id) ?? '',
      key: '',
      deadline: null,
      made: null,
      end: null,
      lookups: [],
    };
    this.#nodes.set(id, node);
    return node;
  }

  /**
   * The nearest ancestor that has ended, if it was that one: the goroutine that ends a context ends those below it, and whoever makes one
   * below an ended one finds it ended. Anybody else who ends it does so on its own account.
   */
  #endedBy(node: Kept, { by, step }: Note): number {
    for (let up = this.#nodes.get(node.parent); up !== undefined; up = this.#nodes.get(up.parent)) {
      if (up.type === WITHOUT_CANCEL) return 0;
      if (up.end === null || up.end.step > step) continue;
      return up.end.goroutine === by || (node.made !== null && node.made.step >= up.end.step) ? up.id : 0;
    }
    return 0;
  }

  #asked(node: Kept, note: Note): void {
    const key = fromByteString(note.about);
    const at = note.at;
    const lookup: Changing<ContextLookup> = { key, at, times: 1, found: 0 };
    const known = node.lookups.find((one) => one.key === key && one.at?.line === at?.line && one.at?.func === at?.func);
    if (known !== undefined) known.times++;
    else if (node.lookups.length < MOST_LOOKUPS) node.lookups.push(lookup);
    this.#asking.set(note.by, known ?? lookup);
  }

  #found(node: Kept, note: Note): void {
    const asking = this.#asking.get(note.by);
    if (asking !== undefined && asking.key === fromByteString(note.about)) asking.found = node.id;
    this.#asking.delete(note.by);
  }

  /** null when no context was made. */
  get record(): ContextRecord | null {
    return this.#nodes.size === 0 ? null : { nodes: [...this.#nodes.values()], more: this.#more };
  }
}

const MADE_HERE = /^\*?context\.(?:value|cancel|timer|afterFunc|withoutCancel)Ctx$/;
const ENDED_BY_SOMEBODY = /^\*context\.(?:cancel|timer|afterFunc)Ctx$/;
const isOver = ({ type, end }: Kept): boolean => end !== null || !ENDED_BY_SOMEBODY.test(type);
const WITHOUT_CANCEL = 'context.withoutCancelCtx';

const deedOf = ({ at, by, step }: Note): ContextDeed => ({
  at: at === null ? null : { ...at, func: fromByteString(at.func), file: fromByteString(at.file) },
  goroutine: by,
  step,
});
