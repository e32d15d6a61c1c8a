// Random sequences of operations on one map, compared after every step with a plain model and with the invariants.
import { Prng } from '../../src/base/index.ts';
import type { TypeDesc } from '../../src/3-code/index.ts';
import { ClassicMap } from '../../src/4-machine/maps/classic/map.ts';
import { MapFault } from '../../src/4-machine/maps/fault.ts';
import { type GoMap, mapLen } from '../../src/4-machine/maps/go-map.ts';
import { hashKey } from '../../src/4-machine/maps/hash.ts';
import { Iface } from '../../src/4-machine/value/iface.ts';
import type { Value } from '../../src/4-machine/value/value.ts';
import type { Release } from '../../src/release/index.ts';
import { ANY, del, drain, FLOAT64, get, INT, mapOf, ops, put, range, STRING, structOf, type World, world } from './fake.ts';
import { checkInvariants } from './invariants.ts';

interface KeyKind {
  readonly type: TypeDesc;
  /** The n-th key; NaN is the only one that is never found. */
  readonly key: (n: number) => Value;
}

const INT32: TypeDesc = { ...INT, kind: 'int32', string: 'int32', name: 'int32', size: 4, align: 4 };
const PAIR = structOf(INT, STRING);

const KEY_KINDS: readonly KeyKind[] = [
  { type: INT, key: (n) => n },
  { type: INT32, key: (n) => n * 3 },
  { type: STRING, key: (n) => `key ${n}` },
  { type: FLOAT64, key: (n) => (n % 7 === 6 ? NaN : n / 2) },
  { type: PAIR, key: (n) => [n, `${n}`] },
  { type: ANY, key: (n) => (n % 2 === 0 ? new Iface(INT, n) : new Iface(STRING, `${n}`)) },
];

/** What the model knows: elements by the number of their key, and of entries under NaN their elements. */
class Model {
  readonly entries = new Map<number, number>();
  readonly lost: number[] = [];

  get size(): number {
    return this.entries.size + this.lost.length;
  }

  clear(): void {
    this.entries.clear();
    this.lost.length = 0;
  }
}

const DOMAINS = [6, 8, 9, 12, 20, 30, 60, 120];
const LARGE = 4000;

const GROUP = 12;

/** Other keys of the kind: dozens that fall together in the map as it is, for long chains and long probes. */
function crowded(kind: KeyKind, rt: World, m: GoMap, domain: number): KeyKind {
  const seed = m instanceof ClassicMap ? m.hash0 : m.seed;
  const chosen: number[] = [];
  for (let n = 0; chosen.length < domain && n < 200 * domain; n++) {
    const hash = hashKey(rt, kind.type, kind.key(n), seed);
    const place = Math.floor(chosen.length / GROUP) & 7;
    if ((hash & 7) === place && ((hash >>> 7) & 7) === place) chosen.push(n);
  }
  return chosen.length < domain ? kind : { type: kind.type, key: (n) => kind.key(chosen[n] ?? n) };
}

/** One iteration: keys that must still be met, how often keys may be, and what under NaN must be. */
interface Walked {
  readonly due: Set<number>;
  readonly allowed: Map<number, number>;
  readonly lostDue: Set<number>;
  /**
   * An iterator over storage that the map has left behind cannot see that the map was cleared. What is added again may be met twice (so it is
   * in Go 1.24 and 1.26, measured), and entries under NaN come back in the classic map.
   */
  cleared: boolean;
}

class Run {
  readonly #rt: World;
  readonly #prng: Prng;
  readonly #kind: KeyKind;
  readonly #domain: number;
  readonly #model = new Model();
  /** Keys are compared as text; NaN has none. */
  readonly #number = new Map<string, number>();
  #map: GoMap;
  #stamp = 0;

  constructor(seed: number, release: Release) {
    this.#rt = world(seed, release);
    this.#prng = new Prng(seed ^ 0x5eed);
    const large = this.#prng.below(200) === 0;
    this.#domain = large ? LARGE : (DOMAINS[this.#prng.below(DOMAINS.length)] as number);
    const kind = KEY_KINDS[this.#prng.below(KEY_KINDS.length)] as KeyKind;
    const hint = this.#prng.below(4) === 0 ? this.#prng.below(2 * this.#domain) : 0;
    this.#map = ops(this.#rt).make(this.#rt, mapOf(kind.type, INT), hint);
    this.#kind = !large && this.#prng.below(3) === 0 ? crowded(kind, this.#rt, this.#map, this.#domain) : kind;
    for (let n = 0; n < this.#domain; n++) if (!this.#isNaN(n)) this.#number.set(this.#textOf(this.#kind.key(n)), n);
  }

  all(): void {
    if (this.#domain === LARGE) return this.#large();
    const steps = 10 + this.#prng.below(80);
    // Some sequences mostly add, others mostly remove, so that chains and tombstones pile up.
    const adding = 2 + this.#prng.below(6);
    for (let i = 0; i < steps; i++) {
      this.#step(adding);
      this.#check();
    }
    this.#iterate(0);
  }

  #step(adding: number): void {
    const what = this.#prng.below(200);
    if (what < 1) return this.#clear();
    if (what < 7) return this.#clone();
    if (what < 15) return this.#iterate([0, 1, 3, 12][this.#prng.below(4)] as number);
    if (what < 20) return this.#wave();
    if (what < 30) return this.#read(this.#prng.below(this.#domain));
    if (this.#prng.below(10) < adding) this.#put(this.#prng.below(this.#domain));
    else this.#remove(this.#prng.below(this.#domain));
  }

  /** Through splits of tables and long growths, with copies and iterations on the way. */
  #large(): void {
    // Around these sizes some tables of a Swiss map have been split and others not.
    const half = ([900, 1780, 3560][this.#prng.below(3)] as number) + this.#prng.below(60);
    for (let n = 0; n < half; n++) this.#put(n);
    this.#check();
    this.#iterate(3);
    this.#check();
    this.#clone();
    this.#check();
    for (let n = half; n < LARGE; n++) this.#put(n);
    this.#check();
    for (let n = 0; n < LARGE; n += 2) this.#remove(n);
    this.#check();
    this.#clone();
    this.#check();
    this.#iterate(0);
  }

  #isNaN(n: number): boolean {
    return Number.isNaN(this.#kind.key(n));
  }

  #textOf(key: Value): string {
    return key instanceof Iface ? String(key.value) : String(key);
  }

  /** Neighbours come and go: in crowded maps a chain grows long and nearly empty again. */
  #wave(): void {
    const from = GROUP * this.#prng.below(Math.ceil(this.#domain / GROUP));
    const to = Math.min(this.#domain, from + GROUP);
    for (let n = from; n < to; n++) this.#put(n);
    this.#check();
    const kept = this.#prng.below(GROUP);
    for (let n = from; n < to; n++) if (n !== from + kept) this.#remove(n);
  }

  #put(n: number): void {
    const elem = ++this.#stamp;
    if (this.#isNaN(n)) this.#model.lost.push(elem);
    else this.#model.entries.set(n, elem);
    this.#expect(put(this.#rt, this.#map, this.#kind.key(n), elem), 'ok', 'put');
  }

  #remove(n: number): void {
    this.#model.entries.delete(n);
    this.#expect(del(this.#rt, this.#map, this.#kind.key(n)), 'ok', 'delete');
  }

  #read(n: number): void {
    this.#expect(get(this.#rt, this.#map, this.#kind.key(n)), this.#isNaN(n) ? undefined : this.#model.entries.get(n), `m[${n}]`);
  }

  #clear(): void {
    this.#model.clear();
    this.#expect(drain(ops(this.#rt).clear(this.#rt, this.#map.type, this.#map)), null, 'clear');
  }

  #clone(): void {
    const before = this.#map;
    const copy = drain(ops(this.#rt).clone(this.#rt, before.type, before));
    if (copy instanceof MapFault) throw new Error(copy.text);
    // What happens to the original is not seen in the copy.
    put(this.#rt, before, this.#kind.key(0), -1);
    this.#map = copy;
  }

  /** Every entry that stays is met once, a removed one not again, an added one at most once for every time it was added. */
  #iterate(changes: number): void {
    const walk: Walked = {
      due: new Set(this.#model.entries.keys()),
      allowed: new Map([...this.#model.entries.keys()].map((n) => [n, 1])),
      lostDue: new Set(this.#model.lost),
      cleared: false,
    };
    const lostMet = new Set<Value>();
    range(this.#rt, this.#map, (key, elem) => {
      const n = this.#number.get(this.#textOf(key));
      if (n === undefined) {
        const once = !lostMet.has(elem) && this.#model.lost.includes(Number(elem));
        this.#expect(once || walk.cleared, true, 'an entry under NaN is met once');
        lostMet.add(elem);
        walk.lostDue.delete(Number(elem));
      } else {
        this.#expect(elem, this.#model.entries.get(n), `element of ${n} in range`);
        this.#expect((walk.allowed.get(n) ?? 0) > 0 || walk.cleared, true, `${n} may be met`);
        walk.allowed.set(n, (walk.allowed.get(n) ?? 0) - 1);
        walk.due.delete(n);
      }
      for (let i = 0; i < changes; i++) this.#change(walk);
    });
    this.#expect([...walk.due, ...walk.lostDue].join(), '', 'entries not met');
  }

  #change(walk: Walked): void {
    if (this.#rt.facts.mapClearEndsIterators && this.#prng.below(300) === 0) {
      this.#clear();
      walk.due.clear();
      walk.lostDue.clear();
      walk.allowed.clear();
      walk.cleared = true;
      return;
    }
    const n = this.#prng.below(this.#domain);
    if (this.#prng.below(3) === 0) {
      this.#remove(n);
      walk.due.delete(n);
      walk.allowed.delete(n);
      return;
    }
    if (!this.#isNaN(n) && !this.#model.entries.has(n)) walk.allowed.set(n, 1);
    this.#put(n);
  }

  #check(): void {
    checkInvariants(this.#rt, this.#map);
    this.#expect(mapLen(this.#map), this.#model.size, 'len');
  }

  #expect(got: unknown, want: unknown, what: string): void {
    if (got !== want) throw new Error(`${what}: ${String(got)}, want ${String(want)}`);
  }
}

/** Throws at the first difference, naming the seed. */
export function runSequences(release: Release, count: number, firstSeed = 1): void {
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    try {
      new Run(seed, release).all();
    } catch (e) {
      throw new Error(`go ${release}, sequence ${seed}: ${e instanceof Error ? e.message : String(e)}`, { cause: e });
    }
  }
}
