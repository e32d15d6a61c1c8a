// encoding/json walks maps through reflect, so that a write meanwhile ends the program as in Go, with the same frames.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const program = (body: string): string => `package main

import "encoding/json"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	go func() {
		for {
			m["c"]++
		}
	}()
	for {
		${body}
	}
}
`;

/** The functions in main's traceback, as real Go 1.26.8 prints them, without their arguments, from a run in which main is the one that dies. */
function frames(body: string): readonly string[] {
  const deaths = [1, 2, 3, 4, 5].map((seed) => runProgram([{ name: 'main.go', text: program(body) }], { schedule: 'random', seed }).stderr);
  const [, goroutine = ''] = deaths.find((stderr) => stderr.includes('\ngoroutine 1 [running]'))?.split(/goroutine 1 [^\n]*\n/) ?? [];
  const [trace = ''] = goroutine.split('\n\n');
  return trace
    .split('\n')
    .filter((line) => !line.startsWith('\t'))
    .map((line) => line.replace(/\([^()]*(?:\{.*)?\)?$/, ''));
}

test('Marshal', () => {
  expect(frames('json.Marshal(map[string]any{"x": []any{m}})')).toEqual(
    expect.arrayContaining([
      'internal/runtime/maps.(*Iter).Next',
      'reflect.(*MapIter).Next',
      'encoding/json.mapEncoder.encode',
      'encoding/json.(*encodeState).reflectValue',
      'encoding/json.interfaceEncoder',
      'encoding/json.arrayEncoder.encode',
      'encoding/json.sliceEncoder.encode',
      'encoding/json.(*encodeState).marshal',
      'encoding/json.Marshal',
    ]),
  );
});

test('Unmarshal', () => {
  expect(frames('json.Unmarshal([]byte(`{"q":1}`), &m)')).toEqual(
    expect.arrayContaining([
      'reflect.Value.SetMapIndex',
      'encoding/json.(*decodeState).object',
      'encoding/json.(*decodeState).value',
      'encoding/json.(*decodeState).unmarshal',
      'encoding/json.Unmarshal',
    ]),
  );
});
