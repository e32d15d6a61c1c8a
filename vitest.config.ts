// Unit tests: every *.test.ts under tests; the browser's have files of another name.
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, maxWorkers: availableParallelism() } });
