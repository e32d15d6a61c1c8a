// Reports, byte for byte after masking what depends on machine code and memory: the programs say what real Go printed.
import { describe, expect, test } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { outputOf, readRecorded, recordedPrograms } from './recorded.ts';

describe('programs under -race print what Go prints', () => {
  for (const file of recordedPrograms()) {
    test(file, () => {
      const recorded = readRecorded(file);
      expect(recorded, 'to be recorded: node tests/race/recorded.ts').not.toBeNull();
      const ran = runProgram([{ name: file, text: recorded?.program ?? '' }], { race: true });
      expect(outputOf(ran.stderr, ran.stdout).trimEnd()).toBe(recorded?.output.trimEnd());
      expect(ran.result.exitCode).toBe(recorded?.exit);
    });
  }
});
