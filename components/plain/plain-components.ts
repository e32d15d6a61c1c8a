// What stands in plain Markdown for the components of a page: the same tables, from the same rows.
import { type Attributes, type BenchFilter, STORES } from '#site';
import { textRows } from '../crash/text-rows.ts';
import { type BenchMeasure, benchText } from '../evidence/bench-text.ts';
import { knownDifferences } from '../reference/known-differences.ts';
import { libraryRows, librarySum } from '../reference/library-rows.ts';
import { releaseChanges } from '../reference/release-changes.ts';
import { crashText } from '../text/crash-text.ts';
import { pageText } from '../text/page-text.ts';

/** The Markdown file of a page, by the page's path below the site's base. */
type LinkTo = (page: string) => string;

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const words = (of: Attributes[string] | undefined): readonly string[] | undefined =>
  typeof of === 'object' ? of.filter((item) => typeof item === 'string') : undefined;

/** A limit of rows; none where the tag has none. */
const limit = (name: keyof BenchFilter, list: Attributes[string] | undefined): BenchFilter =>
  typeof list === 'object' ? { [name]: list.filter((item) => typeof item === 'number') } : {};

function benchTable({ bench, keys, writes, goroutines, stores, of }: Attributes): string {
  const kind: BenchFilter = typeof bench === 'string' ? { bench } : {};
  const filter = { ...kind, ...limit('keys', keys), ...limit('writes', writes), ...limit('goroutines', goroutines) };
  const measure: BenchMeasure = of === 'memory' ? 'memory' : 'time';
  const { title, caption, head, rows, note, command } = benchText(filter, words(stores) ?? STORES, measure);
  const cells = rows.map(({ load, cells: figures }) => [load, ...figures.map(({ text, best }) => (best ? `**${text}**` : text))]);
  return `**${title}** ${caption}\n\n${table(head, cells)}\n\n${note} \`${command}\``;
}

const fatalTexts = ({ families }: Attributes, linkTo: LinkTo): string =>
  textRows(words(families) ?? [])
    .map(
      ({ says, means, page, releases, ends }) =>
        `- \`${says}\`: ${means} ${crashText('index.releases')}: ${releases}. ${crashText('index.ends')}: ${ends}. [${crashText('shape.chapter')}](${linkTo(page)})`,
    )
    .join('\n');

const releases = (): string =>
  releaseChanges()
    .toReversed()
    .map(({ release, version, mapKind, features, changes }) =>
      [
        `**${release}** (${pageText('releases.stands', { version })}, ${pageText(`releases.${mapKind}`)})`,
        '',
        ...(features.length + changes.length === 0 ? [pageText('releases.none')] : []),
        ...(features.length > 0 ? [`- ${pageText('releases.language', { features: features.join('; ') })}`] : []),
        ...changes.map((change) => `- ${change}`),
      ].join('\n'),
    )
    .join('\n\n');

const library = (): string =>
  `${librarySum()}\n\n${table(
    [pageText('library.package'), pageText('library.names'), pageText('library.missing')],
    libraryRows().map(({ path, share, missing }) => [`\`${path}\``, share, missing.length === 0 ? '' : `\`${missing.join(' ')}\``]),
  )}`;

const differences = (): string =>
  knownDifferences()
    .map(({ title, count, reasons }) =>
      [
        pageText('differences.count', { title: pageText(title), n: count }),
        '',
        ...reasons.map(({ reason, names }) => `- \`${names.join(', ')}\`: ${reason}`),
      ].join('\n'),
    )
    .join('\n\n');

/** Makes the Markdown of a component other than a lab; one that nobody has taught it throws, and with it the build. */
export const plainComponent =
  (linkTo: LinkTo) =>
  (name: string, attributes: Attributes): string => {
    switch (name) {
      case 'BenchTable':
        return benchTable(attributes);
      case 'FatalTexts':
        return fatalTexts(attributes, linkTo);
      case 'Releases':
        return releases();
      case 'Library':
        return library();
      case 'KnownDifferences':
        return differences();
      case 'CrashReader':
        return `[${crashText('paste.texts')}](${linkTo('reference/fatal-texts')})`;
      default:
        throw new Error(`components/plain/plain-components.ts knows no Markdown for <${name}>`);
    }
  };
