// Share links: a lab's code, variant and settings as text for a URL's fragment, and the careful way back.
import lz from 'lz-string';
import { DEFAULT_RELEASE } from '#release';
import { type BorderError, field, isCount, show } from './border.ts';
import { applyLines, diffLines, type LineDiff } from './line-diff.ts';
import { type Choices, readChoices } from './protocol.ts';

export interface SharedLab {
  /** The lab's id on its page. */
  readonly id: string;
  /** 0 is the broken program, 1 the first fixed one. */
  readonly variant: number;
  readonly choices: Choices;
  readonly code: string;
}

/** Sizes in characters. An unpacked link is at most quadratic in its length, so the first cap bounds all work. */
export const LINK_LIMITS = { fragment: 12_000, code: 64 * 1024, id: 64, variants: 32, steps: 4_000 } as const;

/** What links meant that were made before they could say it. */
const UNSAID: Partial<Choices> = { release: DEFAULT_RELEASE, race: false };

const VERSION = '1';
const MARK = '#lab=';

/** A short name of a text, to notice that an example has changed (FNV-1a, 32 bits); no protection against intent. */
export function textHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** The fragment, beginning with '#lab='; an error when the program is too long for a link. */
export function writeLink(lab: SharedLab, shipped: string): string | BorderError {
  const head = { id: lab.id, variant: lab.variant, ...lab.choices };
  const diff = lab.code === shipped ? [] : diffLines(shipped, lab.code);
  const documents = [{ ...head, code: lab.code }, ...(diff === null ? [] : [{ ...head, base: textHash(shipped), diff }])];
  const links = documents.map((d) => `${MARK}${VERSION}.${lz.compressToEncodedURIComponent(JSON.stringify(d))}`);
  const shortest = links.reduce((a, b) => (b.length < a.length ? b : a));
  if (shortest.length <= LINK_LIMITS.fragment && lab.code.length <= LINK_LIMITS.code) return shortest;
  return { at: 'The program', got: `${lab.code.length} characters long`, want: 'one that fits a link', hint: 'use Copy instead' };
}

export type ReadLink = { readonly lab: SharedLab } | { readonly error: BorderError } | null;

const bad = (at: string, got: string, want: string, hint: string): ReadLink => ({ error: { at, got, want, hint } });
const CUT = 'the link may have been cut when it was copied';

function unpack(fragment: string): { readonly document: unknown } | null {
  try {
    const json = lz.decompressFromEncodedURIComponent(fragment);
    const document: unknown = json === null || json === '' || json.length > 4 * LINK_LIMITS.code ? null : JSON.parse(json);
    return document === null ? null : { document };
  } catch {
    // Whatever a stranger's text does to the unpacker or to JSON: it is no link of ours.
    return null;
  }
}

function isLineDiff(raw: unknown): raw is LineDiff {
  return (
    Array.isArray(raw) && raw.length <= LINK_LIMITS.steps && raw.every((step) => typeof step === 'string' || Number.isSafeInteger(step))
  );
}

/** Code in full, or as the difference to what the page ships. */
function readCode(document: unknown, shipped: string): string | BorderError {
  const code = field(document, 'code');
  if (typeof code === 'string') return code;
  const diff = field(document, 'diff');
  if (!isLineDiff(diff)) return { at: "The link's program", got: show(diff ?? code), want: 'Go source', hint: CUT };
  const base = field(document, 'base');
  const made = diff.length === 0 ? shipped : applyLines(shipped, diff);
  if (made !== null && base === textHash(shipped)) return made;
  return {
    at: "The link's program",
    got: 'a set of changes to another version of this example',
    want: 'changes to the one shown here',
    hint: 'the example has been rewritten since the link was made',
  };
}

/** What a page's fragment holds: a lab, an error to show, or null when it is no link of ours. `shippedOf` knows the page's examples. */
export function readLink(hash: string, shippedOf: (id: string, variant: number) => string | undefined): ReadLink {
  if (!hash.startsWith(MARK)) return null;
  if (hash.length > LINK_LIMITS.fragment)
    return bad('The link', `${hash.length} characters long`, `at most ${LINK_LIMITS.fragment}`, 'ask for the program itself');
  const [version, packed = ''] = hash.slice(MARK.length).split('.', 2);
  if (version !== VERSION) return bad("The link's version", show(version), VERSION, 'it may come from a newer guide');
  const unpacked = unpack(packed);
  if (unpacked === null) return bad('The link', 'unreadable', 'one made by Share', CUT);
  const { document } = unpacked;
  const id = field(document, 'id');
  const variant = field(document, 'variant');
  if (typeof id !== 'string' || id.length > LINK_LIMITS.id) return bad("The link's example", show(id), 'a name', CUT);
  if (!isCount(variant, LINK_LIMITS.variants)) return bad("The link's variant", show(variant), 'a whole number from 0', CUT);
  const shipped = shippedOf(id, variant);
  if (shipped === undefined)
    return bad("The link's example", show(`${id}, program ${variant}`), 'one on this page', 'it may have moved to another chapter');
  const choices = readChoices(document, UNSAID);
  if ('error' in choices) return choices;
  const code = readCode(document, shipped);
  if (typeof code !== 'string') return { error: code };
  if (code.length > LINK_LIMITS.code)
    return bad("The link's program", `${code.length} characters long`, `at most ${LINK_LIMITS.code}`, 'it is too long to be shown here');
  return { lab: { id, variant, choices: choices.value, code } };
}
