// The <Lab> tags of an MDX page, read as text: which programs a page shows, and with which settings.

export interface LabTag {
  /** The tag as it stands in the page. */
  readonly source: string;
  readonly id: string;
  readonly title: string;
  /** Path below content/examples of the program that is broken, or that shows something. */
  readonly broken: string;
  readonly fixed: readonly { readonly label: string; readonly path: string }[];
  /** As written: `1.12`, `random`; undefined where the tag leaves them to the lab. */
  readonly release: string | undefined;
  readonly schedule: string | undefined;
  readonly seed: number | undefined;
  readonly race: boolean;
  /** Nothing is broken. */
  readonly shows: boolean;
}

const IMPORT = /^import (\w+) from '@examples\/([^'?]+)\?raw';$/gm;
const TAG = /^<Lab\b[\s\S]*?\/>$/gm;
const FIXED = /\{\s*label:\s*(?:'([^']*)'|"([^"]*)"),\s*code:\s*(\w+)\s*\}/g;

/** Pages whose tags are written in another way than every chapter writes them throw, with the page's own words. */
export function labTags(body: string): LabTag[] {
  const imported = new Map([...body.matchAll(IMPORT)].map(([, name = '', path = '']) => [name, path]));
  const program = (name: string | undefined): string => {
    const path = imported.get(name ?? '');
    if (path === undefined) throw new Error(`a lab shows ${name ?? 'no broken program'}, which its page does not import from @examples`);
    return path;
  };
  return [...body.matchAll(TAG)].map(([source]) => {
    const text = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(source)?.[1];
    const words = source.replace(/"[^"]*"|'[^']*'/g, '');
    const says = (name: string): boolean => new RegExp(`\\b${name}\\b(?!=\\{false\\})`).test(words);
    const seed = /\bseed=\{(\d+)\}/.exec(source)?.[1];
    return {
      source,
      id: text('id') ?? '',
      title: text('title') ?? '',
      broken: program(/\bbroken=\{(\w+)\}/.exec(source)?.[1]),
      fixed: [...source.matchAll(FIXED)].map(([, single, double, name]) => ({ label: single ?? double ?? '', path: program(name) })),
      release: text('release'),
      schedule: text('schedule'),
      seed: seed === undefined ? undefined : Number(seed),
      race: says('race'),
      shows: says('shows'),
    };
  });
}
