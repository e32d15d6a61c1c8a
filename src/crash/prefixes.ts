// What log collectors put before, around and inside the lines of a crash: taken away, line by line, in one pass.

import { inOrder } from './order.ts';

/** One line of what was pasted, without what a collector added. */
export interface Line {
  readonly text: string;
  /** Who wrote it, where the prefix says: a container, a process. Lines of several writers are told apart by it. */
  readonly source: string;
  /** Its number in the text as pasted, from 0. */
  readonly at: number;
}

/** Longer lines are cut: no line of a dump is longer, and patterns stay fast. */
const LONGEST = 4_000;

/** The columns before the last of a row. */
const CSV = /^(?:"[^"]{0,80}"|[\d :T.Z+-]{10,40}),/;

/** Prefixes by shape. The group, where there is one, names the writer. All are anchored and without nested repetition. */
const PREFIXES: readonly RegExp[] = [
  // A table saved as CSV: what is in quotes may have a prefix of its own.
  CSV,
  // docker compose, docker service logs; Grafana and Papertrail put times before the bar.
  /^([^\s|(){}]{1,80}) *\| ?/,
  /^[\w ,:.+-]{1,60} \| ?/,
  // Times: RFC 3339, Go's log, bare, Kibana's.
  /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?(?:[ \t]+|$)/,
  /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? ?/,
  /^\d\d?:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?:?(?: |$)/,
  /^\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)? \d{4}, \d\d:\d\d:\d\d(?:\.\d{1,9})?\s+/u,
  // The stream, as Kubernetes writes it.
  /^std(?:out|err) [FP](?: |$)/,
  // syslog, journald: month, time, host, process.
  /^\p{L}{2,5}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,60} ([\w./@-]{1,60}(?:\[\d{1,9}\])?):(?: |$)/u,
  // Heroku, fly.io.
  /^([\w./-]{1,60}\[[\w.-]{1,40}\]):(?: |$)/,
  // kubectl logs --prefix, bracketed times and levels; not what Go itself puts in brackets.
  /^\[(?!signal |failed |originating |recovered|running|no cases)([\w ./:+,-]{1,80})\] ?/,
  // Numbers of lines, copied with the text of a page that shows logs.
  /^\d{1,7}(?=[a-z][\w.-]{0,60}(?:\/[\w.~%-]{1,80}){0,12}\.[\w(]|\s{1,12}[A-Z$]?[:\w]?\/|goroutine \d|created by |fatal error: |panic: )/,
  // klog, zap on a console, AWS Lambda.
  /^[EIWF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] ?/,
  /^(?:DEBUG|INFO|WARN|ERROR|D?PANIC|FATAL)\t(?:[\w./-]{1,100}\.go:\d{1,6}\t)?/,
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\t/,
  // gh run view --log: job, step.
  /^[^\t\n]{1,80}\t[^\t\n]{1,80}\t(?=\u{feff}?\d{4}-\d\d-\d\dT)/u,
  /^\u{feff}/u,
  // grep -n, levels, quoted mail.
  /^\d{1,9}[-:](?=[^\d])/,
  /^(?:E|I|W|F|INFO|WARN|ERROR|FATAL|ERR|DEBUG|stderr|stdout)(?::| (?=[\d\t]|goroutine |runtime|fatal error|panic:))[ ]?/,
  /^(?:> ?)+/,
];

/** The tail that some exporters add after a line; the hour, copied from a column on the right. */
const DASH = /\s-$|\\n$|\s\d\d:\d\d(?::\d\d)?$/;
/** Or a column of their own: the name of a stream. */
const COLUMN = /^[\w.-][\w./-]{2,200}$/;

function withoutTail(text: string): string {
  const end = text.trimEnd();
  const tab = end.lastIndexOf('\t');
  const column = tab > 0 ? end.slice(tab + 1) : '';
  const kept = column.includes('/') && COLUMN.test(column) ? end.slice(0, tab) : end;
  return kept.replace(DASH, '').trimEnd();
}

const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\))/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
  '#43': '+',
  '#x27': "'",
  '#x2F': '/',
  amp: '&',
};
const ENTITY = /&(lt|gt|quot|apos|#39|#34|#43|#x27|#x2F|amp);/g;

/** A newline or tab that a collector wrote as two or three characters. */
const ESCAPED_NEWLINE = /\\+r\\+n|\\+n|#012/g;
const ESCAPED_TAB = /\\+t|#011/g;
/** What tells such a line from a path with a backslash in it. */
const LOOKS_ESCAPED = /(?:\\n|#012)(?:\\+t|\\+n|#011|#012|\/|goroutine \d|[\w./*()%$-]{2,}\(|created by |$)|\]:(?:\\+n|#012)|^\s*\\t\//;

/** Fields of a JSON log line that hold the text, best first. */
const FIELDS = [
  'log',
  'msg',
  'message',
  'textPayload',
  'MESSAGE',
  'line',
  'text',
  '@message',
  'body',
  'content',
  'event',
  'stacktrace',
  'stack',
  'error',
  'err',
  'exception',
  'trace',
];
const TRACE_LIKE = /goroutine \d+ |fatal error: |panic: |DATA RACE|\.go:\d+|created by /;

function jsonTexts(line: string): string | null {
  const json = line.trim().replace(/,$/, '');
  if (!json.startsWith('{') || !json.endsWith('}')) return null;
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    // Something in braces that is no JSON: it is read as it stands.
    return null;
  }
  const fields = [...stringsIn(document, '', 0)];
  const telling = FIELDS.flatMap((name) => fields.filter((field) => field.name === name));
  const traces = telling.filter(({ text }) => TRACE_LIKE.test(text));
  const elsewhere = traces.length > 0 ? [] : fields.filter(({ text }) => TRACE_LIKE.test(text));
  const found = traces.length > 0 ? traces : elsewhere.length > 0 ? elsewhere : telling.slice(0, 1);
  return found.length === 0 ? null : found.map(({ text }) => text).join('\n');
}

/** Collectors put the entry as they found it into a field of their own, and some that again. */
const DEEPEST = 4;

function* stringsIn(value: unknown, name: string, depth: number): Generator<{ readonly name: string; readonly text: string }> {
  if (typeof value === 'string') yield { name, text: value };
  else if (typeof value === 'object' && value !== null && depth < DEEPEST)
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, Array.isArray(value) ? name : key, depth + 1);
}

const LOGFMT = /^(?:[\w.@-]{1,40}=(?:"[^"]{0,400}"|[^\s"]{0,400}) )+(?:msg|message|log)="((?:[^"\\]|\\.)*)"/;

function unescaped(text: string): string {
  return text.replace(ESCAPED_NEWLINE, '\n').replace(ESCAPED_TAB, '\t').replace(/\\+"/g, '"');
}

/** Lines of a dump that a collector joined into one are parted again: before each frame's file there is white space, behind it the next frame. */
function parted(line: string): string {
  if (line.length < 60 || !/goroutine \d+ \[[^\]]{1,60}\]:./.test(line) || !/\.(?:go|s):\d+/.test(line)) return line;
  return line
    .replace(/(goroutine \d+ \[[^\]]{1,60}\]:)/g, '\n$1\n')
    .replace(/(?<=\S)\s{1,400}((?:\/|[A-Za-z]:\/|\.\/|_)[^\s()]*\.(?:go|s):\d+)/g, '\n\t$1')
    .replace(FRAME_END, '$&\n')
    .replace(/ (?=created by )/g, '\n');
}

/** Where a frame ends and the next begins, even without a space: of the digits of an offset as many as leave a name behind them. */
const FRAME_END =
  /\.(?:go|s):\d+(?: \+0x[0-9a-f]{1,6})?(?: fp=0x[0-9a-f]{1,16} sp=0x[0-9a-f]{1,16}(?: pc=0x[0-9a-f]{1,16})?)? ?(?=[a-z][\w./-]{0,300}\.|created by |goroutine )/g;

/** Lines as Go writes them, which most are: nothing stands before them. */
const BARE =
  /^(?:[ \t]{1,12}\/\S{1,400}\.(?:go|s):\d+(?: \+0x[0-9a-f]+)?(?: fp=\S+ sp=\S+(?: pc=\S+)?)?$|[a-z][\w.-]{0,80}(?:\/[\w.%~-]{1,80}){0,12}\.[\w(*).]{1,200}\([0-9a-fx, {}?.]*\)$)/;

/** A name in a prefix; times are none. */
const nameIn = (m: RegExpExecArray): string => (m[1] === undefined || /^[\d:., TZ+-]+$/.test(m[1]) ? '' : `${m[1]} `);

interface Stripped {
  readonly text: string;
  readonly source: string;
}

/** Takes prefixes away; remembers which ones a line had, because the next one has the same. */
class Stripper {
  #last: readonly RegExp[] = [];

  strip(raw: string, longest = LONGEST): Stripped {
    if (BARE.test(raw)) return { text: raw, source: '' };
    const text = raw.length > longest ? raw.slice(0, longest) : raw;
    return this.#asBefore(text) ?? this.#anew(text);
  }

  #asBefore(raw: string): Stripped | null {
    if (this.#last.length === 0) return null;
    let text = raw;
    let source = '';
    for (const prefix of this.#last) {
      const m = prefix.exec(text);
      if (m === null) return null;
      source += nameIn(m);
      text = text.slice(m[0].length);
    }
    return BARE.test(text) ? { text, source } : null;
  }

  #anew(raw: string): Stripped {
    let text = raw;
    let source = '';
    const used: RegExp[] = [];
    for (let round = 0; round < 6; round++) {
      const before = text;
      if (/^\s*(?:goroutine \d|fatal error: |panic: |created by |WARNING: DATA)/.test(text)) break;
      for (const prefix of PREFIXES) {
        const m = prefix.exec(text);
        if (m === null || (m[0] === 'WARNING: ' && text.startsWith('WARNING: DATA'))) continue;
        source += nameIn(m);
        text = text.slice(m[0].length);
        if (prefix === CSV) text = unquoted(text);
        used.push(prefix);
      }
      if (text === before) break;
    }
    this.#last = used;
    return { text: withoutTail(text).replace(/^\s*\\t/, '\t'), source };
  }
}

/** A quoted field of a table: two quotes are one. */
function unquoted(text: string): string {
  const quoted = text.length > 2 && text.startsWith('"') && text.endsWith('"');
  return quoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** What only a collector's wrapping has. */
const WRAPPED = /\\|&(?:lt|gt|amp|quot|apos|#)|#01|\{\s{0,4}"|="|\]:\s{0,4}\S/;

/** Without a letter or a rule of a race report a line says nothing. */
const TELLING = /[A-Za-z]|===/;

/** A dump of ten thousand goroutines has fewer. */
export const MOST_LINES = 400_000;

/** What was pasted, as the lines the program wrote. Lines of different writers that took turns are put together again, each writer's in order. */
export function unwrapped(pasted: string): Line[] {
  const plain = pasted.includes('\u001b') ? pasted.replace(ANSI, '') : pasted;
  const lines: Line[] = [];
  const stripper = new Stripper();
  const push = (raw: string, at: number, from: string): void => {
    if (lines.length >= MOST_LINES || !TELLING.test(raw)) return;
    const { text, source } = stripper.strip(raw);
    lines.push({ text, source: source === '' ? from : source, at });
  };
  plain.split(/\r\n|\n|\r/).forEach((raw, at) => {
    if (lines.length >= MOST_LINES || !TELLING.test(raw)) return;
    if (!WRAPPED.test(raw)) return push(raw, at, '');
    const entities = raw.includes('&') ? raw.replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole) : raw;
    const head = stripper.strip(entities, entities.length);
    const held = jsonTexts(head.text) ?? LOGFMT.exec(head.text)?.[1] ?? null;
    const inner = held ?? entities;
    const open = LOOKS_ESCAPED.test(inner) ? unescaped(inner) : inner;
    for (const line of parted(open).split(/\r\n|\n|\r/)) push(line, at, held === null ? '' : head.source);
  });
  return bySource(lines);
}

function bySource(lines: readonly Line[]): Line[] {
  const writers = new Map<string, Line[]>();
  for (const line of lines) {
    const of = writers.get(line.source);
    if (of === undefined) writers.set(line.source, [line]);
    else of.push(line);
  }
  return [...writers.values()].flatMap(inOrder);
}
