// A report as elements: what happened in words, who else was there, which release, which shape, what to do next.
import {
  type Access,
  type CrashReport,
  type Frame,
  type Goroutine,
  type Mark,
  NEWEST_MINOR,
  OLDEST,
  type RaceReport,
  simulatedRelease,
} from '#crash';
import { crashText as t } from '../text/crash-text.ts';
import { count } from '../text/t.ts';
import type { CrashData, CrashLab } from './crash-data.ts';
import { type Child, code, element, link, paragraph, section } from './element.ts';
import { labLink } from './lab-link.ts';

/** Long names and arguments are cut here: a report is to be read. */
const LONGEST_NAME = 200;

const minor = (n: number): string => `1.${n}`;
const short = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text);

function placeText(file: string, line: number): string {
  return file === '' ? '' : ` ${short(file)}:${line}`;
}

const frameLine = ({
  symbol,
  file,
  line,
}: {
  readonly symbol: { readonly name: string };
  readonly file: string;
  readonly line: number;
}): HTMLElement => element('span', 'crash-frame', code(short(symbol.name)), placeText(file, line));

const labelled = (label: string, frame: Pick<Frame, 'symbol' | 'file' | 'line'>): HTMLParagraphElement =>
  paragraph(`${label} `, frameLine(frame));

/** The line that a live region reads out, and the heading of the report. */
export function headline(report: CrashReport): string {
  const main = report.texts[0];
  if (main !== undefined) return main.text.says;
  if (report.unknown !== '') return short(report.unknown);
  return '';
}

function happened(report: CrashReport): Child[] {
  const { noticed, operation, caller, own } = report;
  const id = noticed?.id ?? '';
  const said: Child[] = [];
  const used = report.mapDeath && operation !== null;
  if (used) {
    const did = t(`did.${operation}`);
    said.push(paragraph(id === '' ? t('happened.noticedNoId', { did }) : t('happened.noticed', { id, did })));
  } else if (noticed !== null && id !== '' && report.races.length === 0) said.push(paragraph(t('happened.panicked', { id })));
  if (noticed !== null && report.races.length === 0) {
    if (caller !== null && caller !== own) said.push(labelled(t(used ? 'happened.caller' : 'happened.top'), caller));
    if (own !== null) said.push(labelled(t('happened.own'), own));
    else if (caller !== null) said.push(paragraph(t('happened.noOwn')));
    if (noticed.created !== null) said.push(labelled(t('happened.created'), noticed.created));
  }
  return said;
}

const withoutText = (report: CrashReport): string =>
  report.unknown !== '' ? t('paste.unknown') : t(report.mapDeath ? 'paste.mapFrames' : 'paste.onlyFrames');

function textPart(report: CrashReport): HTMLElement {
  const main = report.texts[0];
  if (main === undefined)
    return section('h2', headline(report) || t('happened.title'), paragraph(withoutText(report)), ...happened(report));
  const { text, line } = main;
  const also = report.texts.slice(1).map(({ text: other }) => element('li', '', code(other.says), ` ${t(`text.${other.id}`)}`));
  return section(
    'h2',
    text.says,
    paragraph(t(`text.${text.id}`)),
    paragraph(t(`ending.${text.ending}`)),
    line === '' ? paragraph(t('happened.concluded')) : null,
    ...happened(report),
    also.length === 0 ? null : element('div', '', paragraph(t('happened.also')), element('ul', '', ...also)),
  );
}

const SAME = { function: 'others.function', type: 'others.type', package: 'others.package' } as const;

/** Since this release a concurrent map error prints the goroutine that noticed and no other. */
const ONE_ONLY = 26;

/** A text of maps comes first, or none has come and the frames say it. */
const isOfMaps = ({ texts, mapDeath }: CrashReport): boolean => (texts[0] === undefined ? mapDeath : texts[0].text.family === 'map');

function othersPart(report: CrashReport): HTMLElement | null {
  if (!isOfMaps(report) || report.races.length > 0 || report.noticed === null) return null;
  const rest = report.goroutines.length - 1;
  if (report.others.length > 0) {
    const rows = report.others.map(({ goroutine, frame, same }) =>
      element('li', '', `${t(SAME[same], { id: goroutine.id, state: short(goroutine.state) })} `, frameLine(frame)),
    );
    return section('h3', t('others.title'), paragraph(t('others.why')), element('ul', '', ...rows));
  }
  return section(
    'h3',
    t('others.title'),
    paragraph(
      rest > 0
        ? t(rest === 1 ? 'others.noneOne' : 'others.none', { count: count(rest) })
        : t(report.releases.to < ONE_ONLY ? 'others.cut' : 'others.alone'),
    ),
  );
}

const who = ({ goroutine }: Access): string =>
  goroutine === 'main' || goroutine === '' ? t('race.main') : t('race.goroutine', { id: goroutine });

function accessPart(access: Access): HTMLElement {
  const { writes, atomic, frames, lost } = access;
  const key = writes ? (atomic ? 'race.atomicWrite' : 'race.write') : atomic ? 'race.atomicRead' : 'race.read';
  const rows = frames.slice(0, 8).map((frame) => element('li', '', frameLine(frame)));
  return element(
    'div',
    '',
    paragraph(t(key, { who: who(access) })),
    lost ? paragraph(t('race.lost')) : element('ol', 'crash-frames', ...rows),
  );
}

function racePart({ races }: CrashReport): HTMLElement | null {
  const race: RaceReport | undefined = races[0];
  if (race === undefined) return null;
  const used = race.accesses.flatMap(({ operation }) => operation ?? []).map((o) => t(`did.${o}`));
  const [one = '', two] = used;
  const memory = one === '' ? t('race.notMap') : two === undefined ? t('race.map', { did: one }) : t('race.maps', { one, two });
  const created = race.created.flatMap(({ goroutine, frames: [frame] }) =>
    frame === undefined ? [] : [labelled(t('race.created', { id: goroutine }), frame)],
  );
  return section(
    'h3',
    t('race.title'),
    races.length > 1 ? paragraph(t('race.count', { count: count(races.length) })) : null,
    paragraph(memory),
    ...race.accesses.map(accessPart),
    ...created,
  );
}

function releaseSentence({ from, to, exact }: CrashReport['releases']): string {
  if (exact !== '') return t('release.exact', { release: exact });
  if (from === OLDEST && to === NEWEST_MINOR) return t('release.unknown');
  if (from === to) return t('release.one', { release: minor(from) });
  if (to === NEWEST_MINOR) return t('release.since', { from: minor(from) });
  if (from === OLDEST) return t('release.until', { to: minor(to) });
  return t('release.range', { from: minor(from), to: minor(to) });
}

const markRow = ({ id, seen }: Mark): HTMLElement => element('li', '', code(short(seen)), ` ${t(`mark.${id}`)}`);

function releasePart({ releases }: CrashReport): HTMLElement {
  const { likely, marks, from, to } = releases;
  const narrower = likely !== null && likely.length < to - from + 1;
  return section(
    'h3',
    t('release.title'),
    paragraph(releaseSentence(releases)),
    narrower ? paragraph(t('release.likely', { releases: likely.map(minor).join(', ') })) : null,
    marks.length === 0 ? null : element('details', '', element('summary', '', t('release.why')), element('ul', '', ...marks.map(markRow))),
  );
}

class Links {
  readonly #data: CrashData;
  readonly #report: CrashReport;

  constructor(data: CrashData, report: CrashReport) {
    this.#data = data;
    this.#report = report;
  }

  chapter(page: string, text: string): HTMLAnchorElement {
    return link(`${this.#data.base}${page}/`, text);
  }

  /** The lab's link leads to its page at once, and to the release when the program has been loaded. */
  lab(id: string | undefined): HTMLElement | null {
    const lab: CrashLab | undefined = this.#data.labs.find((l) => l.id === id);
    if (lab === undefined) return null;
    const release = lab.release ?? simulatedRelease(this.#report.releases);
    const a = link(`${this.#data.base}${lab.page}#lab-${lab.id}-lab`, t('shape.labIn', { release }));
    a.title = lab.title;
    labLink(this.#data.base, lab, release, this.#report.races.length > 0).then(
      (href) => {
        a.href = href;
      },
      // Without the program the link leads to the lab as its chapter shows it.
      () => undefined,
    );
    return a;
  }
}

const links = (...all: readonly (HTMLElement | null)[]): HTMLElement => element('span', 'crash-links', ...all);

function shapesPart(report: CrashReport, to: Links): HTMLElement | null {
  if (report.shapes.length === 0 || (!isOfMaps(report) && report.races.length === 0)) return null;
  const rows = report.shapes.map(({ shape, symbol }) =>
    element(
      'li',
      '',
      code(short(symbol.name)),
      ` ${t(`shape.${shape.id}`)} `,
      links(to.chapter(shape.page, t('shape.chapter')), to.lab(shape.lab)),
    ),
  );
  return section('h3', t('shape.title'), element('ul', '', ...rows));
}

function nextPart(report: CrashReport, to: Links): HTMLElement {
  const text = report.texts[0]?.text;
  const rows = [
    text === undefined ? null : links(to.chapter(text.page, t('next.chapter')), to.lab(text.lab)),
    text === undefined && report.mapDeath ? links(to.chapter('reference/fatal-texts', t('paste.texts'))) : null,
    links(to.chapter('finding/race-detector', t('next.race'))),
    links(to.chapter('remedies/choosing', t('next.remedies'))),
    text?.ending === 'fatal' ? links(to.chapter('maps/fatal-not-panic', t('next.fatal'))) : null,
  ];
  return section('h3', t('next.title'), element('ul', '', ...rows.flatMap((row) => (row === null ? [] : [element('li', '', row)]))));
}

/** Whether there is anything to say. */
export const saysSomething = (report: CrashReport): boolean =>
  report.texts.length > 0 || report.unknown !== '' || report.races.length > 0 || report.goroutines.some((g: Goroutine) => g.id !== '');

export function reportView(report: CrashReport, data: CrashData): HTMLElement[] {
  const to = new Links(data, report);
  return [
    report.cut ? paragraph(t('paste.cut')) : null,
    textPart(report),
    racePart(report),
    othersPart(report),
    releasePart(report),
    shapesPart(report, to),
    nextPart(report, to),
  ].filter((part) => part !== null);
}
