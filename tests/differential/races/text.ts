// Generated concurrent programs as Go: one file for many, each run by its name, and the line on which every statement stands.
import { unreachable } from '#base';
import type { Arm, RaceProgram, Site, Statement } from './statement.ts';

/** Above the programs: what reaches a variable through a call. The order of these lines is their number. */
const HEAD = `package main

import (
	"context"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

type pair struct{ a, b int }

//go:noinline
func get(p *int) int { return *p }

//go:noinline
func set(p *int) { *p = 7 }

//go:noinline
func useInt(int) {}

//go:noinline
func useString(string) {}

//go:noinline
func useAny(any) {}

//go:noinline
func usePair(pair) {}

//go:noinline
func useArray([4]int) {}

var (
	_ = context.Background
	_ atomic.Int32
	_ sync.Mutex
	_ = time.After
)

func main() { programs[os.Args[1]]() }
`.split('\n');

export const HEAD_LINES = HEAD.length;
const lineOf = (start: string): number => HEAD.findIndex((line) => line.startsWith(start)) + 1;
const SITES: Readonly<Record<Exclude<Site, 'here'>, number>> = { get: lineOf('func get('), set: lineOf('func set(') };

/** A second file: between two statements of a goroutine others may run. The simulator needs no help with that. */
export const JITTER = `package main

import (
	"math/rand/v2"
	"runtime"
	"time"
)

const tick = 20 * time.Microsecond

//go:norace
func jit() {
	switch rand.IntN(8) {
	case 0, 1:
		runtime.Gosched()
	case 2:
		time.Sleep(time.Duration(rand.IntN(200)) * time.Microsecond)
	}
}
`;
/** Some dozens of steps. */
export const NO_JITTER = 'package main\n\nconst tick = 200\n\nfunc jit() {}\n';

export interface Printed {
  readonly text: string;
  readonly lines: ReadonlyMap<Statement | Arm, number>;
}

class Printer {
  readonly #out: string[] = [...HEAD];
  readonly lines = new Map<Statement | Arm, number>();
  #depth = 0;

  text(): string {
    return `${this.#out.join('\n')}\n`;
  }

  #line(text: string): void {
    this.#out.push('\t'.repeat(this.#depth) + text);
  }

  /** A line of the statement itself. */
  #own(s: Statement | Arm, text: string): void {
    this.lines.set(s, this.#out.length + 1);
    this.#line(text);
  }

  program(p: RaceProgram): void {
    for (const v of p.variables) if (v.global) this.#line(v.declared);
    this.#line('');
    this.#line(`func ${p.name}() {`);
    this.#depth++;
    for (const v of p.variables) if (!v.global) this.#line(`${v.declared}; _ = ${v.name}`);
    for (const c of p.chans) this.#line(`${c.name} := make(chan ${c.elem}, ${c.buffer})`);
    for (const m of p.mutexes) this.#line(`var ${m.name} ${m.type}`);
    for (const g of p.groups) this.#line(`var ${g.name} sync.WaitGroup`);
    for (const w of p.words) this.#line(`var ${w.name} atomic.Int32`);
    for (const o of p.onces) this.#line(`var ${o.name} sync.Once`);
    for (const c of p.conds) for (const text of condDeclaration(c.name)) this.#line(text);
    for (const m of p.maps) this.#line(`var ${m.name} sync.Map`);
    for (const c of p.contexts) this.#line(`${c.name}, cancel${c.name} := context.WithCancel(context.Background())`);
    this.#line('var all sync.WaitGroup');
    this.#body(p, p.body);
    for (const c of p.contexts) this.#line(`cancel${c.name}()`);
    this.#line('all.Wait()');
    this.#depth--;
    this.#line('}');
    this.#line('');
  }

  programs(all: readonly RaceProgram[]): void {
    this.#line('var programs = map[string]func(){');
    for (const { name } of all) this.#line(`\t"${name}": ${name},`);
    this.#line('}');
  }

  #body(p: RaceProgram, body: readonly Statement[]): void {
    for (const s of body) {
      this.#line('jit()');
      this.#statement(p, s);
    }
  }

  #block(p: RaceProgram, body: readonly Statement[], end = '}'): void {
    this.#depth++;
    this.#body(p, body);
    this.#depth--;
    this.#line(end);
  }

  /** A function literal that counts itself out of `all`. */
  #counted(p: RaceProgram, s: Statement, open: string, body: readonly Statement[], end: string): void {
    this.#line('all.Add(1)');
    this.#own(s, open);
    this.#line('\tdefer all.Done()');
    this.#block(p, body, end);
  }

  #statement(p: RaceProgram, s: Statement): void {
    switch (s.kind) {
      case 'touch':
        this.#own(s, s.text);
        if (s.site !== 'here') this.lines.set(s, SITES[s.site]);
        return;
      case 'guard':
        return this.#guard(p, s);
      case 'go':
        return this.#counted(p, s, 'go func() {', s.body, '}()');
      case 'groupGo':
        return this.#counted(p, s, `${s.group}.Go(func() {`, s.body, '})');
      case 'timer':
        return this.#counted(p, s, 'time.AfterFunc(tick, func() {', s.body, '})');
      case 'afterCancel':
        return this.#counted(p, s, `context.AfterFunc(${s.ctx}, func() {`, s.body, '})');
      case 'send':
        return this.#own(s, sendText(p, s.chan));
      case 'recv':
        return this.#own(s, `<-${s.chan}`);
      case 'close':
        return this.#own(s, `close(${s.chan})`);
      case 'range':
        this.#own(s, `for range ${s.chan} {`);
        return this.#block(p, s.body);
      case 'select':
        return this.#select(p, s);
      case 'add':
        return this.#own(s, `${s.group}.Add(${s.delta})`);
      case 'done':
        return this.#own(s, `${s.group}.Done()`);
      case 'wait':
        return this.#own(s, `${s.group}.Wait()`);
      case 'atomic':
        return this.#atomic(p, s);
      case 'once':
        this.#own(s, `${s.once}.Do(func() {`);
        return this.#block(p, s.body, '})');
      case 'condWait':
        this.#line(`mu${s.cond}.Lock()`);
        this.#own(s, `for !ready${s.cond} {`);
        this.#line(`\t${s.cond}.Wait()`);
        this.#line('}');
        return this.#line(`mu${s.cond}.Unlock()`);
      case 'condSet':
        this.#line(`mu${s.cond}.Lock()`);
        this.#own(s, `ready${s.cond} = true`);
        this.#line(`${s.cond}.${s.all ? 'Broadcast' : 'Signal'}()`);
        return this.#line(`mu${s.cond}.Unlock()`);
      case 'mapStore':
        return this.#own(s, `${s.map}.Store(${s.key}, "v")`);
      case 'mapLoad':
        this.#own(s, `if _, ok := ${s.map}.Load(${s.key}); ok {`);
        return this.#block(p, s.body);
      case 'cancel':
        return this.#own(s, `cancel${s.ctx}()`);
      case 'canceled':
        return this.#own(s, `<-${s.ctx}.Done()`);
      case 'ifCanceled':
        this.#own(s, `if ${s.ctx}.Err() != nil {`);
        return this.#block(p, s.body);
      default:
        return unreachable(s);
    }
  }

  #guard(p: RaceProgram, s: Statement & { readonly kind: 'guard' }): void {
    const unlock = s.way.endsWith('RLock') ? 'RUnlock' : 'Unlock';
    if (!s.way.startsWith('Try')) {
      this.#own(s, `${s.mutex}.${s.way}()`);
      this.#body(p, s.body);
      return this.#line(`${s.mutex}.${unlock}()`);
    }
    this.#own(s, `if ${s.mutex}.${s.way}() {`);
    this.#depth++;
    this.#body(p, s.body);
    this.#line(`${s.mutex}.${unlock}()`);
    this.#depth--;
    this.#line('}');
  }

  #select(p: RaceProgram, s: Statement & { readonly kind: 'select' }): void {
    this.#own(s, 'select {');
    for (const arm of s.arms) {
      this.#own(arm, arm.way === 'recv' ? `case <-${arm.chan}:` : `case ${sendText(p, arm.chan)}:`);
      this.#depth++;
      this.#body(p, arm.body);
      this.#depth--;
    }
    if (s.otherwise !== null) {
      this.#line('default:');
      this.#depth++;
      this.#body(p, s.otherwise);
      this.#depth--;
    }
    this.#line('}');
  }

  #atomic(p: RaceProgram, s: Statement & { readonly kind: 'atomic' }): void {
    const { text, test } = ATOMIC[s.call];
    const call = `${s.word}.${text}`;
    if (s.body === null) return this.#own(s, call);
    this.#own(s, `if ${call}${test} {`);
    this.#block(p, s.body);
  }
}

const ATOMIC = {
  Load: { text: 'Load()', test: ' != 0' },
  Store: { text: 'Store(1)', test: '' },
  Add: { text: 'Add(1)', test: ' == 2' },
  CompareAndSwap: { text: 'CompareAndSwap(0, 1)', test: '' },
};

const VALUES = { int: '1', 'struct{}': 'struct{}{}', string: '"s"' };

function sendText(p: RaceProgram, chan: string): string {
  const c = p.chans.find(({ name }) => name === chan);
  return `${chan} <- ${VALUES[c?.elem ?? 'int']}`;
}

const condDeclaration = (name: string): string[] => [
  `var mu${name} sync.Mutex`,
  `${name} := sync.NewCond(&mu${name})`,
  `ready${name} := false`,
];

export function printed(programs: readonly RaceProgram[]): Printed {
  const printer = new Printer();
  for (const p of programs) printer.program(p);
  printer.programs(programs);
  return { text: printer.text(), lines: printer.lines };
}
