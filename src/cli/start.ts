// What the command is started by: with words, and ahead of that for what an engine needs nearly always.
import { LoadingSession, warm as warmUp } from '#session';
import { command } from './command.ts';

export const start = (words: readonly string[]): Promise<void> => command(words, new LoadingSession());

/** Runs a typical program, so that what compiles this code has seen what nearly every program needs of it. */
export const warm = (): Promise<void> => warmUp(new LoadingSession());
