// The test command as an older release: the generated main function names nothing that the release lacks.
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, openSession, type Settings, type SourceText } from '#session';

const session = openSession();

function tested(files: readonly SourceText[], settings: Partial<Settings>) {
  const run = session.startTests(files, { ...DEFAULT_SETTINGS, ...settings });
  let result = run.advance(10_000_000);
  while (result === null) result = run.advance(10_000_000);
  return { result, text: Buffer.concat(run.takeOutput().map((c) => c.bytes)).toString() };
}

const files = [{ name: './a_test.go', text: 'package m\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Log("ran") }\n' }];

test.each(['1.11', '1.17', '1.18', '1.21', '1.24', '1.26'])('%s', (release) => {
  const { result, text } = tested(files, { release, args: ['-test.v=true'] });
  expect(result.diagnostics).toEqual([]);
  expect(text).toContain('a_test.go:5: ran\n--- PASS: TestA (0.00s)\nPASS\n');
});

const RACES = `package m

import "testing"

var x int

func TestA(t *testing.T) {
	done := make(chan bool)
	go func() { x++; done <- true }()
	x++
	<-done
}
`;

/** As go test -race of each printed it. */
test.each([
  ['1.12', 809],
  ['1.13', 853],
  ['1.19', 1319],
  ['1.22', 1398],
  ['1.26', 1712],
])('%s says of a race in a test that line %i of testing.go found it', (release, line) => {
  const { text } = tested([{ name: './a_test.go', text: RACES }], { release, race: true });
  expect(text).toContain(`--- FAIL: TestA (0.00s)\n    testing.go:${line}: race detected during execution of test\n`);
});
