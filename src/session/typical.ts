// A program that does what nearly every program does, run while nothing is asked of a new engine.
import type { LoadingSession } from './loading.ts';
import type { SourceText } from './result.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const TEXT = `package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	m := map[string]int{"a": 1}
	wg.Add(1)
	go func() {
		defer wg.Done()
		m["b"]++
	}()
	wg.Wait()
	for k, v := range m {
		fmt.Println(k, v)
	}
}
`;

/** Running it reads and checks the library's part of such programs, which the session keeps, and warms the engine. */
export const TYPICAL: SourceText = { name: 'typical.go', text: TEXT };

/** Leaves `library` as it is behind a program's run. */
export async function warm(library: LoadingSession): Promise<void> {
  const session = await library.over([TYPICAL], DEFAULT_SETTINGS.release);
  const run = session.start([TYPICAL], DEFAULT_SETTINGS);
  while (run.advance(WARM_STEPS) === null);
}

const WARM_STEPS = 1_000_000;
