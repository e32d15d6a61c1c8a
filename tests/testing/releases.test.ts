// The test command as an older release: the generated main function names nothing that the release lacks.
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, openSession } from '#session';

const session = openSession();
const files = [{ name: './a_test.go', text: 'package m\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Log("ran") }\n' }];

test.each(['1.11', '1.17', '1.18', '1.21', '1.24', '1.26'])('%s', (release) => {
  const run = session.startTests(files, { ...DEFAULT_SETTINGS, release, args: ['-test.v=true'] });
  let result = run.advance(10_000_000);
  while (result === null) result = run.advance(10_000_000);
  const text = Buffer.concat(run.takeOutput().map((c) => c.bytes)).toString();
  expect(result.diagnostics).toEqual([]);
  expect(text).toContain('a_test.go:5: ran\n--- PASS: TestA (0.00s)\nPASS\n');
});
