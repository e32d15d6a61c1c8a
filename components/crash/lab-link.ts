// A link that opens a lab with the release of a crash.
import { PAGE_SETTINGS, RELEASES, writeLink } from '#client';
import type { CrashLab } from './crash-data.ts';

const programs = import.meta.glob<string>('/content/examples/**/*.go', { query: '?raw', import: 'default' });

/** The lab on its page; with the release and the race detector set, once its program has come. */
export async function labLink(base: string, lab: CrashLab, release: string, race: boolean): Promise<string> {
  const plain = `${base}${lab.page}#lab-${lab.id}-lab`;
  const known = RELEASES.find((name) => name === (lab.release ?? release));
  const load = programs[`/content/examples/${lab.program}`];
  if (known === undefined || load === undefined) return plain;
  const code = (await load()).replace(/\n?$/, '\n');
  const { schedule } = PAGE_SETTINGS;
  const link = writeLink({ id: lab.id, variant: 0, code, choices: { seed: 1, schedule, release: known, race } }, code);
  return typeof link === 'string' ? `${base}${lab.page}${link}` : plain;
}
