// Map faults in whole programs: what breaks under the random schedule in its first run, and what never does.
import { expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

/** Ends of two goroutines that run the bodies 1,000 times each over one map, by seed. */
function ends(first: string, second: string, schedule: 'go' | 'random' = 'random'): string[] {
  const loop = (body: string): string => `go func() { for i := 0; i < 1000; i++ { ${body} }; done <- true }()`;
  const text = `package main
import "sync"
var mu sync.RWMutex
func main() {
	m, done := map[int]int{1: 1, 2: 2}, make(chan bool)
	${loop(first)}
	${loop(second)}
	<-done
	<-done
}
var _ = &mu
`;
  return SEEDS.map((seed) => {
    const { result } = runProgram([{ name: 'x.go', text }], { schedule, seed });
    return result.end === 'finished' ? 'finished' : result.detail;
  });
}

const all = (end: string): string[] => SEEDS.map(() => end);

test('two writers', () => {
  expect(ends('m[1] = i', 'm[2] = i')).toEqual(all('fatal error: concurrent map writes'));
  expect(ends('m[i] = i', 'delete(m, i)')).toEqual(all('fatal error: concurrent map writes'));
});

test('writer and reader', () => {
  expect(ends('m[1] = i', '_ = m[2]')).toEqual(all('fatal error: concurrent map read and map write'));
});

test('writer and range', () => {
  expect(ends('m[1] = i', 'for range m {}')).toEqual(all('fatal error: concurrent map iteration and map write'));
});

test('nothing checks len, and readers do not disturb each other', () => {
  expect(ends('m[i%8] = i', '_ = len(m)')).toEqual(all('finished'));
  expect(ends('_ = m[1]', 'for range m {}')).toEqual(all('finished'));
});

test('locked programs never fault', () => {
  expect(ends('mu.Lock(); m[i] = i; delete(m, i-3); mu.Unlock()', 'mu.RLock(); _ = m[1]; for range m {}; mu.RUnlock()')).toEqual(
    all('finished'),
  );
});

test('on one core int keys without growth never fault: there is no prologue inside the window', () => {
  expect(ends('m[1] = i', 'm[2] = i', 'go')).toEqual(all('finished'));
});

test('on one core growth inside the window does fault', () => {
  const text = `package main
func main() {
	m, done := map[int]int{}, make(chan bool)
	for g := 0; g < 2; g++ {
		go func() { for i := 0; i < 1000000; i++ { m[g*1000000+i] = i }; done <- true }()
	}
	<-done
	<-done
}
`;
  const { result } = runProgram([{ name: 'x.go', text }], { schedule: 'go' });
  expect(result.detail).toBe('fatal error: concurrent map writes');
});
