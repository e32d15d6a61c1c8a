// Crashes that people posted, recognised: as posted, behind every collector's prefixes, cut, and mixed with other output.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { type CrashReport, recognise } from '#crash';
import { type Issue, ISSUES } from './issues.ts';

const textOf = (report: CrashReport): string | undefined => report.texts[0]?.text.id;

function check(issue: Issue, report: CrashReport): void {
  expect(textOf(report)).toBe(issue.text);
  if (issue.op !== undefined) expect(report.operation).toBe(issue.op);
  if (issue.own !== undefined) expect(report.own?.symbol.name).toBe(issue.own);
  if (issue.caller !== undefined) expect(report.caller?.symbol.name).toBe(issue.caller);
  if (issue.shape !== undefined) expect(report.shapes.map((s) => s.shape.id)).toContain(issue.shape);
  if (issue.race !== undefined) expect(report.races[0]?.accesses.map((a) => a.operation)).toEqual(issue.race);
}

describe('as posted', () => {
  test('there are enough of them', () => {
    expect(ISSUES.length).toBeGreaterThanOrEqual(112);
    expect(new Set(ISSUES.map((i) => i.name)).size).toBe(ISSUES.length);
  });

  for (const issue of ISSUES) {
    test(issue.name, () => {
      const report = recognise(issue.pasted);
      check(issue, report);
      if (issue.exact !== undefined) expect(report.releases.exact).toBe(issue.exact);
      if (issue.go !== undefined) {
        expect(report.releases.from).toBeLessThanOrEqual(issue.go);
        expect(report.releases.to).toBeGreaterThanOrEqual(issue.goTo ?? issue.go);
        if (report.releases.likely !== null && issue.goTo === undefined) expect(report.releases.likely).toContain(issue.go);
      }
    });
  }
});

/** A day's clock, so that prefixes differ from line to line as real ones do. */
const clock = (i: number): string =>
  `${String(9 + (i % 10)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}:${String((i * 13) % 60).padStart(2, '0')}`;
const each = (prefix: (line: string, i: number) => string) => (text: string) => text.split('\n').map(prefix).join('\n');

const WRAPPERS: Readonly<Record<string, (text: string) => string>> = {
  'docker compose': each((line) => `web_1  | ${line}`),
  'kubernetes with times and streams': each((line, i) => `2026-11-21T${clock(i)}.123456789Z stderr F ${line}`),
  'kubectl --prefix': each((line) => `[pod/api-7d4b9c-x2x/api] ${line}`),
  journald: each((line, i) => `Nov 21 ${clock(i)} host-1 app[4711]: ${line}`),
  'journald in Italian': each((line, i) => `mar 19 ${clock(i)} host-1 app[4711]: ${line}`),
  heroku: each((line, i) => `2026-11-21T${clock(i)}.000000+00:00 app[web.1]: ${line}`),
  'GitHub Actions': each((line, i) => `2026-11-21T${clock(i)}.1234567Z ${line}`),
  'gh run view': each((line, i) => `test\tRun go test\t2026-11-21T${clock(i)}.1234567Z ${line}`),
  'docker json-file': each((line, i) => JSON.stringify({ log: `${line}\n`, stream: 'stderr', time: `2026-11-21T${clock(i)}Z` })),
  'one JSON entry': (text) => JSON.stringify({ severity: 'ERROR', textPayload: text, labels: { app: 'x' } }),
  'one JSON entry behind a time': (text) => `2026-11-21T10:00:00Z ${JSON.stringify({ level: 'fatal', msg: text })}`,
  logfmt: (text) => `time=2026-11-21T10:00:00Z level=error msg=${JSON.stringify(text)}`,
  'one line with \\n and \\t': (text) => text.replace(/\\t/g, '\t').replace(/\n/g, '\\n').replace(/\t/g, '\\t'),
  'rsyslog #012': (text) => text.replace(/\n/g, '#012').replace(/\t/g, '#011'),
  'a table saved as CSV': each((line, i) => `"2026-11-21T${clock(i)}.509Z","${line.replaceAll('"', '""')}"`),
  'a table saved as CSV, no quotes': each((line, i) => `2026-11-21 ${clock(i)}.509,${line}`),
  klog: each((line, i) => `E1121 ${clock(i)}.123456       1 logger.go:42] ${line}`),
  'zap on a console': each((line, i) => `2026-11-21T${clock(i)}.123Z\tERROR\tapp/main.go:12\t${line}`),
  'AWS Lambda': each((line, i) => `2026-11-21T${clock(i)}.123Z\t8f5b2c1e-7a6d-4c3b-9e2f-0a1b2c3d4e5f\t${line}`),
  'CR LF': (text) => text.replace(/\n/g, '\r\n'),
  colours: each((line) => `\u001b[31m${line}\u001b[0m`),
  HTML: (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&#34;').replace(/'/g, '&#39;'),
  'quoted mail': each((line) => `> ${line}`),
  'other words around': (text) =>
    `Здравствуйте! Сервис падает два раза в день, вот что в логе (фрагмент):\n\n\`\`\`\n${text}\n\`\`\`\n\nКак исправить? どうすればいいですか？`,
};

/** Two prefixes on top of each other would be another collector's doing; what is posted with one already keeps it. */
const PLAIN = ISSUES.filter((issue) => issue.loose !== true);

describe('behind a collector', () => {
  for (const [name, wrap] of Object.entries(WRAPPERS)) {
    test(name, () => {
      for (const issue of PLAIN) {
        try {
          check(issue, recognise(wrap(issue.pasted)));
        } catch (error) {
          throw new Error(`${issue.name}: ${error instanceof Error ? error.message : ''}`, { cause: error });
        }
      }
    });
  }
});

const anyIssue = fc.constantFrom(...PLAIN.filter((i) => i.race === undefined));
const hasSaid = (issue: Issue): boolean => recognise(issue.pasted).texts[0]?.line !== '';

describe('damaged', () => {
  test('cut anywhere behind the line that says it', () => {
    fc.assert(
      fc.property(anyIssue, fc.nat(), (issue, at) => {
        fc.pre(hasSaid(issue) && issue.name !== 'slackhq/nebula#316');
        const lines = issue.pasted.split('\n');
        const said = lines.findIndex((line) => line.includes('concurrent map') || line.includes('panic:'));
        const kept = lines.slice(0, said + 1 + (at % (lines.length - said))).join('\n');
        expect(textOf(recognise(kept))).toBe(issue.text);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('the middle of a line is the end', () => {
    fc.assert(
      fc.property(anyIssue, fc.nat(), (issue, at) => {
        const whole = issue.pasted;
        expect(() => recognise(whole.slice(0, at % whole.length))).not.toThrow();
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  test('other output between its lines', () => {
    const noise = fc.constantFrom(
      '[GIN] 2026/11/21 - 10:00:00 | 200 | 1.2ms | 10.0.0.1 | GET "/healthz"',
      '2026/11/21 10:00:00 listening on :8080 (pid 12)',
      'INFO[0035] request served                               path=/x status=200',
      '',
      '{"level":"info","msg":"ok"}',
      'level=info msg="tick"',
    );
    fc.assert(
      fc.property(anyIssue, fc.array(fc.tuple(fc.nat(), noise), { maxLength: 8 }), (issue, extra) => {
        const lines = issue.pasted.split('\n');
        for (const [at, line] of extra) lines.splice(at % (lines.length + 1), 0, line);
        const report = recognise(lines.join('\n'));
        expect(textOf(report)).toBe(issue.text);
        if (issue.op !== undefined) expect(report.operation).toBe(issue.op);
        if (issue.own !== undefined) expect(report.own?.symbol.name).toBe(issue.own);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test('two containers that print at once are told apart', () => {
    fc.assert(
      fc.property(anyIssue, anyIssue, fc.array(fc.boolean(), { maxLength: 200 }), (a, b, turns) => {
        const [left, right] = [a, b].map((issue, i) => issue.pasted.split('\n').map((line) => `app-${i + 1}  | ${line}`));
        const mixed: string[] = [];
        for (const turn of turns) mixed.push(...((turn ? left : right)?.splice(0, 1) ?? []));
        mixed.push(...(left ?? []), ...(right ?? []));
        const report = recognise(mixed.join('\n'));
        const frames = report.goroutines.flatMap((g) => g.frames);
        const alone = [a, b].flatMap((issue) => recognise(issue.pasted).goroutines.flatMap((g) => g.frames));
        expect(new Set(frames.map((f) => `${f.symbol.name} ${f.file}`))).toEqual(new Set(alone.map((f) => `${f.symbol.name} ${f.file}`)));
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
