// Random nests of panics: functions that defer, recover, panic again, end their goroutine, and die in every way; accepted by every release.
import { Dice } from '../generate/dice.ts';

export interface Nest {
  readonly name: string;
  readonly text: string;
}

/** Values to panic with. Those of package variables can be the very same twice. */
const VALUES: readonly (readonly [number, string])[] = [
  [4, '"text"'],
  [3, '7'],
  [3, '8'],
  [3, 'again'],
  [3, 'errors.New("fresh")'],
  [2, 'fault{1}'],
  [1, 'fault{2}'],
  [2, '&held'],
  [1, '&fault{3}'],
  [2, 'speaker("one")'],
  [1, 'speaker("two")'],
  [2, 'nil'],
  [1, 'bare{1, "b"}'],
  [1, '&kept'],
  [1, 'word("w")'],
  [1, 'count(3)'],
  [1, '1.5'],
  [1, 'complex(1, -2)'],
  [1, 'true'],
  [1, '[]int(nil)'],
  [1, '"two\\nlines"'],
  [1, 'lines{}'],
  [1, 'bad{}'],
  [1, 'ender{}'],
  [1, 'saved'],
  [1, 'broken'],
  [1, 'new(bare)'],
];

/** Statements that panic by themselves. */
const FAULTS: readonly string[] = [
  '_ = list[index]',
  '*pointer = 1',
  'table["k"] = 1',
  'zero = 1 / zero',
  '_ = any.(int)',
  '_ = any.(fmt.Stringer)',
  'close(channel)',
  '_ = list[index:2]',
  'nothing()',
  '_ = any == any',
  '_ = make([]int, zero-1)',
  'panic(fmt.Sprint("made"))',
  'panic(fmt.Errorf("formed %d", 4))',
];

const HEAD = `package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type fault struct{ n int }

func (f fault) Error() string { return fmt.Sprint("fault ", f.n) }

type speaker string

func (s speaker) String() string { return "says " + string(s) }

type bare struct {
	n int
	s string
}

type word string
type count int

type lines struct{}

func (lines) Error() string { return "first\\nsecond" }

type bad struct{}

func (bad) Error() string { panic("inside Error") }

type ender struct{}

func (ender) Error() string {
	defer func() { println("ender", recover() != nil) }()
	panic("recovered inside Error")
}

var (
	again               = errors.New("again")
	held                = fault{9}
	kept                = bare{2, "k"}
	saved, broken error = savedError(), fault{5}
	list                []int
	index               = 5
	pointer             *int
	table               map[string]int
	zero                int
	any                 interface{} = list
	channel             chan int
	nothing             func()
)

func savedError() (err error) {
	defer func() { err = recover().(error) }()
	_ = list[index]
	return nil
}

func show(what string, v interface{}) {
	switch v := v.(type) {
	case nil:
		println(what, "nil")
	case bad:
		fmt.Printf("%s %T\\n", what, v)
	default:
		fmt.Printf("%s %T %v\\n", what, v, v)
	}
}

func main() {
	nests[os.Args[1]]()
	println("main returns")
}

`;

class Maker {
  readonly #dice: Dice;
  readonly #name: string;
  #labels = 0;

  constructor(dice: Dice, name: string) {
    this.#dice = dice;
    this.#name = name;
  }

  nest(): Nest {
    const functions = this.#dice.between(1, 4);
    const texts = this.#dice.times(functions, (i) => `func ${this.#name}f${i}() {\n${this.#body(1, functions - i - 1, i, 0)}}\n`);
    return { name: this.#name, text: `${texts.join('\n')}\nfunc ${this.#name}() {\n${this.#entry()}}\n` };
  }

  /** Now and then the nest stands in a goroutine of its own, or main recovers in the end. */
  #entry(): string {
    const call = `\t${this.#name}f0()\n`;
    const [inGoroutine, recovers] = [this.#dice.chance(15), this.#dice.chance(20)];
    const guard = recovers ? '\tdefer func() { show("main", recover()) }()\n' : '';
    if (!inGoroutine) return guard + call;
    return `\tdone := make(chan bool)\n\tgo func() {\n\t\tdefer close(done)\n\t${guard}\t${call}\t}()\n\t<-done\n`;
  }

  /** `depth` of the indentation; `left` functions may still be called, the next being `self` + 1. */
  #body(depth: number, left: number, self: number, literals: number): string {
    const dice = this.#dice;
    const statements = dice.times(dice.between(1, 3), () => this.#statement(depth, left, self, literals));
    if (dice.chance(literals === 0 ? 75 : 45)) statements.push(this.#end(depth, left, self));
    return statements.join('');
  }

  #statement(depth: number, left: number, self: number, literals: number): string {
    const t = '\t'.repeat(depth);
    const literal = (): string => `func() {\n${this.#body(depth + 1, left, self, literals + 1)}${t}}()\n`;
    const next = `${this.#name}f${self + 1}()`;
    const deep = literals >= 3;
    return this.#dice.weighted<() => string>([
      [deep ? 0 : 8, () => `${t}defer ${literal()}`],
      [6, () => `${t}defer func() {\n${this.#recovers(depth + 1, left, self)}${t}}()\n`],
      [left > 0 ? 2 : 0, () => `${t}defer ${next}\n`],
      [deep ? 0 : 2, () => `${t}${literal()}`],
      [1, () => `${t}defer recover()\n`],
      [1, () => `${t}defer panic(${this.#value()})\n`],
      [1, () => `${t}defer runtime.Goexit()\n`],
      [deep ? 0 : 1, () => `${t}for i := 0; i < 2; i++ {\n${t}\tdefer ${literal().replaceAll('\n', '\n\t').trimEnd()}\n${t}}\n`],
      [4, () => `${t}println("${this.#name} ${this.#labels++}")\n`],
      [left > 0 ? 3 : 0, () => `${t}${next}\n`],
      [2, () => `${t}{\n${this.#recovers(depth + 1, left, self)}${t}}\n`],
    ])();
  }

  /** A recover and what is done with it. */
  #recovers(depth: number, left: number, self: number): string {
    const t = '\t'.repeat(depth);
    const label = `${this.#name} ${this.#labels++}`;
    const after = this.#dice.weighted<string>([
      [5, ''],
      [4, `${t}panic(r)\n`],
      [3, `${t}if r != nil {\n${t}\tpanic(r)\n${t}}\n`],
      [3, this.#end(depth, left, self)],
    ]);
    return `${t}r := recover()\n${t}show("${label}", r)\n${after}`;
  }

  /** What a body may end with. */
  #end(depth: number, left: number, self: number): string {
    const t = '\t'.repeat(depth);
    return this.#dice.weighted<() => string>([
      [8, () => `${t}panic(${this.#value()})\n`],
      [4, () => `${t}${this.#dice.pick(FAULTS)}\n`],
      [1, () => `${t}runtime.Goexit()\n`],
      [left > 0 ? 4 : 0, () => `${t}${this.#name}f${self + 1}()\n`],
    ])();
  }

  #value(): string {
    return this.#dice.weighted(VALUES);
  }
}

export const nestOf = (seed: number, name: string): Nest => new Maker(new Dice(seed), name).nest();

/** One file: the first argument says which nest runs. */
export function nestFile(nests: readonly Nest[]): string {
  const rows = nests.map(({ name }) => `\t\t"${name}": ${name},\n`).join('');
  const table = `var nests map[string]func()\n\nfunc init() {\n\tnests = map[string]func(){\n${rows}\t}\n}\n`;
  return `${HEAD}${table}\n${nests.map(({ text }) => text).join('\n')}`;
}
