// The Go program of many library cases: each prints one line, its name and what it returned or panicked with.
import { Dice } from '../generate/dice.ts';
import type { Topic } from './topic.ts';

export interface Case {
  readonly name: string;
  readonly statements: string;
}

export interface TopicCases {
  readonly topic: Topic;
  readonly cases: readonly Case[];
}

/** Cases in one Go function: gc's work on a function grows faster than the function. */
const PIECE = 40;

/** `show` names the types of errors and spells out the rest; `%+q` keeps a line ASCII whatever it holds. */
const PRELUDE = `
func show(values ...any) string {
	text := ""
	for _, v := range values {
		if err, ok := v.(error); ok {
			text += fmt.Sprintf("%T %v; ", err, err)
		} else {
			text += fmt.Sprintf("%#v; ", v)
		}
	}
	return text
}

func try(name string, f func() string) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s panic %T %+q\\n", name, e, fmt.Sprint(e))
		}
	}()
	fmt.Printf("%s %+q\\n", name, f())
}
`;

export function casesOf(topic: Topic, count: number, seed: number): readonly Case[] {
  return Array.from({ length: count }, (_, i) => {
    // Spread: neighbouring seeds must not begin alike in every topic.
    const dice = new Dice(seed * 100_003 + i * 7 + topic.name.length);
    return { name: `${topic.name}-${seed}-${i}`, statements: topic.statements(dice) };
  });
}

export function libraryProgram(groups: readonly TopicCases[]): string {
  const imports = [...new Set(['fmt', ...groups.flatMap(({ topic }) => topic.imports)])].sort();
  const functions: string[] = [];
  for (const { cases } of groups) {
    for (let at = 0; at < cases.length; at += PIECE) {
      const calls = cases
        .slice(at, at + PIECE)
        .map(({ name, statements }) => `\ttry("${name}", func() string {\n\t\t${statements.replaceAll('\n', '\n\t\t')}\n\t})\n`);
      functions.push(`func group${functions.length}() {\n${calls.join('')}}\n`);
    }
  }
  return [
    `package main\n\nimport (\n${imports.map((x) => `\t"${x}"\n`).join('')})\n`,
    PRELUDE,
    ...groups.map(({ topic }) => topic.declarations),
    ...functions,
    `func main() {\n${functions.map((_, i) => `\tgroup${i}()\n`).join('')}}\n`,
  ].join('\n');
}
