// Runs a program of library cases in the simulator and with real Go, and says which lines differ.
import { type RealGo, simulated } from '../compare.ts';
import { type Case, libraryProgram, type TopicCases } from './batch.ts';

export interface CaseDifference extends Case {
  readonly real: string;
  readonly ours: string;
}

const linesByName = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));

/** `keep` is handed the program's text. A side that ends early lacks lines, which differ. */
export function compareCases(
  go: RealGo,
  groups: readonly TopicCases[],
  keep: (text: string) => void = () => {},
): readonly CaseDifference[] {
  const text = libraryProgram(groups);
  keep(text);
  go.build(text);
  const real = linesByName(go.run([]).text);
  const ended = simulated(text, []);
  const ours = linesByName(ended.text);
  return groups
    .flatMap(({ cases }) => cases)
    .filter(({ name }) => real.get(name) === undefined || real.get(name) !== ours.get(name))
    .map((c) => ({ ...c, real: real.get(c.name) ?? 'nothing', ours: ours.get(c.name) ?? `nothing: …${ended.text.slice(-200)}` }));
}
