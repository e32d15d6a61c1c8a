// Litmus programs as Go: one file for many.
import { unreachable } from '#base';
import { HEAD } from './driver.ts';
import type { Litmus, Operation, SelectArm, Statement } from './statement.ts';

const DEFAULT = 9;

class Printer {
  readonly #p: Litmus;
  readonly #out: string[] = [];
  #depth = 0;
  #g = 0;

  constructor(p: Litmus) {
    this.#p = p;
  }

  text(): string {
    this.#line(`func ${this.#p.name}(r *record) {`);
    this.#depth++;
    this.#declarations();
    this.#body(this.#p.threads[0] ?? []);
    this.#depth--;
    this.#line('}');
    return `${this.#out.join('\n')}\n`;
  }

  #line(text: string): void {
    this.#out.push('\t'.repeat(this.#depth) + text);
  }

  #declared(name: string, how: string): void {
    this.#line(`${how}; _ = ${name}`);
  }

  #declarations(): void {
    const p = this.#p;
    for (const { name, buffer } of p.channels)
      this.#declared(name, buffer === null ? `var ${name} chan int` : `${name} := make(chan int, ${buffer})`);
    for (const { name, type } of p.mutexes) this.#declared(`&${name}`, `var ${name} ${type}`);
    for (const { name, mutex } of p.conds) this.#declared(name, `${name} := sync.NewCond(&${mutex})`);
    for (const { name, count } of p.groups) this.#line(`var ${name} sync.WaitGroup; ${name}.Add(${count})`);
    for (const name of p.onces) this.#declared(`&${name}`, `var ${name} sync.Once`);
    for (const name of p.words) this.#declared(`&${name}`, `var ${name} atomic.Int32`);
    for (const name of p.maps) this.#declared(`&${name}`, `var ${name} sync.Map`);
    for (const name of p.variables) this.#declared(`&${name}`, `var ${name} int`);
    for (const { name, parent, helper } of p.contexts) {
      const from = parent ?? 'context.Background()';
      const made = helper === null ? `context.WithCancel(${from})` : `context.WithTimeout(${from}, tick)`;
      this.#line(`${name}, cancel${name} := ${made}; _, _ = ${name}, cancel${name}`);
    }
    for (const name of p.timers) this.#declared(name, `${name} := time.NewTimer(tick)`);
  }

  #body(body: readonly Statement[]): void {
    for (const s of body) this.#statement(s);
  }

  #block(open: string, body: readonly Statement[], close: string): void {
    this.#line(open);
    this.#depth++;
    this.#body(body);
    this.#depth--;
    this.#line(close);
  }

  /** A goroutine's function, between what starts it and its end. */
  #thread(thread: number, open: string, close: string): void {
    const outer = this.#g;
    this.#g = thread;
    this.#line(open);
    this.#depth++;
    this.#line(`r.start(${thread})`);
    this.#line(`defer r.end(${thread})`);
    this.#body(this.#p.threads[thread] ?? []);
    this.#line(`r.fates[${thread}] = '.'`);
    this.#depth--;
    this.#line(close);
    this.#g = outer;
  }

  #statement(s: Statement): void {
    const g = this.#g;
    switch (s.kind) {
      case 'increment':
        return this.#line(`${s.variable}++; r.put(${g}, ${s.variable})`);
      case 'read':
        return this.#line(`r.put(${g}, ${s.variable})`);
      case 'panic':
        return this.#line(`panic(${s.value})`);
      case 'goexit':
        return this.#line('runtime.Goexit()');
      case 'go':
        this.#line(`r.expect(); r.start(${s.thread})`);
        return this.#thread(s.thread, 'go func() {', '}()');
      case 'groupGo':
        this.#line(`r.expect(); r.start(${s.thread})`);
        return this.#thread(s.thread, `${s.group}.Go(func() {`, '})');
      case 'protect':
        return this.#block(`func() { defer r.caught(${g})`, s.body, '}()');
      case 'until':
        return this.#line(`for ${s.variable} == 0 { step(); ${s.cond}.Wait() }`);
      case 'once':
        this.#line('step()');
        return this.#block(`${s.once}.Do(func() {`, s.body, '})');
      case 'guard':
        return this.#guard(s);
      default:
        this.#line('step()');
        return this.#operation(s, g);
    }
  }

  #guard(s: Statement & { readonly kind: 'guard' }): void {
    const unlock = `step(); ${s.mutex}.${s.way.endsWith('RLock') ? 'RUnlock' : 'Unlock'}()`;
    const isTry = s.way.startsWith('Try');
    this.#line('step()');
    if (s.deferred && !isTry) this.#line('func() {');
    this.#line(isTry ? `if r.is(${this.#g}, ${s.mutex}.${s.way}()) {${s.deferred ? ' func() {' : ''}` : `${s.mutex}.${s.way}()`);
    if (s.deferred) this.#line(`defer func() { ${unlock} }()`);
    this.#body(s.body);
    if (!s.deferred) this.#line(unlock);
    const closing = `${s.deferred ? '}()' : ''}${isTry ? '}' : ''}`;
    if (closing !== '') this.#line(closing.replace('}()}', '}() }'));
  }

  #operation(s: Operation, g: number): void {
    switch (s.kind) {
      case 'send':
        return this.#line(`${s.chan} <- ${s.value}`);
      case 'recv':
        return this.#line(this.#received(s.chan, (from) => `{ v, ok := <-${from}; `, ' }'));
      case 'range':
        return this.#line(`for v := range ${s.chan} { r.put(${g}, v); step() }`);
      case 'close':
        return this.#line(`close(${s.chan})`);
      case 'len':
        return this.#line(`r.put(${g}, len(${s.chan}))`);
      case 'select':
        return this.#select(s.arms, s.otherwise);
      case 'join':
        return this.#line(`${s.group}.Add(1)`);
      case 'done':
        return this.#line(`${s.group}.Done()`);
      case 'wait':
        return this.#line(`${s.group}.Wait()`);
      case 'looseLock':
        return this.#line(`${s.mutex}.Lock()`);
      case 'looseUnlock':
        return this.#line(`${s.mutex}.Unlock()`);
      case 'condWait':
        return this.#line(`${s.cond}.Wait()`);
      case 'signal':
        return this.#line(`${s.cond}.Signal()`);
      case 'broadcast':
        return this.#line(`${s.cond}.Broadcast()`);
      case 'load':
        return this.#line(`r.put(${g}, int(${s.word}.Load()))`);
      case 'add':
        return this.#line(`r.put(${g}, int(${s.word}.Add(${s.value})))`);
      case 'swap':
        return this.#line(`r.put(${g}, int(${s.word}.Swap(${s.value})))`);
      case 'cas':
        return this.#line(`r.is(${g}, ${s.word}.CompareAndSwap(0, ${s.value}))`);
      case 'mapLoad':
        return this.#line(`{ v, _ := ${s.map}.Load("k"); n, _ := v.(int); r.put(${g}, n) }`);
      case 'mapStore':
        return this.#line(`${s.map}.Store("k", ${s.value})`);
      case 'mapLoadOrStore':
        return this.#line(`{ v, _ := ${s.map}.LoadOrStore("k", ${s.value}); r.put(${g}, v.(int)) }`);
      case 'mapLoadAndDelete':
        return this.#line(`{ v, _ := ${s.map}.LoadAndDelete("k"); n, _ := v.(int); r.put(${g}, n) }`);
      case 'cancel':
        return this.#line(`cancel${s.ctx}()`);
      case 'err':
        return this.#line(`r.put(${g}, cause(${s.ctx}.Err()))`);
      case 'afterCancel':
        return this.#thread(s.thread, `r.expect(); stop${s.thread} := context.AfterFunc(${s.ctx}, func() {`, `}); _ = stop${s.thread}`);
      case 'stopAfterCancel':
        return this.#line(`r.is(${g}, r.giveUp(stop${s.thread}()))`);
      case 'afterFunc':
        return this.#thread(s.thread, `r.expect(); ${s.timer} := time.AfterFunc(tick, func() {`, `}); _ = ${s.timer}`);
      case 'stop':
        return this.#line(`r.is(${g}, ${s.how === 'AfterFunc' ? `r.giveUp(${s.timer}.Stop())` : `${s.timer}.Stop()`})`);
      case 'reset':
        return this.#line(`r.is(${g}, ${s.timer}.Reset(tick))`);
      case 'sleep':
        return this.#line('time.Sleep(tick)');
      default:
        return unreachable(s);
    }
  }

  /** What a receive tells: a value and whether it is one, or that there was something. */
  #received(chan: string, open: (from: string) => string, close = ''): string {
    const g = this.#g;
    if (this.#p.timers.includes(chan)) return `${open(`${chan}.C`)}_ = v; r.is(${g}, ok)${close}`;
    if (this.#p.contexts.some((c) => c.name === chan)) return `${open(`${chan}.Done()`)}_ = v; r.is(${g}, ok)${close}`;
    return `${open(chan)}r.put(${g}, v); r.is(${g}, ok)${close}`;
  }

  #select(arms: readonly SelectArm[], otherwise: boolean): void {
    const g = this.#g;
    this.#line('select {');
    arms.forEach((arm, i) => {
      const chosen = `r.put(${g}, ${i})`;
      if (arm.way === 'send') this.#line(`case ${arm.chan} <- ${arm.value}: ${chosen}`);
      else if (arm.way === 'after') this.#line(`case <-time.After(tick): ${chosen}`);
      else this.#line(this.#received(arm.chan, (from) => `case v, ok := <-${from}: ${chosen}; `));
    });
    if (otherwise) this.#line(`default: r.put(${g}, ${DEFAULT})`);
    this.#line('}');
  }
}

export function litmusText(programs: readonly Litmus[]): string {
  const rows = programs.map((p) => `\t"${p.name}": {${p.name}, ${p.threads.length}, ${p.whole}},`);
  const table = `var programs = map[string]struct {\n\trun     func(*record)\n\tthreads int\n\twhole   bool\n}{\n${rows.join('\n')}\n}\n`;
  return [HEAD, ...programs.map((p) => new Printer(p).text()), table].join('\n');
}
